import { html, nothing, type TemplateResult } from 'lit';
import type { ReportWish } from '../desk.ts';
import { fetchReport, reportShelf, wishPlace } from '../reports/report-shelf.ts';
import type { Room } from '../room.ts';

export interface ReportButton {
  readonly wish: ReportWish;
  readonly text: string;
  /** What the file is, for those who hear the button by itself. */
  readonly name: string;
}

/** Fetches one file; it keeps the focus while that is on its way. */
export function reportButton(room: Room, { wish, text, name }: ReportButton): TemplateResult {
  const state = reportShelf(room).making.get(wishPlace(wish));
  const busy = state === 'making';
  const place = wishPlace(wish);
  return html`<button
    type="button"
    class="secondary"
    data-file=${place}
    aria-disabled=${busy ? 'true' : nothing}
    aria-describedby=${state !== undefined && !busy ? problemId(place) : nothing}
    @click=${() => void fetchReport(room, wish, name)}
  >
    ${busy ? room.say('reports.making') : text}<span class="unseen">: ${name}</span>
  </button>`;
}

/** Why a file is not there; nothing where it is, or nobody asked for it. */
export function reportProblem(room: Room, wish: ReportWish): TemplateResult | typeof nothing {
  const place = wishPlace(wish);
  const state = reportShelf(room).making.get(place);
  if (state === undefined || state === 'making') return nothing;
  return html`<p class="report-problem" id=${problemId(place)}>${state.problem}</p>`;
}

function problemId(place: string): string {
  return `report-problem-${place.replace('.', '-')}`;
}
