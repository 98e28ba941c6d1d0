import { html, nothing, type TemplateResult } from 'lit';
import type { StudyPage } from './study-page.ts';

export interface TableRow {
  readonly id: string;
  readonly name: unknown;
  /** One a column; undefined where there is no such number. */
  readonly cells: readonly (string | undefined)[];
  /** Set apart as the sum of the others. */
  readonly total?: boolean;
}

export interface TableData {
  readonly caption: string;
  /** Over the names of the rows. */
  readonly head: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly TableRow[];
}

/** The numbers of a chart, behind a disclosure that opens for print. */
export function dataTable({ say }: StudyPage, { caption, head, columns, rows }: TableData): TemplateResult {
  return html`<details class="numbers">
    <summary>${say('table')}<span class="unseen">: ${caption}</span></summary>
    <div class="scroller" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${head}</th>
            ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, name, cells, total }) => html`<tr class=${total ? 'overall' : nothing} data-row=${id}>
              <th scope="row">${name}</th>
              ${columns.map(({ id: column }, index) => html`<td data-column=${column}>${cells[index] ?? say('nothing')}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
