import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../../../model/format/day-text.ts';
import { heading } from '../../page/heading.ts';
import { exact, partPercent, whole } from './figures.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';

/** How the numbers came about and what they cannot say, in plain words, with the figures for those who know them. */
export function methodView(page: StudyPage): TemplateResult {
  const { say, population, words, headingLevel } = page;
  const census = population.method.weighting === 'census';
  return section(
    page,
    'method',
    say('method.title'),
    html`<p>${census ? say('method.census', words) : say('method.voluntary')}</p>
      <p>${say('method.self')}</p>
      <p>${say('method.protection')}</p>
      ${heading(headingLevel, 2, say('method.figures'))}
      <dl class="method-figures">${figures(page)}</dl>`,
  );
}

function figures(page: StudyPage): readonly TemplateResult[] {
  const { say, study, population, words, language } = page;
  const { method, participation } = population;
  const { frame, respondents, asOf } = participation;
  const { weighting, collapses } = method;
  const basis = {
    ...words,
    respondents: whole(respondents, language),
    frame: whole(frame, language),
    percent: partPercent(respondents, frame),
  };
  const weighted = [
    entry(
      'cells',
      say('method.cells'),
      whole(method.cells, language),
      collapses === 0 ? say('method.noCollapses') : say('method.collapses', { count: collapses }),
    ),
    entry(
      'kish',
      say('method.kish'),
      exact(method.kishDesignEffect, language),
      say('method.kishText', { size: whole(method.effectiveSize, language) }),
    ),
    entry(
      'largest',
      say('method.largest'),
      say('method.largestValue', { value: exact(method.largestWeight, language) }),
      say('method.largestText'),
    ),
    entry('rIndicator', say('method.rIndicator'), exact(method.rIndicator, language), say('method.rIndicatorText')),
  ];
  return [
    entry(
      'basis',
      say('method.basis'),
      say('method.basisValue', basis),
      say('method.basisText', { date: dayText(asOf, language) }),
    ),
    entry(
      'weighting',
      say('method.weighting'),
      say(`method.weightings.${weighting}`),
      say(`method.weightingTexts.${weighting}`, words),
    ),
    ...(weighting === 'census' ? [] : weighted),
    entry('coverage', say('method.coverage'), say('percent', { percent: method.coverage }), say('method.coverageText')),
    entry('model', say('method.model'), `${study.model.id} ${study.model.version}`),
  ];
}

function entry(id: string, name: string, value: string, text?: string): TemplateResult {
  return html`<div data-figure=${id}>
    <dt>${name}</dt>
    <dd><strong>${value}</strong>${text === undefined ? nothing : html`<br /><span class="muted">${text}</span>`}</dd>
  </div>`;
}
