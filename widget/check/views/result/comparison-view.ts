import { html, nothing, type TemplateResult } from 'lit';
import { positionIn } from '../../../../model/benchmark/position.ts';
import type { Choose, ComparedPage } from './comparison.ts';
import { chartLegend, comparisonChart } from './comparison-chart.ts';
import { comparisonControls } from './comparison-controls.ts';
import { categoryRows, overallRow } from './comparison-rows.ts';
import { comparisonTable } from './comparison-table.ts';
import { fallbackView } from './fallback-view.ts';
import { findingText } from './finding.ts';
import { membersText, type PublishedPeerGroup } from './peer-groups.ts';
import { radarView } from './radar-view.ts';
import { section } from './section.ts';
import { sourceView } from './source-view.ts';

/** The section on categories and peers. */
export function comparisonView(page: ComparedPage, choose: Choose): TemplateResult {
  const { say, evaluation, comparison } = page;
  const { shown, order } = comparison;
  const group = shown?.published ?? null;
  const rows = categoryRows(page, group, order);
  const overall = overallRow(page, group);
  const all = [...rows, overall];
  return section(
    page,
    'comparison',
    say(group ? 'comparison.titleCompared' : 'comparison.title'),
    html`
      ${shown ? nothing : html`<div class="note"><p>${noComparisonText(page)}</p>${fallbackView(page)}</div>`}
      ${comparisonControls(page, choose)} ${shown ? fallbackView(page) : nothing}
      <figure aria-labelledby="result-finding">
        <figcaption id="result-finding">
          ${findingText(page, rows)} ${shown && evaluation.score.score !== null ? positionText(page, shown) : nothing}
        </figcaption>
        ${comparisonChart(page, rows, overall)} ${chartLegend(page, all)}
      </figure>
      ${comparisonTable(page, all, shown?.name ?? null)} ${radarView(page)} ${shown ? sourceView(page, shown) : nothing}
    `,
  );
}

function noComparisonText({ say, publication, municipality, groups, quick }: ComparedPage): string {
  if (quick && municipality) return say('comparison.noneQuick');
  if (publication) return say('comparison.noneOfYours');
  return say(municipality === null && groups.length === 0 ? 'comparison.noneLocal' : 'comparison.nonePublished');
}

function positionText(page: ComparedPage, group: PublishedPeerGroup): string {
  const overall = group.published.metrics['overall'];
  const position = overall ? positionIn(overall, (page.evaluation.score.score ?? 0) / 100) : null;
  return position ? page.say('comparison.position', { ...position, members: membersText(page, group) }) : '';
}
