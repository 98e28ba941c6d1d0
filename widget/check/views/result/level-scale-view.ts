import { html, nothing, type TemplateResult } from 'lit';
import { drawnPoints, pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import { levelScale } from '../../../charts/level-scale.ts';
import { modelText } from '../model-text.ts';
import type { ResultPage } from './result-page.ts';

/** The levels side by side with the own place among them; the list below the drawing names them. */
export function levelScaleView(page: ResultPage): TemplateResult {
  const { say, evaluation, model, language } = page;
  const { levels } = model.file;
  const { score, low, high } = evaluation.score;
  const range = low === null || high === null || low === high ? null : { low, high };
  const words = {
    level: evaluation.level,
    levels: levels.length,
    score: pointsDown(score ?? 0, language),
    low: pointsDown(low ?? 0, language),
    high: pointsDown(high ?? 0, language),
  };
  return html`<div class="scale">
    ${levelScale({
      thresholds: levels.map(({ threshold }) => threshold),
      level: evaluation.level,
      points: drawnPoints(score ?? 0),
      range: range && { from: drawnPoints(range.low), to: drawnPoints(range.high) },
      pointsText: say('comparison.strip.own', { points: words.score }),
      label: say(range ? 'scale.labelRange' : 'scale.label', words),
    })}
    <ol class="scale-names">
      ${levels.map(
        (level, index) => html`<li
          class=${index + 1 === evaluation.level ? 'current' : nothing}
          aria-current=${index + 1 === evaluation.level ? 'true' : nothing}
        >
          <span class="scale-name">${modelText(level.name, page)}</span>
          <span class="muted">${say('scale.from', { points: wholeNumber(level.threshold, language) })}</span>
        </li>`,
      )}
    </ol>
    <p class="muted scale-read">${say(range ? 'scale.readRange' : 'scale.read')}</p>
  </div>`;
}
