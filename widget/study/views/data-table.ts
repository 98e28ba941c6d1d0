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
  /** Names over the columns, each over equally many of them. */
  readonly groups?: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The numbers of a chart, behind a disclosure that opens for print. */
export function dataTable({ say }: StudyPage, data: TableData): TemplateResult {
  const { caption, columns, rows } = data;
  return html`<details class="numbers">
    <summary>${say('table')}<span class="unseen">: ${caption}</span></summary>
    <div class="scroller" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        ${heads(data)}
        <tbody>
          ${rows.map(
            ({ id, name, cells, total }) => html`<tr class=${total ? 'overall' : nothing} data-row=${id}>
              <th scope="row">${name}</th>
              ${columns.map(({ id: column }, index) => cell(column, cells[index] ?? say('nothing')))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Numbers stay on one line; words may take several. */
function cell(column: string, text: string): TemplateResult {
  return html`<td class=${/\d/.test(text) ? 'number' : nothing} data-column=${column}>${text}</td>`;
}

function heads({ head, columns, groups }: TableData): TemplateResult {
  const names = columns.map(({ name }) => html`<th scope="col">${name}</th>`);
  if (!groups) return html`<thead><tr><th scope="col">${head}</th>${names}</tr></thead>`;
  const span = columns.length / groups.length;
  return html`<colgroup></colgroup>${groups.map(() => html`<colgroup span=${span}></colgroup>`)}
    <thead>
      <tr>
        <th scope="col" rowspan="2">${head}</th>
        ${groups.map((name) => html`<th scope="colgroup" colspan=${span}>${name}</th>`)}
      </tr>
      <tr>${names}</tr>
    </thead>`;
}
