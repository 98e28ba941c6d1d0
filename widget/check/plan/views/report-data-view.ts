import { html, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { reportTables } from '../reports/report-file.ts';
import { reportShelf } from '../reports/report-shelf.ts';
import type { Room } from '../room.ts';
import { reportButton, reportProblem } from './report-button.ts';

/** The figures for machines: one table at a time, or all of them. */
export function reportDataView(room: Room): TemplateResult {
  const { page, say, redraw } = room;
  const shelf = reportShelf(room);
  const { language, table } = shelf;
  const csv = { form: 'csv', table, language } as const;
  const json = { form: 'json', language } as const;
  const choose = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    shelf.table = reportTables.find((one) => one === currentTarget.value) ?? 'answers';
    if (shelf.making.get('csv') !== 'making') shelf.making.delete('csv');
    redraw();
  };
  return html`<div class="report-data">
    ${heading(page.headingLevel, 2, say('reports.data'), { className: 'report-title' })}
    <p>${say('reports.dataText')}</p>
    <div class="report-tables">
      <div class="control">
        <label for="report-table">${say('reports.table')}</label>
        <select id="report-table" @change=${choose}>
          ${reportTables.map(
            (one) =>
              html`<option value=${one} .selected=${one === table}>${say(`reports.tables.${one}.title`)}</option>`,
          )}
        </select>
      </div>
      ${reportButton(room, {
        wish: csv,
        text: say('reports.csv'),
        name: say('reports.csvName', { title: say(`reports.tables.${table}.title`) }),
      })}
      ${reportButton(room, { wish: json, text: say('reports.json'), name: say('reports.jsonName') })}
    </div>
    ${reportProblem(room, csv)} ${reportProblem(room, json)}
  </div>`;
}
