import { html, nothing, type TemplateResult } from 'lit';
import type { StudyTrend } from '../../../model/study/study.ts';
import { course } from '../../charts/course.ts';
import type { EstimateSeries } from '../../charts/estimate-series.ts';
import { changeView, findingText } from './change-view.ts';
import { figure, legend } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { whole } from './figures.ts';
import { section } from './section.ts';
import type { StudyPage } from './study-page.ts';
import { plainText } from './study-text.ts';

/** The most waves whose titles have room under the chart. */
const mostTitles = 5;

/** The development over the published studies, and what changed since the one before. */
export function trendView(page: StudyPage): TemplateResult {
  const { say, population } = page;
  const { trend } = population;
  const content = trend
    ? html`${seriesView(page, trend)} ${changeView(page, trend)}`
    : html`<p>${say('trend.none')}</p>`;
  return section(page, 'trend', say('trend.title'), content);
}

function seriesView(page: StudyPage, trend: StudyTrend): TemplateResult {
  const { say, study, language } = page;
  const { series } = trend;
  const titles = series.map(({ title }) => plainText(title, page));
  const points = series.map(({ chained, native }) => whole(chained ?? native, language));
  const every = Math.ceil(series.length / mostTitles);
  const picture = html`<div class="course-frame">
    ${course({
      points: series,
      thresholds: study.levels.map(({ threshold }) => threshold),
      label: say('trend.label', {
        points: titles.map((wave, index) => say('trend.labelPoint', { wave, points: points[index] ?? '' })).join(', '),
      }),
    })}
    <div class="course-names" aria-hidden="true">
      ${titles.map((title, index) => html`<span>${(series.length - 1 - index) % every === 0 ? title : nothing}</span>`)}
    </div>
  </div>`;
  return figure(
    findingText(page, trend),
    picture,
    legend(page, entries(page, trend), say('trend.legendLevels')),
    table(page, trend, titles),
  );
}

function entries({ say }: StudyPage, { series }: StudyTrend): readonly (readonly [EstimateSeries, string])[] {
  const chained = series.some((point) => point.chained !== null);
  const native = series.some((point) => point.chained !== point.native);
  const revised = series.some(({ breakBefore }, index) => breakBefore && index > 0);
  return [
    ...(chained ? [['mean', say('trend.legendChained')] as const] : []),
    ...(native ? [['earlier', say('trend.legendNative')] as const] : []),
    ...(revised ? [['break', say('trend.legendBreak')] as const] : []),
  ];
}

function table(page: StudyPage, { series }: StudyTrend, titles: readonly string[]): TemplateResult {
  const { say, language } = page;
  return dataTable(page, {
    caption: say('trend.caption'),
    head: say('trend.wave'),
    columns: [
      { id: 'chained', name: say('trend.chained') },
      { id: 'native', name: say('trend.native') },
      { id: 'revision', name: say('trend.revision') },
    ],
    rows: series.map(({ wave, native, chained, breakBefore }, index) => ({
      id: wave,
      name: titles[index],
      cells: [
        chained === null ? undefined : whole(chained, language),
        whole(native, language),
        say(index === 0 ? 'trend.first' : breakBefore ? 'trend.revised' : 'trend.same'),
      ],
    })),
  });
}
