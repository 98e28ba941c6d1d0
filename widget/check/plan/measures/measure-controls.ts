import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../views/model-text.ts';
import type { Room } from '../room.ts';
import { written } from './form-field.ts';
import {
  beginMeasure,
  begunMeasure,
  type MeasuresKeep,
  measureFilters,
  measureOrders,
  measurePlaces,
  measureStatuses,
  measuresKeep,
  measuresOf,
} from './measures-keep.ts';

/** The two ways to a new measure. */
export function addButtons(room: Room): TemplateResult {
  const { say } = room;
  const keep = measuresKeep(room);
  const begun = begunMeasure(keep);
  return html`<div class="buttons plan-controls">
    <button class="secondary" type="button" id=${measurePlaces.add} @click=${() => beginMeasure(room)}>
      ${say(begun && begun.id !== keep.open ? 'measures.resume' : 'measures.add')}
    </button>
    <button
      class="secondary"
      type="button"
      id=${measurePlaces.pick}
      aria-expanded=${keep.picking ? 'true' : 'false'}
      @click=${() => {
        keep.picking = !keep.picking;
        keep.open = keep.picking ? null : keep.open;
        room.focus(keep.picking ? measurePlaces.picker : measurePlaces.pick);
      }}
    >
      ${say('measures.pick')}
    </button>
  </div>`;
}

/** Which measures are shown, how and in which order. */
export function measureControls(room: Room): TemplateResult {
  const { say, page } = room;
  const keep = measuresKeep(room);
  const choose = (chosen: Partial<MeasuresKeep>): void => {
    Object.assign(keep, chosen);
    keep.redrawer.redraw();
  };
  const used = new Set(measuresOf(room).map(({ entry }) => entry.category));
  const categories = page.model.categories.filter(({ id }) => used.has(id) || id === keep.category);
  return html`<div class="plan-controls measure-controls">
    <div class="view-choice" role="group" aria-label=${say('measures.view')}>
      ${(['list', 'board'] as const).map(
        (view) =>
          html`<button
            type="button"
            class="secondary"
            aria-pressed=${keep.view === view ? 'true' : 'false'}
            @click=${() => choose({ view })}
          >
            ${say(`measures.views.${view}`)}
          </button>`,
      )}
    </div>
    ${choice(
      room,
      'measure-filter',
      say('measures.filter'),
      measureFilters.map((filter) => ({
        value: filter,
        text: statusOf(filter)
          ? say(`measures.status.${statusOf(filter) ?? 'planned'}`)
          : say(`measures.filters.${filterOf(filter)}`),
        chosen: filter === keep.filter,
      })),
      (value) => choose({ filter: measureFilters.find((filter) => filter === value) ?? 'all' }),
    )}
    ${
      categories.length === 0
        ? nothing
        : choice(
            room,
            'measure-category',
            say('measures.ofCategory'),
            [
              { value: '', text: say('measures.allCategories'), chosen: keep.category === '' },
              ...categories.map(({ id, name }) => ({
                value: id,
                text: plainText(name, page),
                chosen: id === keep.category,
              })),
            ],
            (category) => choose({ category }),
          )
    }
    ${choice(
      room,
      'measure-order',
      say('measures.order'),
      measureOrders.map((order) => ({
        value: order,
        text: say(`measures.orders.${order}`),
        chosen: order === keep.order,
      })),
      (value) => choose({ order: measureOrders.find((order) => order === value) ?? 'due' }),
    )}
  </div>`;
}

function statusOf(filter: (typeof measureFilters)[number]): (typeof measureStatuses)[number] | undefined {
  return measureStatuses.find((status) => status === filter);
}

function filterOf(filter: (typeof measureFilters)[number]): 'all' | 'open' | 'overdue' {
  return filter === 'open' || filter === 'overdue' ? filter : 'all';
}

interface Choosable {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

function choice(
  _: Room,
  id: string,
  label: string,
  options: readonly Choosable[],
  chosen: (value: string) => void,
): TemplateResult {
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => chosen(written(event))}>
      ${options.map(({ value, text, chosen: now }) => html`<option value=${value} .selected=${now}>${text}</option>`)}
    </select>
  </div>`;
}
