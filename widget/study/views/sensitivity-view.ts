import { html, nothing, type TemplateResult } from 'lit';
import { estimateRow } from '../../charts/estimate-row.ts';
import { figure, legend, pointRows, valueText } from './chart-rows.ts';
import { conditionsView } from './conditions-view.ts';
import { dataTable } from './data-table.ts';
import { exact, whole } from './figures.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';

/** What would follow if those who did not take part were worse off, and what stands for or against it. */
export function sensitivityView(page: StudyPage): TemplateResult {
  const { say, population, words, language } = page;
  const { frame, respondents } = population.participation;
  const missing = frame - respondents;
  if (missing <= 0) {
    return section(page, 'sensitivity', say('sensitivity.title'), html`<p>${say('sensitivity.everybody', words)}</p>`);
  }
  const late = population.method.lateRespondents;
  return section(
    page,
    'sensitivity',
    say('sensitivity.title'),
    html`<p>${say('sensitivity.text', { ...words, missing: whole(missing, language) })}</p>
      ${whatIf(page)} ${late ? html`<p class="late">${say(`sensitivity.late.${late}`)}</p>` : nothing}
      ${conditionsView(page)}`,
  );
}

function whatIf(page: StudyPage): TemplateResult {
  const { say, population, grid, language } = page;
  const { lines, tipping } = population.sensitivity;
  const { level } = population.averageMunicipality;
  const finding = tipping
    ? say('sensitivity.tipping', { points: exact(tipping.points, language), level: tipping.level })
    : say(level === 1 ? 'sensitivity.lowest' : 'sensitivity.noTipping', { level });
  const named = lines.map(({ lower, mean }) => ({
    id: `lower-${lower}`,
    name: lower === 0 ? say('sensitivity.same') : say('sensitivity.lower', { count: lower }),
    mean,
  }));
  return figure(
    finding,
    pointRows(
      page,
      named.map(({ id, name, mean }) => ({
        id,
        name,
        drawing: estimateRow([{ series: 'mean', mean, low: null, high: null }], grid),
        value: valueText(whole(mean, language), undefined),
      })),
    ),
    legend(page, [['mean', say('sensitivity.legendMean')]], say('legendLevels')),
    dataTable(page, {
      caption: say('sensitivity.caption'),
      head: say('sensitivity.others'),
      columns: [{ id: 'mean', name: say('points') }],
      rows: named.map(({ id, name, mean }) => ({ id, name, cells: [whole(mean, language)] })),
    }),
  );
}
