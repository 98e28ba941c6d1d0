import type { Publication } from '../../../model/benchmark/publication.ts';
import type { CountObservation } from '../bounds/certain.ts';
import { publishedSets } from './observe-benchmark.ts';
import type { Peers } from './peers.ts';

/** Half the step of published means, in points. */
const half = 2.5;

/**
 * How many of each set have answered yes to a question with the answers 0 and 100, by its mean over those whose task it is.
 *
 * @param isTask of whom everybody knows whether it is theirs
 */
export function observeAnswers(
  publications: readonly Publication[],
  peers: Peers,
  question: string,
  isTask: (unknown: string) => boolean,
): readonly CountObservation[] {
  return publishedSets(publications, peers).flatMap(({ group, set }) => {
    const summary = group.questions?.[question];
    if (!summary) return [];
    const members = set.members.filter(isTask);
    const [from, to] = unrounded(summary);
    const low = Math.max(0, Math.ceil((members.length * from) / 100 - 1e-9));
    return [{ ...set, members, low, high: Math.floor((members.length * to) / 100 + 1e-9) }];
  });
}

function unrounded({ mean, meanIs }: { readonly mean: number; readonly meanIs: string }): readonly [number, number] {
  if (meanIs === 'below') return [0, mean];
  if (meanIs === 'above') return [mean, 100];
  return [Math.max(4, mean - half), Math.min(96, mean + half)];
}
