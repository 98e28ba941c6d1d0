import { html, nothing, type TemplateResult } from 'lit';
import type { RowOrder } from './comparison-rows.ts';
import type { PeerGroup } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

export interface ComparisonChoice {
  /** Id of a published group; null compares with nobody. */
  readonly group: string | null;
  readonly order: RowOrder;
}

export type Choose = (choice: Partial<ComparisonChoice>) => void;

export function comparisonControls(
  { say }: ResultPage,
  groups: readonly PeerGroup[],
  chosen: ComparisonChoice,
  choose: Choose,
): TemplateResult {
  const orders: readonly RowOrder[] = chosen.group === null ? ['score', 'model'] : ['score', 'behind', 'model'];
  return html`<div class="controls">
    ${
      chosen.group === null
        ? nothing
        : html`<div class="control">
            <label for="result-group">${say('comparison.group')}</label>
            <select id="result-group" @change=${(event: Event) => choose({ group: chosenValue(event) })}>
              ${groups.map(
                ({ id, name, published }) =>
                  html`<option value=${id} .selected=${id === chosen.group} ?disabled=${published === null}>
                    ${published ? name : say('comparison.tooFewOption', { group: name })}
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
            html`<option value=${order} .selected=${order === chosen.order}>${say(`comparison.orders.${order}`)}</option>`,
        )}
      </select>
    </div>
  </div>`;
}

function chosenValue({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLSelectElement ? currentTarget.value : '';
}
