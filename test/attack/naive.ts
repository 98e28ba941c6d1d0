import { groupsOf } from '../../model/benchmark/groups.ts';
import { statePolicy } from '../support/state-sizes.ts';
import { leastGroupSize, type Observation } from './observation.ts';
import type { World } from './world/world.ts';

/**
 * What an attacker reads from benchmarks made without care: exact means of every group of at least five, anew after every
 * submission, correction and withdrawal. All size classes of the method; one metric, since the others fall the same way.
 */
export function naiveObservations({ frame, events, scores }: World, metric: string): readonly Observation[] {
  const groups = new Map(frame.map((unit) => [unit.key, groupsOf(statePolicy, unit)]));
  const members = new Map<string, Map<string, string>>();
  const seen: Observation[] = [];
  for (const event of events) {
    if (event.kind === 'declare') continue;
    for (const group of groups.get(event.municipality) ?? []) {
      const counting = members.get(group) ?? new Map<string, string>();
      members.set(group, counting);
      if (event.kind === 'submit') counting.set(event.municipality, event.unknown);
      else counting.delete(event.municipality);
      if (counting.size < leastGroupSize) continue;
      const unknowns = [...counting.values()];
      const mean = unknowns.reduce((sum, unknown) => sum + (scores(unknown)[metric] ?? 0), 0) / unknowns.length / 100;
      seen.push({ group, at: event.at, members: unknowns, means: new Map([[metric, { low: mean, high: mean }]]) });
    }
  }
  return seen;
}
