import { html, nothing, type TemplateResult } from 'lit';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { heading } from '../../../page/heading.ts';
import { modelParagraphs, plainText } from '../model-text.ts';
import { afterPaint } from './after-paint.ts';
import { certaintyView } from './certainty-view.ts';
import { factsView } from './facts-view.ts';
import { levelScaleView } from './level-scale-view.ts';
import { gateNotice, provisionalNotice } from './notices-view.ts';
import type { ResultPage } from './result-page.ts';

/** The first screen: the level in one sentence, the scale, how sure it is, and what it rests on. A third of the questions is never sure. */
export function verdictView(page: ResultPage): TemplateResult {
  const { say, evaluation, model, headingLevel, quick } = page;
  const level = model.file.levels[evaluation.level - 1];
  const rated = evaluation.score.score !== null && level !== undefined;
  const sentence = rated
    ? say(quick ? 'verdict.sentenceQuick' : 'verdict.sentence', {
        level: evaluation.level,
        levels: model.file.levels.length,
        name: plainText(level.name, page),
      })
    : say('verdict.none');
  return html`<section class="verdict" aria-labelledby="result-verdict">
    ${heading(headingLevel, 1, sentence, { id: 'result-verdict', className: 'sentence' })}
    <div class="level-summary">${rated ? modelParagraphs(level.summary, page) : html`<p>${say('verdict.noneWhy')}</p>`}</div>
    ${afterPaint(() => basis(page, rated))}
  </section>`;
}

function basis(page: ResultPage, rated: boolean): TemplateResult {
  return html`${rated ? levelScaleView(page) : nothing} ${provisionalNotice(page)} ${gateNotice(page)}
    <div class="columns">
    ${rated ? html`<div>${page.quick ? nothing : certaintyView(page)} ${rangeText(page)}</div>` : nothing} ${factsView(page)}
  </div>`;
}

function rangeText({ say, evaluation, language }: ResultPage): TemplateResult | typeof nothing {
  const { score, level, levelIfSettled, needs } = evaluation;
  if (score.low === null || score.high === null || score.low === score.high) return nothing;
  const key = levelIfSettled > level ? 'verdict.rangeUpTo' : 'verdict.rangeSentence';
  const words = {
    low: pointsDown(score.low, language),
    high: pointsDown(score.high, language),
    count: needs.clarify.length,
    level: levelIfSettled,
  };
  return html`<p class="range">${say(key, words)}</p>`;
}
