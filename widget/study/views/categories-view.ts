import { html, type TemplateResult } from 'lit';
import type { StudyEstimate } from '../../../model/study/study.ts';
import { type DrawnEstimate, estimateRow } from '../../charts/estimate-row.ts';
import type { EstimateSeries } from '../../charts/estimate-series.ts';
import { figure, legend, pointRows, type ValueMark, valueText } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { drawn, intervalText, whole } from './figures.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';
import { plainText } from './study-text.ts';

/** A category, or all of them together, in both averages; undefined where too few have rated it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly unit: StudyEstimate | undefined;
  readonly inhabitant: StudyEstimate | undefined;
}

/** Every category in the order of the questionnaire, the overall score last: both averages with their intervals. */
export function categoriesView(page: StudyPage): TemplateResult {
  const { say, grid } = page;
  const rows = categoryRows(page);
  const picture = pointRows(
    page,
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      drawing: row.unit || row.inhabitant ? estimateRow(estimates(row), grid) : null,
      value: valuesText(page, row),
      total: row.id === 'overall',
    })),
  );
  return section(
    page,
    'categories',
    say('categories.title'),
    figure(findingText(page, rows), picture, legend(page, entries(page), say('legendLevels')), table(page, rows)),
  );
}

function categoryRows(page: StudyPage): readonly Row[] {
  const { say, study, population } = page;
  const { averageMunicipality: unit, averageInhabitant: inhabitant } = population;
  return [
    ...study.categories.map(({ id, title }) => ({
      id,
      name: plainText(title, page),
      unit: unit.categories[id],
      inhabitant: inhabitant?.categories[id],
    })),
    { id: 'overall', name: say('overall'), unit: unit.overall, inhabitant: inhabitant?.overall },
  ];
}

function estimates({ unit, inhabitant }: Row): readonly DrawnEstimate[] {
  return [
    ...(unit ? [{ series: 'mean' as const, ...drawn(unit) }] : []),
    ...(inhabitant ? [{ series: 'other' as const, ...drawn(inhabitant) }] : []),
  ];
}

function valuesText(page: StudyPage, row: Row): TemplateResult {
  const { say, population, averageUnit } = page;
  if (!population.averageInhabitant) return estimateText(page, row.unit);
  if (!row.unit && !row.inhabitant) return estimateText(page, undefined);
  return html`${estimateText(page, row.unit, { series: 'mean', name: averageUnit })}
    ${estimateText(page, row.inhabitant, { series: 'other', name: say('averageInhabitant') })}`;
}

function estimateText(page: StudyPage, estimate: StudyEstimate | undefined, mark?: ValueMark): TemplateResult {
  if (!estimate) return html`<span class="value-line muted">${page.say('categories.missing')}</span>`;
  return valueText(whole(estimate.mean, page.language), intervalText(estimate, page), mark);
}

function entries({ say, population, averageUnit }: StudyPage): readonly (readonly [EstimateSeries, string])[] {
  const certain = population.averageMunicipality.overall.low === population.averageMunicipality.overall.high;
  return [
    ['mean', averageUnit],
    ...(population.averageInhabitant ? [['other', say('averageInhabitant')] as const] : []),
    ...(certain ? [] : [['interval', say('legendInterval')] as const]),
  ];
}

function findingText(page: StudyPage, rows: readonly Row[]): string {
  const { say, language } = page;
  const rated = rows.flatMap(({ id, name, unit }) => (unit && id !== 'overall' ? [{ name, ...unit }] : []));
  const ascending = [...rated].sort((one, other) => one.mean - other.mean);
  const [worst, best] = [ascending[0], ascending.at(-1)];
  if (!worst || !best) return '';
  const [low, high] = [whole(worst.mean, language), whole(best.mean, language)];
  if (low === high) return say('categories.even', { points: low });
  const spread = say('categories.spread', { best: best.name, high, worst: worst.name, low });
  const unsure = rated.some(({ low, high }) => low !== high);
  return unsure ? `${spread} ${say('categories.overlap')}` : spread;
}

function table(page: StudyPage, rows: readonly Row[]): TemplateResult {
  const { say, population, averageUnit, language } = page;
  const both = population.averageInhabitant !== null;
  const cells = (estimate: StudyEstimate | undefined) =>
    estimate ? [whole(estimate.mean, language), intervalText(estimate, page)] : [say('categories.missing'), undefined];
  return dataTable(page, {
    caption: say('categories.caption'),
    head: say('categories.category'),
    columns: both
      ? [
          { id: 'mean', name: say('points') },
          { id: 'interval', name: say('interval') },
          { id: 'other', name: say('points') },
          { id: 'other-interval', name: say('interval') },
        ]
      : [
          { id: 'mean', name: averageUnit },
          { id: 'interval', name: say('interval') },
        ],
    ...(both ? { groups: [averageUnit, say('averageInhabitant')] } : {}),
    rows: rows.map(({ id, name, unit, inhabitant: other }) => ({
      id,
      name,
      cells: [...cells(unit), ...(both ? cells(other) : [])],
      total: id === 'overall',
    })),
  });
}
