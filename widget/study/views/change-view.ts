import { html, nothing, type TemplateResult } from 'lit';
import type { MetricChange, StudyTrend } from '../../../model/study/study.ts';
import { changeRow } from '../../charts/change-row.ts';
import { heading } from '../../page/heading.ts';
import { legend, pointRows } from './chart-rows.ts';
import { dataTable } from './data-table.ts';
import { signed, whole } from './figures.ts';
import type { StudyPage } from './study-page.ts';
import { plainText } from './study-text.ts';

/** What became of the overall score since the study before, in one sentence. */
export function findingText(page: StudyPage, trend: StudyTrend): string {
  const { say, words, language } = page;
  const { comparable, overall, panel } = trend.sincePrevious;
  const values = {
    ...words,
    wave: previousTitle(page, trend),
    before: whole(overall.before, language),
    after: whole(overall.after, language),
  };
  if (!comparable) return say('trend.incomparable', values);
  if (overall.verdict === 'untested') return say(panel === null ? 'trend.untested' : 'trend.untestedCommon', values);
  return say(`trend.${overall.verdict === 'none' ? 'unchanged' : overall.verdict}`, values);
}

/** Every category then and now, with what can be said of it; nothing where the waves cannot be compared. */
export function changeView(page: StudyPage, trend: StudyTrend): TemplateResult | typeof nothing {
  const { say, headingLevel, words } = page;
  const { comparable, breakBefore, panel } = trend.sincePrevious;
  if (!comparable) return nothing;
  return html`<div class="further">
    ${heading(headingLevel, 2, say('trend.changeTitle', { wave: previousTitle(page, trend) }))}
    <p>
      ${panel === null ? say('trend.panelSmall', words) : say('trend.panel', { ...words, band: bandText(page, panel) })}
      ${breakBefore ? say('trend.common') : nothing}
    </p>
    ${comparison(page, trend)} ${decompositionView(page, trend)}
  </div>`;
}

function comparison(page: StudyPage, trend: StudyTrend): TemplateResult {
  const { say, study, grid, language } = page;
  const { overall, categories } = trend.sincePrevious;
  const rows: readonly { id: string; name: string; change: MetricChange }[] = [
    ...study.categories.flatMap(({ id, title }) => {
      const change = categories[id];
      return change ? [{ id, name: plainText(title, page), change }] : [];
    }),
    { id: 'overall', name: say('overall'), change: overall },
  ];
  const verdict = ({ verdict: found }: MetricChange) => say(`trend.verdicts.${found}`);
  return html`<div class="picture changes-picture">
      ${pointRows(
        page,
        rows.map(({ id, name, change }) => ({
          id,
          name,
          drawing: changeRow(change.before, change.after, grid),
          value: html`<span class="value-line"
              >${whole(change.before, language)} → <strong>${whole(change.after, language)}</strong></span
            >
            <span class="value-line verdict-word ${change.verdict}">${verdict(change)}</span>`,
          total: id === 'overall',
        })),
      )}
      ${legend(
        page,
        [
          ['earlier', say('trend.before')],
          ['mean', say('trend.after')],
        ],
        say('legendLevels'),
      )}
    </div>
    ${dataTable(page, {
      caption: say('trend.changeCaption', { wave: previousTitle(page, trend) }),
      head: say('categories.category'),
      columns: [
        { id: 'before', name: say('trend.before') },
        { id: 'after', name: say('trend.after') },
        { id: 'verdict', name: say('trend.verdict') },
      ],
      rows: rows.map(({ id, name, change }) => ({
        id,
        name,
        cells: [whole(change.before, language), whole(change.after, language), verdict(change)],
        total: id === 'overall',
      })),
    })}`;
}

function decompositionView(page: StudyPage, { sincePrevious }: StudyTrend): TemplateResult | typeof nothing {
  const { say, words, language } = page;
  const { decomposition } = sincePrevious;
  if (!decomposition) return nothing;
  const points = (count: number) =>
    say('trend.decompositionPoints', { points: signed(count, language), count: Math.abs(count) });
  return html`<div class="decomposition">
    <p class="part-title">${say('trend.decomposition')}</p>
    <dl class="facts">
      <div><dt>${say('trend.stayers', words)}</dt><dd>${points(decomposition.stayers)}</dd></div>
      <div><dt>${say('trend.composition')}</dt><dd>${points(decomposition.composition)}</dd></div>
    </dl>
  </div>`;
}

function previousTitle(page: StudyPage, { series, sincePrevious }: StudyTrend): string {
  const previous = series.find(({ wave }) => wave === sincePrevious.wave);
  return previous ? plainText(previous.title, page) : sincePrevious.wave;
}

/** A band of counts such as `20-49` or `250+`; one of another kind stands for itself. */
function bandText({ say }: StudyPage, band: string): string {
  const [, from = '', to] = /^(\d+)(?:-(\d+)|\+)$/.exec(band) ?? [];
  if (from === '') return band;
  return to === undefined ? say('trend.bandAbove', { from }) : say('span', { from, to });
}
