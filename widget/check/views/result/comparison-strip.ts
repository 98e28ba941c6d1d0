import type { TemplateResult } from 'lit';
import type { MetricSummary } from '../../../../model/benchmark/publication.ts';
import { drawnPoints, pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import { type PeerSpread, strip } from '../../../charts/strip.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { meanText } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

/** The drawing of one row, with the numbers that the row's text and the table show. */
export function comparisonStrip(page: ResultPage, row: ComparisonRow): TemplateResult {
  const { score, range, peers, target } = row;
  return strip({
    points: score === null ? null : drawnPoints(score),
    range: score !== null && range ? { from: drawnPoints(range.from), to: drawnPoints(range.to) } : null,
    target: target?.points ?? null,
    peers: peers && peerSpread(peers),
    grid: page.model.file.levels.slice(1).map(({ threshold }) => threshold),
    label: stripLabel(page, row),
  });
}

/** Quartiles where the group is large enough for them, else terciles, else the mean alone. */
function middleOf({ quartiles, terciles }: MetricSummary): readonly [number, number] | null {
  return quartiles ?? terciles ?? null;
}

function peerSpread(peers: MetricSummary): PeerSpread {
  return {
    mean: peers.mean,
    median: peers.median ?? null,
    middle: middleOf(peers),
    middleIs: peers.quartiles ? 'half' : 'third',
    spread: peers.deciles ?? null,
  };
}

function stripLabel(page: ResultPage, { score, range, peers, target }: ComparisonRow): string {
  const { say, language } = page;
  const points = (hundredths: number) => pointsDown(hundredths, language);
  const parts = [
    score === null ? say('comparison.notRated') : say('comparison.strip.own', { points: points(score) }),
    score !== null && range
      ? say('comparison.strip.range', { low: points(range.from), high: points(range.to) })
      : undefined,
    target && say('comparison.strip.target', { points: wholeNumber(target.points, language), level: target.level }),
    peers && peerLabel(page, peers),
  ];
  return parts.filter((part) => part).join('; ');
}

function peerLabel(page: ResultPage, peers: MetricSummary): string {
  const { say, language } = page;
  const mean = say('comparison.strip.mean', { mean: meanText(peers, page) });
  const middle = middleOf(peers);
  if (!middle) return mean;
  const [from, to] = [wholeNumber(middle[0], language), wholeNumber(middle[1], language)];
  return `${mean}, ${say(peers.quartiles ? 'comparison.strip.half' : 'comparison.strip.third', { from, to })}`;
}
