import { html, type TemplateResult } from 'lit';
import { csv } from '../../../model/contract/csv.ts';
import { studyColumns, studyRows } from '../../../model/study/table.ts';
import { saveFile } from '../../page/save-file.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';

/** The same numbers for machines: from the server, or made here where the study came without one. */
export function downloadsView(page: StudyPage): TemplateResult {
  const { say } = page;
  return section(
    page,
    'downloads',
    say('downloads.title'),
    html`<p>${say('downloads.text')}</p>
      <ul class="download-list">
        ${page.server === null ? buttons(page) : links(page, page.server)}
      </ul>`,
  );
}

function links({ say, study }: StudyPage, server: string): TemplateResult {
  const address = `${server}/api/v1/studies/${encodeURIComponent(study.wave)}`;
  return html`<li><a class="csv" href="${address}/table.csv">${say('downloads.csv')}</a></li>
    <li><a class="json" href=${address}>${say('downloads.json')}</a></li>`;
}

function buttons({ say, study }: StudyPage): TemplateResult {
  const save = (end: string, type: string, text: () => string) => () =>
    saveFile(`reifegrad-${study.wave}.${end}`, type, text());
  const table = save('csv', 'text/csv', () => csv([studyColumns, ...studyRows(study)]));
  const data = save('json', 'application/json', () => JSON.stringify(study, null, 2));
  return html`<li><button class="link csv" type="button" @click=${table}>${say('downloads.csv')}</button></li>
    <li><button class="link json" type="button" @click=${data}>${say('downloads.json')}</button></li>`;
}
