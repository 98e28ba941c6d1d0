import { pointsDown } from '../../../../model/format/points-text.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import type { ResultPage } from './result-page.ts';

/** What the chart of the categories shows, in one sentence or two; empty where nothing is rated. */
export function findingText({ say, language }: ResultPage, rows: readonly ComparisonRow[]): string {
  const rated = rows.flatMap(({ name, score }) => (score === null ? [] : [{ name, score }]));
  const ascending = rated.sort((a, b) => a.score - b.score);
  const [worst, best] = [ascending[0], ascending.at(-1)];
  if (!worst || !best) return '';
  const [low, high] = [pointsDown(worst.score, language), pointsDown(best.score, language)];
  if (rated.length === 1) return say('comparison.finding.one', { name: worst.name, points: low });
  const spread =
    low === high
      ? say('comparison.finding.even', { points: low })
      : say('comparison.finding.spread', { best: best.name, high, worst: worst.name, low });
  const against = againstPeers(rows, say);
  return against ? `${spread} ${against}` : spread;
}

function againstPeers(rows: readonly ComparisonRow[], say: ResultPage['say']): string {
  const compared = rows.flatMap(({ score, peers }) => (score === null || !peers ? [] : [{ score, peers }]));
  if (compared.length === 0) return '';
  const above = compared.filter(({ score, peers }) => score > peers.mean * 100).length;
  const key = above === 0 ? 'none' : above === compared.length ? 'all' : 'above';
  return say(`comparison.finding.${key}`, { count: above, all: compared.length });
}
