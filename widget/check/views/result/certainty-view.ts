import { html, type TemplateResult } from 'lit';
import { pointsDown, pointsUp } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { ResultPage } from './result-page.ts';

const checks = ['openAnswers', 'weights', 'aggregation', 'distance'] as const;
type Check = (typeof checks)[number];

/** How firmly the level stands, which of the four checks says otherwise, and all four to look up. */
export function certaintyView(page: ResultPage): TemplateResult {
  const { say, evaluation } = page;
  const { stability, level } = evaluation;
  const failing = checks.filter((check) => !confirms(stability[check], level));
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
        ${checks.map(
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

/** A check confirms the level when it finds that level and no other. */
function confirms(levels: readonly number[], level: number): boolean {
  return levels.every((possible) => possible === level);
}

function certaintyTitle({ say, evaluation: { stability, level } }: ResultPage): string {
  const possible = checks.flatMap((check) => stability[check]);
  const [from, to] = [Math.min(level, ...possible), Math.max(level, ...possible)];
  if (from === to) return say('certainty.stable');
  if (from < level - 1 || to > level + 1) return say('certainty.spread', { from, to });
  if (from < level && to > level) return say('certainty.borders', { below: from, above: to });
  return say('certainty.border', { level: from < level ? from : to });
}

function checkText({ say, evaluation, model, language }: ResultPage, check: Check): string {
  const { stability, level, needs } = evaluation;
  if (check === 'openAnswers' && needs.clarify.length === 0) return say('certainty.openAnswers.none');
  const found = [...stability[check], ...(check === 'aggregation' ? [] : [level])];
  const key = confirms(stability[check], level) ? 'passed' : 'failed';
  return say(`certainty.${check}.${key}`, {
    level,
    from: Math.min(...found),
    to: Math.max(...found),
    percent: model.file.scoring.weightVariation,
    distance:
      key === 'passed' ? pointsDown(stability.toThreshold, language) : pointsUp(stability.toThreshold, language),
  });
}
