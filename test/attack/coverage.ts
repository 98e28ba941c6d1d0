import type { Publication } from '../../model/benchmark/publication.ts';
import { leastGroupSize } from './observation.ts';
import { membersOf } from './reading/observe-benchmark.ts';
import type { Peers } from './reading/peers.ts';

/** Pairs of a municipality that counts and a group of its own. */
export interface Coverage {
  /** Whose present submission stands in the newest figures of the group. */
  readonly kept: number;
  /** Whose group is large enough. */
  readonly possible: number;
}

/** How much of the peer data the last publication gives, beside one that knew the size of groups as its only rule. */
export function peerCoverage({ publishedAt, groups }: Publication, peers: Peers): Coverage {
  const published = new Map(groups.map((group) => [group.id, new Set(membersOf(group, peers))]));
  let [kept, possible] = [0, 0];
  for (const [group, members] of peers.membersAt(Date.parse(publishedAt))) {
    if (members.length < leastGroupSize) continue;
    possible += members.length;
    kept += members.filter((member) => published.get(group)?.has(member)).length;
  }
  return { kept, possible };
}
