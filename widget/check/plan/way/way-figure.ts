import { html, nothing, type TemplateResult } from 'lit';
import { effortParts } from '../../../../model/action/next-level/effort-parts.ts';
import type { Way } from '../../../../model/action/next-level/way.ts';
import { pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import { levelAxis, pointsAxis } from '../../../charts/axis.ts';
import { estimateSwatch } from '../../../charts/estimate-series.ts';
import { gainBar } from '../../../charts/gain-bar.ts';
import type { Room } from '../room.ts';
import { effortWords } from './effort-words.ts';
import { pointsAlong } from './points-along.ts';

/** The way in one sentence, and as a bar that grows over the threshold. */
export function wayFigure(room: Room, way: Way, target: number): TemplateResult {
  const { page, say } = room;
  const { model, language, evaluation } = page;
  const now = evaluation.score.score ?? 0;
  const thresholds = model.file.levels.map(({ threshold }) => threshold);
  const threshold = thresholds[target - 1] ?? 0;
  const after = page.answers ? pointsAlong(model, page.answers, way) : [];
  const words = {
    count: way.steps.length,
    level: way.level,
    score: pointsDown(way.score, language),
    now: pointsDown(now, language),
  };
  const parts = way.steps.flatMap((step) => effortParts(model, step));
  return html`<figure class="way-figure" aria-labelledby="way-sentence">
    <figcaption id="way-sentence">${say('way.sentence', { ...words, effort: effortWords(room, parts) })}</figcaption>
    ${parts.length > way.steps.length ? html`<p class="hint way-parts">${say('way.severalParts')}</p>` : nothing}
    ${levelAxis(thresholds)}
    ${gainBar({
      points: now / 100,
      gains: after.map((points, index) => ({ from: (after[index - 1] ?? now) / 100, to: points / 100 })),
      grid: thresholds.slice(1),
      goal: threshold,
      label: say('way.chart', { ...words, level: target, threshold: wholeNumber(threshold, language) }),
    })}
    ${pointsAxis()}
    <div class="legend">
      <p class="legend-title">${say('way.legend')}</p>
      <ul>
        <li>${estimateSwatch('share')} ${say('way.legendNow')}</li>
        <li>${estimateSwatch('rest')} ${say('way.legendGain')}</li>
        <li>${estimateSwatch('all')} ${say('way.legendGoal', { level: target })}</li>
      </ul>
    </div>
  </figure>`;
}
