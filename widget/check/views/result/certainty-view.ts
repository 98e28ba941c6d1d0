import { html, type TemplateResult } from 'lit';
import {
  certaintyOf,
  failingChecks,
  levelsFound,
  type StabilityCheck,
  stabilityChecks,
} from '../../../../model/action/certainty.ts';
import { pointsDown, pointsUp } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { ResultPage } from './result-page.ts';

/** How firmly the level stands, which of the four checks says otherwise, and all four to look up. */
export function certaintyView(page: ResultPage): TemplateResult {
  const { say, evaluation } = page;
  const { level } = evaluation;
  const failing = failingChecks(evaluation);
  return html`<div class="certainty ${failing.length === 0 ? 'stable' : 'unstable'}">
    <p class="certainty-title">${certaintyTitle(page)}</p>
    ${
      failing.length === 0
        ? html`<p>${say('certainty.stableText', { level })}</p>`
        : failing.map((check) => html`<p>${checkText(page, check)}</p>`)
    }
    <details>
      <summary>${say('certainty.checks')}</summary>
      ${whenOpened(
        () => html`<dl class="checks">
        ${stabilityChecks.map(
          (check) => html`<div>
            <dt>
              ${say(`certainty.${check}.name`)}
              <span class="tag">${say(failing.includes(check) ? 'certainty.failed' : 'certainty.passed')}</span>
            </dt>
            <dd>${checkText(page, check)}</dd>
          </div>`,
        )}
      </dl>`,
      )}
    </details>
  </div>`;
}

function certaintyTitle({ say, evaluation }: ResultPage): string {
  const { kind, ...words } = certaintyOf(evaluation);
  return say(`certainty.${kind}`, words);
}

function checkText({ say, evaluation, model, language }: ResultPage, check: StabilityCheck): string {
  const { stability, level, needs } = evaluation;
  if (check === 'openAnswers' && needs.clarify.length === 0) return say('certainty.openAnswers.none');
  const key = failingChecks(evaluation).includes(check) ? 'failed' : 'passed';
  return say(`certainty.${check}.${key}`, {
    level,
    ...levelsFound(evaluation, check),
    percent: model.file.scoring.weightVariation,
    distance:
      key === 'passed' ? pointsDown(stability.toThreshold, language) : pointsUp(stability.toThreshold, language),
  });
}
