import { html, nothing, type TemplateResult } from 'lit';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { placeLink } from './place-link.ts';
import type { ResultPage } from './result-page.ts';

/** What the level rests on: points, range and questions. */
export function factsView(page: ResultPage): TemplateResult {
  const { say, language, evaluation } = page;
  const { score, low, high } = evaluation.score;
  const points = (hundredths: number) => pointsDown(hundredths, language);
  const questions = evaluation.questions;
  const known = questions.filter(({ state }) => state === 'answered' || state === 'implied').length;
  const notOurs = questions.filter(({ state }) => state === 'notApplicable').length;
  return html`<dl class="basis">
    ${
      score === null
        ? nothing
        : fact(
            say('verdict.score'),
            html`${say('verdict.scoreValue', { score: points(score) })}<span class="aside-link muted">${placeLink(['result-explanation'], say('verdict.explain'))}</span>`,
          )
    }
    ${
      low === null || high === null || low === high
        ? nothing
        : fact(say('verdict.range'), say('verdict.rangeValue', { low: points(low), high: points(high) }))
    }
    ${fact(
      say('verdict.answered'),
      html`${say('verdict.answeredValue', { known, all: questions.length - notOurs })}${
        notOurs > 0 ? html`<br /><span class="muted">${say('verdict.notOurs', { count: notOurs })}</span>` : nothing
      }`,
    )}
  </dl>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
