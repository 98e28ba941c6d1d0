import { html, type TemplateResult } from 'lit';

export interface NumbersTable {
  /** Of the disclosure that it stands in. */
  readonly summary: string;
  readonly caption: string;
  /** The first one stands over the names of the rows. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: unknown;
    /** Name and text of each cell. */
    readonly cells: readonly (readonly [string, string])[];
  }[];
}

/** The numbers of a chart, behind a disclosure that opens for print. */
export function numbersTable({ summary, caption, head, rows }: NumbersTable): TemplateResult {
  return html`<details class="numbers">
    <summary>${summary}</summary>
    <div class="scroller" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, name, cells }) => html`<tr data-row=${id}>
              <th scope="row">${name}</th>
              ${cells.map(([column, text]) => html`<td data-column=${column}>${text}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
