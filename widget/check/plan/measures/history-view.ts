import { html, type TemplateResult } from 'lit';
import type { Measure, PlanHistory, StoredMeasure } from '../../../../model/contract/plan.ts';
import { regional } from '../../../../model/format/day-text.ts';
import { failureOf } from '../../../requests/failure.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { differingFields, fieldText, type MeasureFieldName } from './field-text.ts';
import { type HistoryState, measuresKeep } from './measures-keep.ts';

type Version = PlanHistory['versions'][number];

/** Who changed what of a measure, and when; fetched when somebody opens it. */
export function historyView(room: Room, { id, revision }: StoredMeasure): TemplateResult {
  const { say } = room;
  const known = measuresKeep(room).histories.get(id);
  return html`<details
    class="measure-history"
    @toggle=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) fetchHistory(room, id, revision);
    }}
  >
    <summary>${say('measures.history.title')}</summary>
    ${content(room, id, revision, known)}
  </details>`;
}

function content(room: Room, id: string, revision: number, state: HistoryState | undefined): TemplateResult {
  const { say } = room;
  if (state?.phase === 'there') {
    return html`<ol class="history">${state.versions.map((version, index) => item(room, version, state.versions[index - 1]))}</ol>`;
  }
  if (state?.phase !== 'failed') return html`<p class="hint">${say('measures.history.loading')}</p>`;
  return html`<p>${say('measures.history.failed', { reason: refusalText(room, state.failure) })}</p>
    <button type="button" class="link" @click=${() => fetchHistory(room, id, revision)}>
      ${say('measures.history.retry')}
    </button>`;
}

/** What is there already is fetched again only once there is a newer version. */
function fetchHistory(room: Room, id: string, revision: number): void {
  const { histories, redrawer } = measuresKeep(room);
  const known = histories.get(id);
  if (known && known.revision === revision && known.phase !== 'failed') return;
  const become = (state: HistoryState): void => {
    histories.set(id, state);
    redrawer.redraw();
  };
  become({ phase: 'loading', revision });
  room.desk.history('measure', id, new AbortController().signal).then(
    ({ versions }) => become({ phase: 'there', revision, versions }),
    (error: unknown) => become({ phase: 'failed', revision, failure: failureOf(error) }),
  );
}

function item(room: Room, version: Version, before: Version | undefined): TemplateResult {
  const { page, desk, say } = room;
  const time = new Intl.DateTimeFormat(regional(page.language), { dateStyle: 'long', timeStyle: 'short' });
  const author = version.author === 'owner' ? say('measures.history.owner') : version.author;
  const by = desk.kind === 'tab' ? '' : `, ${author}`;
  return html`<li>
    <span class="muted"><time datetime=${version.at}>${time.format(new Date(version.at))}</time><bdi>${by}</bdi></span>
    <ul class="plain">${changes(room, version, before).map((text) => html`<li dir="auto">${text}</li>`)}</ul>
  </li>`;
}

function changes(room: Room, version: Version, before: Version | undefined): readonly string[] {
  const { say } = room;
  const now = asMeasure(version);
  const was = before && asMeasure(before);
  if (!now) return [say('measures.history.removed')];
  if (!was) return [say(before ? 'measures.history.restored' : 'measures.history.made')];
  return differingFields(was, now).map((field) => changeText(room, field, was, now));
}

function changeText(room: Room, name: MeasureFieldName, was: Measure, now: Measure): string {
  const { say } = room;
  const [from, to] = [fieldText(room, was, name), fieldText(room, now, name)];
  const field = say(`measures.fields.${name}`);
  if (from === '') return say('measures.history.set', { field, to });
  return to === ''
    ? say('measures.history.cleared', { field, from })
    : say('measures.history.change', { field, from, to });
}

function asMeasure({ entry }: Version): Measure | null {
  return entry && 'status' in entry ? entry : null;
}
