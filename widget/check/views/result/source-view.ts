import { html, nothing, type TemplateResult } from 'lit';
import type { MetricSummary } from '../../../../model/benchmark/publication.ts';
import { dayText } from '../../../../model/format/day-text.ts';
import type { ComparedPage } from './comparison.ts';
import { levelShares } from './level-shares.ts';
import { membersText, ofCounties, type PublishedPeerGroup } from './peer-groups.ts';

/** What stands behind the figures of a group: who, from when, and what is kept back because the group is small. */
export function sourceView(page: ComparedPage, group: PublishedPeerGroup): TemplateResult {
  const { say } = page;
  const members = membersText(page, group);
  const band = say(`groups.bands.${group.published.contributors}`);
  const overall = group.published.metrics['overall'];
  const tier = overall && tierOf(overall);
  return html`<div class="source">
    <p class="source-title">${say('comparison.source.title')}</p>
    <dl>
      ${fact(
        say('comparison.source.members'),
        html`${say('comparison.source.membersValue', { group: group.name, members, band })}
        ${say('comparison.source.voluntary')} ${ofCounties(group) ? say('comparison.source.apart') : nothing}`,
      )}
      ${fact(say('comparison.source.asOf'), html`${dateText(page, group)} ${say('comparison.source.frozen')}`)}
      ${overall?.quartiles ? fact(say('comparison.source.levels'), `${levelShares(page, group.published)}.`) : nothing}
      ${tier ? fact(say('comparison.source.held'), say(`comparison.tiers.${tier}`, { members })) : nothing}
    </dl>
  </div>`;
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** The most that is shown names what is not; null where nothing is kept back. */
function tierOf({ median, quartiles, position }: MetricSummary): 'mean' | 'thirds' | 'spread' | null {
  if (position) return null;
  if (quartiles) return 'spread';
  return median === undefined ? 'mean' : 'thirds';
}

/** Figures may be older than the publication that repeats them. */
function dateText({ say, language, publication }: ComparedPage, { published }: PublishedPeerGroup): string {
  const date = dayText(published.asOf, language);
  const repeated = publication ? dayText(publication.publishedAt, language) : date;
  const words = { date, number: publication?.number ?? 0, published: repeated };
  return say(date === repeated ? 'comparison.source.asOfValue' : 'comparison.source.asOfEarlier', words);
}
