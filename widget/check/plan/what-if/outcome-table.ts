import { html, nothing, type TemplateResult } from 'lit';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import type { Room } from '../room.ts';
import type { BeforeAfter } from './before-after.ts';

const columns = ['columnBefore', 'columnAfter', 'columnLevelBefore', 'columnLevelAfter'] as const;

/** The numbers of the bars. */
export function outcomeTable({ page, say }: Room, rows: readonly BeforeAfter[]): TemplateResult {
  const caption = say('whatIf.caption');
  const cells = ({ before, after }: BeforeAfter): readonly string[] => [
    ...[before, after].map(({ score }) => (score === null ? say('whatIf.notRated') : pointsDown(score, page.language))),
    ...[before, after].map(({ level }) => level?.toString() ?? say('whatIf.nothing')),
  ];
  return html`<details class="numbers">
    <summary>${say('whatIf.table')}</summary>
    ${whenOpened(
      () => html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
        <table>
          <caption>${caption}</caption>
          <thead>
            <tr>
              <th scope="col">${say('whatIf.columnCategory')}</th>
              ${columns.map((column) => html`<th scope="col">${say(`whatIf.${column}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr class=${row.id === 'overall' ? 'overall' : nothing} data-row=${row.id}>
                <th scope="row">${row.name}</th>
                ${cells(row).map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    )}
  </details>`;
}
