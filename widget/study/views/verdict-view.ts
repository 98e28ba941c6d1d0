import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../../../model/format/day-text.ts';
import { levelScale } from '../../charts/level-scale.ts';
import { heading } from '../../page/heading.ts';
import { intervalText, partPercent, whole } from './figures.ts';
import type { StudyPage } from './study-page.ts';
import { plainText, studyText } from './study-text.ts';

/** The first screen: whose result it is, the level in one sentence, the scale, and what it rests on. */
export function verdictView(page: StudyPage, choice: unknown): TemplateResult {
  const { study, headingLevel, population, say } = page;
  const { weighting } = population.method;
  return html`<header class="verdict">
    ${heading(headingLevel, 0, studyText(study.title, page), { id: 'study-title', className: 'title' })} ${choice}
    <p class="sentence">${sentence(page)}.</p>
    <p class="lead">
      ${meanText(page)} ${weighting === 'census' || weighting === 'unweighted' ? nothing : say('verdict.weighted')}
      ${population.representative.holds || weighting === 'census' ? nothing : say('verdict.notRepresentative')}
    </p>
    ${scaleView(page)} ${factsView(page)}
  </header>`;
}

/** The word "repräsentativ" only where its conditions hold; in a census it would say too little. */
function sentence(page: StudyPage): string {
  const { study, population, say, words, language } = page;
  const { level } = population.averageMunicipality;
  const title = study.levels.find((one) => one.level === level)?.title ?? {};
  const census = population.method.weighting === 'census';
  const key = census ? 'everybody' : population.representative.holds ? 'representative' : 'participants';
  return say(`verdict.${key}`, {
    ...words,
    frame: whole(population.participation.frame, language),
    level,
    levels: study.levels.length,
    name: plainText(title, page),
  });
}

function meanText(page: StudyPage): string {
  const { study, population, say, words, language } = page;
  const { overall, level } = population.averageMunicipality;
  const mean = say('verdict.mean', { ...words, mean: whole(overall.mean, language) });
  if (overall.low === overall.high) return mean;
  const levelOf = (points: number) => study.levels.findLast(({ threshold }) => points >= threshold)?.level ?? level;
  const [from, to] = [levelOf(overall.low), levelOf(overall.high)];
  const interval = say('verdict.interval', { low: whole(overall.low, language), high: whole(overall.high, language) });
  if (from === to) return `${mean} ${interval}`;
  const across =
    from < level && to > level
      ? say('verdict.acrossBoth', { from, to })
      : say('verdict.across', { level: from < level ? from : to });
  return `${mean} ${interval} ${across}`;
}

function scaleView(page: StudyPage): TemplateResult {
  const { study, population, say, language } = page;
  const { overall, level } = population.averageMunicipality;
  const range = overall.low === overall.high ? null : { from: overall.low, to: overall.high };
  const words = {
    mean: whole(overall.mean, language),
    low: whole(overall.low, language),
    high: whole(overall.high, language),
    level,
    levels: study.levels.length,
  };
  return html`<div class="scale">
    ${levelScale({
      thresholds: study.levels.map(({ threshold }) => threshold),
      level,
      points: overall.mean,
      range,
      pointsText: say('verdict.pointsLabel', words),
      label: say(range ? 'verdict.scaleInterval' : 'verdict.scale', words),
    })}
    <ol class="scale-names">
      ${study.levels.map(
        (
          one,
        ) => html`<li class=${one.level === level ? 'current' : nothing} aria-current=${one.level === level ? 'true' : nothing}>
          <span class="scale-name">${studyText(one.title, page)}</span>
          <span class="muted">${say('verdict.from', { points: whole(one.threshold, language) })}</span>
        </li>`,
      )}
    </ol>
    <p class="muted">${say(range ? 'verdict.scaleReadInterval' : 'verdict.scaleRead')}</p>
  </div>`;
}

function factsView(page: StudyPage): TemplateResult {
  const { study, population, say, words, language } = page;
  const { overall } = population.averageMunicipality;
  const { frame, respondents } = population.participation;
  const interval = intervalText(overall, page);
  return html`<dl class="facts">
    ${fact(say('verdict.factMean'), say('verdict.factMeanValue', { mean: whole(overall.mean, language) }))}
    ${interval === undefined ? nothing : fact(say('verdict.factInterval'), interval)}
    ${fact(
      say('verdict.factTookPart'),
      say('verdict.factTookPartValue', {
        ...words,
        respondents: whole(respondents, language),
        frame: whole(frame, language),
      }),
    )}
    ${fact(say('verdict.factShare'), say('percent', { percent: partPercent(respondents, frame) }))}
    ${fact(say('verdict.factPublished'), dayText(study.publishedAt, language))}
  </dl>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
