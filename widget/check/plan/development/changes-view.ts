import { html, nothing, type TemplateResult } from 'lit';
import type { Development } from '../../../../model/contract/development.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { Room } from '../room.ts';
import { answerChanges } from './answer-changes.ts';
import { categoryChanges } from './category-changes.ts';
import type { WaveRow } from './wave-rows.ts';

type WaveChange = Development['changes'][number];

/** From wave to wave, newest first: what changed in every category, and which answers did it. */
export function changesView(room: Room, { changes }: Development, rows: readonly WaveRow[]): TemplateResult {
  const newestFirst = [...changes].reverse();
  return html`<div class="past-changes">
    ${newestFirst.map((change, index) => changeView(room, change, rows, index === 0))}
  </div>`;
}

function changeView(room: Room, change: WaveChange, rows: readonly WaveRow[], open: boolean): TemplateResult {
  const { say } = room;
  const [from, to] = [change.from, change.to].map((id) => rows.find((row) => row.id === id));
  const title = say('development.change.title', { from: from?.name ?? change.from, to: to?.name ?? change.to });
  const body = () => html`<div class="past-change-body">${bodyView(room, change, from, to)}</div>`;
  return html`<details class="fold past-change" data-from=${change.from} data-to=${change.to} ?open=${open}>
    <summary><span class="past-change-title">${title}</span></summary>
    ${open ? body() : whenOpened(body)}
  </details>`;
}

function bodyView(room: Room, change: WaveChange, from: WaveRow | undefined, to: WaveRow | undefined): TemplateResult {
  const { say } = room;
  if (!change.comparable) {
    return html`<p>${say('development.change.incomparable')}</p>
      ${change.answers.length > 0 ? answerChanges(room, change) : nothing}`;
  }
  return html`${to?.breakBefore ? html`<p>${say('development.common')}</p>` : nothing}
    ${categoryChanges(room, change, from, to)} ${answerChanges(room, change)}`;
}
