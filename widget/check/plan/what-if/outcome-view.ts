import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluation } from '../../../../model/action/evaluation.ts';
import { drawnPoints, pointsDown, pointsUp, wholeNumber } from '../../../../model/format/points-text.ts';
import { levelAxis, pointsAxis } from '../../../charts/axis.ts';
import { beforeAfterRow } from '../../../charts/before-after-row.ts';
import { estimateSwatch } from '../../../charts/estimate-series.ts';
import { heading } from '../../../page/heading.ts';
import { modelText } from '../../views/model-text.ts';
import { gateList } from '../../views/result/gate-view.ts';
import type { Room } from '../room.ts';
import { type BeforeAfter, beforeAfter } from './before-after.ts';
import { outcomeTable } from './outcome-table.ts';
import { outcomeText } from './outcome-text.ts';
import type { Tried } from './tried.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** What comes of the changes: level, points by category before and after, what still holds back, what opens and closes. */
export function outcomeView(room: Room, keep: WhatIfKeep, tried: Tried): TemplateResult | typeof nothing {
  const { page, say } = room;
  if (keep.changes.size === 0) return nothing;
  const rows = beforeAfter(room, tried);
  return html`<div class="outcome" role="group" aria-labelledby="what-if-outcome">
    ${heading(page.headingLevel, 2, say('whatIf.outcome'), { id: 'what-if-outcome' })}
    ${keep.trial.waiting ? html`<p class="hint">${say('whatIf.again')}</p>` : nothing}
    <figure aria-labelledby="what-if-sentence">
      <figcaption id="what-if-sentence">${outcomeText(room, tried)}</figcaption>
      ${chart(room, rows)}
    </figure>
    ${outcomeTable(room, rows)} ${blockers(room, tried.evaluation)}
    ${questions(room, 'opened', tried.opened)} ${questions(room, 'closed', tried.closed)}
  </div>`;
}

function chart(room: Room, rows: readonly BeforeAfter[]): TemplateResult {
  const { page, say } = room;
  const thresholds = page.model.file.levels.map(({ threshold }) => threshold);
  const drawn = (score: number | null): number | null => (score === null ? null : drawnPoints(score));
  return html`<div class="lines">
      ${axisLine(page.say('comparison.table.level'), levelAxis(thresholds))}
      <ul>
        ${rows.map(
          ({ id, name, before, after }) => html`<li class=${id === 'overall' ? 'line overall' : 'line'} data-row=${id}>
            <div class="line-name">${name}</div>
            <div class="line-value">${pointsText(room, before.score, after.score)}</div>
            <div class="line-drawing">${beforeAfterRow(drawn(before.score), drawn(after.score), thresholds.slice(1))}</div>
          </li>`,
        )}
      </ul>
      ${axisLine(page.say('comparison.points'), pointsAxis())}
    </div>
    <div class="legend">
      <p class="legend-title">${say('whatIf.legend')}</p>
      <ul>
        <li>${estimateSwatch('rest')} ${say('whatIf.legendBefore')}</li>
        <li>${estimateSwatch('share')} ${say('whatIf.legendAfter')}</li>
      </ul>
    </div>`;
}

function axisLine(name: string, axis: TemplateResult): TemplateResult {
  return html`<div class="line axis-line" aria-hidden="true">
    <div class="line-name">${name}</div>
    <div class="line-drawing">${axis}</div>
  </div>`;
}

function pointsText({ page, say }: Room, before: number | null, after: number | null): string {
  const text = (score: number | null) => (score === null ? say('whatIf.notRated') : pointsDown(score, page.language));
  return before === after ? text(after) : say('whatIf.points', { before: text(before), after: text(after) });
}

/** What the level after that would still ask for. */
function blockers({ page, say }: Room, { nextLevel, score }: Evaluation): TemplateResult | typeof nothing {
  if (score.score === null) return nothing;
  if (!nextLevel) return html`<p>${say('whatIf.topReached')}</p>`;
  const { level, threshold, missing, gates } = nextLevel;
  const staged = page.model.file.scoring.aggregation === 'staged';
  const key = staged ? 'next.staged' : missing > 0 ? 'next.missing' : 'next.enough';
  const words = { level, threshold: wholeNumber(threshold, page.language), missing: pointsUp(missing, page.language) };
  return html`<div class="part blockers">
    <p class="part-title">${page.say('next.title', { level })}</p>
    <p>${page.say(key, words)}</p>
    ${gates.length > 0 ? gateList(page, gates) : html`<p>${page.say('next.noGates')}</p>`}
  </div>`;
}

function questions(
  { page, say }: Room,
  kind: 'opened' | 'closed',
  ids: readonly string[],
): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const asked = ids.flatMap((id) => {
    const question = page.model.question.get(id);
    return question ? [question] : [];
  });
  return html`<div class="part ${kind}">
    <p>${say(`whatIf.${kind}`, { count: ids.length })}</p>
    <ul>${asked.map(({ text }) => html`<li>${modelText(text, page)}</li>`)}</ul>
  </div>`;
}
