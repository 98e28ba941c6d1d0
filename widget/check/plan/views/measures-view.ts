import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../views/notice.ts';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { fileView } from '../measures/file-view.ts';
import { measureBoard } from '../measures/measure-board.ts';
import { addButtons, measureControls } from '../measures/measure-controls.ts';
import { measureList } from '../measures/measure-list.ts';
import { measurePanel } from '../measures/measure-panel.ts';
import { measurePlaces, measuresKeep, measuresOf } from '../measures/measures-keep.ts';
import { pickerView } from '../measures/picker-view.ts';
import { undoRemoval } from '../measures/save-measure.ts';
import { daysOverdue, shownMeasures } from '../measures/shown-measures.ts';
import { redrawn } from '../redrawn.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { linedList } from '../styles/lined-list.ts';
import { measureFormStyles } from '../styles/measure-form.ts';
import { measuresStyles } from '../styles/measures.ts';
import { planTables } from '../styles/plan-tables.ts';

/** Measures (Maßnahmen) as list or board, from recommendations or freely put. */
export function measuresView(room: Room): TemplateResult {
  const { page, say } = room;
  return section(
    page,
    'measures',
    say('measures.title'),
    html`<div class="measures-content" ${adoptStyles([linedList, planTables, measureFormStyles, measuresStyles])}>
      ${redrawn(measuresKeep(room).redrawer, () => content(room))}
    </div>`,
  );
}

function content(room: Room): TemplateResult {
  const { say, keeper, desk } = room;
  const { state } = keeper;
  if (state.phase === 'loading') return html`<p class="hint loading">${say('measures.loading')}</p>`;
  if (state.phase === 'failed') {
    return html`<p>${say('measures.failed', { reason: refusalText(room, state.failure) })}</p>
      <button
        type="button"
        class="secondary"
        @click=${() => {
          keeper.load();
          room.focus(measurePlaces.heading);
        }}
      >
        ${say('measures.retry')}
      </button>
      ${measurePanel(room)}`;
  }
  return html`<p>${say('measures.text')} ${desk.kind === 'tab' ? say('measures.tab') : nothing}</p>
    ${summary(room)} ${addButtons(room)} ${undoNotice(room)} ${pickerView(room)} ${measurePanel(room)} ${overview(room)}
    ${fileView(room)}`;
}

function summary(room: Room): TemplateResult {
  const { say, page } = room;
  const all = measuresOf(room);
  const count = all.length;
  if (count === 0) return html`<p class="measures-summary">${say('measures.empty')}</p>`;
  const late = all.filter((measure) => daysOverdue(measure, page.today) > 0).length;
  const overdue = late > 0 ? `, ${say('measures.summaryOverdue', { count: late })}` : '';
  return html`<p class="measures-summary">${say('measures.summary', { count })}${overdue}.</p>`;
}

/** What was removed last, and the way back. */
function undoNotice(room: Room): TemplateResult | typeof nothing {
  const { say } = room;
  const { removed, stuck } = measuresKeep(room);
  if (!removed) return nothing;
  const problem =
    stuck?.id === removed.id ? say('measures.notSaved', { reason: refusalText(room, stuck.failure) }) : null;
  return notice(
    'check',
    html`<p dir="auto">
        ${say('measures.removed', { title: removed.entry.title })}
        <button class="link" type="button" @click=${() => undoRemoval(room)}>${say('measures.undo')}</button>
      </p>
      ${problem === null ? nothing : html`<p>${problem}</p>`}`,
  );
}

function overview(room: Room): TemplateResult | typeof nothing {
  const { say } = room;
  const keep = measuresKeep(room);
  const count = measuresOf(room).length;
  if (count === 0) return nothing;
  const measures = shownMeasures(room);
  return html`${measureControls(room)}
    ${
      measures.length === count
        ? nothing
        : html`<p class="hint shown-count">
            ${measures.length === 0 ? say('measures.noneShown') : say('measures.shown', { shown: measures.length, count })}
            <button
              class="link"
              type="button"
              @click=${() => {
                Object.assign(keep, { filter: 'all', category: '' });
                room.focus('measure-filter');
              }}
            >
              ${say('measures.showAll')}
            </button>
          </p>`
    }
    ${
      measures.length === 0
        ? nothing
        : keep.view === 'board'
          ? measureBoard(room, measures)
          : measureList(room, measures)
    }`;
}
