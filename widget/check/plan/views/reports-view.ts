import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { adoptStyles } from '../../views/result/adopt-styles.ts';
import { section } from '../../views/result/section.ts';
import { type ReportKind, reportForms, reportKinds } from '../reports/report-file.ts';
import { reportShelf } from '../reports/report-shelf.ts';
import type { Room } from '../room.ts';
import { linedList } from '../styles/lined-list.ts';
import { reportsStyles } from '../styles/reports.ts';
import { reportButton, reportProblem } from './report-button.ts';
import { reportDataView } from './report-data-view.ts';

/** Papers and data to take away (Berichte); without a server the page itself, on paper. */
export function reportsView(room: Room): TemplateResult {
  const { page, say, desk } = room;
  const content = desk.kind === 'server' ? filesView(room) : html`<p>${say('reports.local')}</p>`;
  return section(
    page,
    'reports',
    say('reports.title'),
    html`<div class="report-parts" ${adoptStyles([linedList, reportsStyles])}>${content} ${printView(room)}</div>`,
  );
}

function filesView(room: Room): TemplateResult {
  const { page, say } = room;
  return html`<p>${say('reports.text')}</p>
    ${page.receipt === null ? html`<p class="note">${say('reports.draft')}</p>` : nothing} ${languageChoice(room)}
    <ul class="report-list lined-list">
      ${reportKinds.map((kind) => html`<li>${paperView(room, kind)}</li>`)}
    </ul>
    ${reportDataView(room)}`;
}

function paperView(room: Room, kind: ReportKind): TemplateResult {
  const { page, say } = room;
  const title = say(`reports.kinds.${kind}.title`);
  const { language } = reportShelf(room);
  const buttons = reportForms.map((form) => ({
    wish: { form, kind, language },
    text: say(`reports.${form}`),
    name: say(`reports.forms.${form}`, { title }),
  }));
  return html`<div class="report-about">
      ${heading(page.headingLevel, 2, title, { className: 'report-title' })}
      <p>${say(`reports.kinds.${kind}.text`)}</p>
    </div>
    <div class="report-buttons">${buttons.map((button) => reportButton(room, button))}</div>
    ${buttons.map(({ wish }) => reportProblem(room, wish))}`;
}

function languageChoice(room: Room): TemplateResult {
  const { say, redraw } = room;
  const shelf = reportShelf(room);
  const choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLSelectElement)) return;
    shelf.language = event.currentTarget.value === 'en' ? 'en' : 'de';
    redraw();
  };
  return html`<div class="control">
    <label for="report-language">${say('reports.language')}</label>
    <select id="report-language" @change=${choose}>
      ${(['de', 'en'] as const).map(
        (language) =>
          html`<option value=${language} .selected=${language === shelf.language}>
            ${say(`reports.languages.${language}`)}
          </option>`,
      )}
    </select>
  </div>`;
}

function printView({ say }: Room): TemplateResult {
  return html`<div class="report-print">
    <button type="button" class="secondary" @click=${() => print()}>${say('reports.print')}</button>
    <p class="muted">${say('reports.printText')}</p>
  </div>`;
}
