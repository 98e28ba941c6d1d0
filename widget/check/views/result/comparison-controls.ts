import { html, nothing, type TemplateResult } from 'lit';
import type { Choose, ComparedPage, RowOrder } from './comparison.ts';

export function comparisonControls({ say, comparison }: ComparedPage, choose: Choose): TemplateResult {
  const { groups, shown, order: chosen } = comparison;
  const orders: readonly RowOrder[] = shown === null ? ['score', 'model'] : ['score', 'behind', 'model'];
  return html`<div class="controls">
    ${
      shown === null
        ? nothing
        : html`<div class="control">
            <label for="result-group">${say('comparison.group')}</label>
            <select id="result-group" @change=${(event: Event) => choose({ group: chosenValue(event) })}>
              ${groups.map(
                ({ id, name, published }) =>
                  html`<option value=${id} .selected=${id === shown.id} ?disabled=${published === null}>
                    ${published ? name : say('comparison.unavailableOption', { group: name })}
                  </option>`,
              )}
            </select>
          </div>`
    }
    <div class="control">
      <label for="result-order">${say('comparison.order')}</label>
      <select
        id="result-order"
        @change=${(event: Event) => choose({ order: orders.find((order) => order === chosenValue(event)) ?? 'score' })}
      >
        ${orders.map(
          (order) =>
            html`<option value=${order} .selected=${order === chosen}>${say(`comparison.orders.${order}`)}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

function chosenValue({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
}
