import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import { positionIn } from '../../../../model/benchmark/position.ts';
import type { PublishedGroup } from '../../../../model/benchmark/publication.ts';
import { chartLegend, comparisonChart } from './comparison-chart.ts';
import { type Choose, type ComparisonChoice, comparisonControls } from './comparison-controls.ts';
import { categoryRows, overallRow } from './comparison-rows.ts';
import { comparisonTable } from './comparison-table.ts';
import { findingText } from './finding.ts';
import { peerGroups } from './peer-groups.ts';
import { dateOfFigures, levelShares } from './publication-text.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

class ComparisonDirective extends AsyncDirective {
  #wanted: Partial<ComparisonChoice> = {};
  #page: ResultPage | undefined;

  override render(page: ResultPage): unknown {
    this.#page = page;
    return comparisonSection(page, this.#wanted, (choice) => {
      this.#wanted = { ...this.#wanted, ...choice };
      if (this.#page) this.setValue(this.render(this.#page));
    });
  }
}

/** The section on categories and peers; it remembers the group and the order that were chosen for as long as it is shown. */
export const comparisonView = directive(ComparisonDirective);

/** The same without a memory. A group that is wanted but not published gives way to the nearest that is. */
function comparisonSection(page: ResultPage, wanted: Partial<ComparisonChoice>, choose: Choose): TemplateResult {
  const { say, evaluation } = page;
  const groups = peerGroups(page);
  const published = groups.filter((group) => group.published !== null);
  const compared = published.find(({ id }) => id === wanted.group) ?? published[0];
  const group = compared?.published ?? null;
  const order = group === null && wanted.order === 'behind' ? 'score' : (wanted.order ?? 'score');
  const rows = categoryRows(page, group, order);
  const overall = overallRow(page, group);
  const all = [...rows, overall];
  return section(
    page,
    'comparison',
    say(group ? 'comparison.titleCompared' : 'comparison.title'),
    html`
      ${group ? nothing : html`<p class="note">${noComparisonText(page)}</p>`}
      ${comparisonControls(page, groups, { group: compared?.id ?? null, order }, choose)}
      <figure aria-labelledby="result-finding">
        <figcaption id="result-finding">
          ${findingText(page, rows)} ${group && evaluation.score.score !== null ? positionText(page, group) : nothing}
        </figcaption>
        ${comparisonChart(page, rows, overall)} ${chartLegend(page, all)}
      </figure>
      ${comparisonTable(page, all, compared?.name ?? null)} ${group ? sourceText(page, group) : nothing}
    `,
  );
}

function noComparisonText({ say, publication, municipality, groups, quick }: ResultPage): string {
  if (quick && municipality) return say('comparison.noneQuick');
  if (publication) return say('comparison.noneOfYours');
  return say(municipality === null && groups.length === 0 ? 'comparison.noneLocal' : 'comparison.nonePublished');
}

function positionText({ say, evaluation }: ResultPage, group: PublishedGroup): string {
  const overall = group.metrics['overall'];
  const position = overall ? positionIn(overall, (evaluation.score.score ?? 0) / 100) : null;
  return position ? say('comparison.position', { ...position }) : '';
}

function sourceText(page: ResultPage, group: PublishedGroup): TemplateResult {
  const { say, publication } = page;
  const shares = levelShares(page, group);
  return html`<div class="source">
    ${shares ? html`<p>${say('comparison.levels', { shares })}</p>` : nothing}
    <p>
      ${say('comparison.source', {
        number: publication?.number ?? 0,
        date: dateOfFigures(page, group),
        band: say(`groups.bands.${group.contributors}`),
      })}
      ${say('comparison.frozen')}
    </p>
  </div>`;
}
