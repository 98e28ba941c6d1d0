import { type GroupPolicy, groupsOf } from '../../../model/benchmark/groups.ts';
import type { World } from '../world/world.ts';

/** Unknowns of a group at a time, from what everybody knows: register, groups of the model, and who took part when. */
export interface Peers {
  /** Groups of a municipality, nearest first. */
  groupsOf(municipality: string): readonly string[];
  /** By group, sorted. */
  membersAt(time: number): ReadonlyMap<string, readonly string[]>;
}

export function peersOf({ frame, roster }: Pick<World, 'frame' | 'roster'>, policy: GroupPolicy): Peers {
  const groups = new Map(frame.map((unit) => [unit.key, groupsOf(policy, unit)]));
  const known = new Map<number, ReadonlyMap<string, readonly string[]>>();
  const peers: Peers = {
    groupsOf: (municipality) => groups.get(municipality) ?? [],
    membersAt(time) {
      const before = known.get(time);
      if (before) return before;
      const members = new Map<string, string[]>();
      for (const [municipality, unknown] of [...roster.countingAt(time)].sort()) {
        for (const group of peers.groupsOf(municipality)) members.set(group, [...(members.get(group) ?? []), unknown]);
      }
      known.set(time, members);
      return members;
    },
  };
  return peers;
}
