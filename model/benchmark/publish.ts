import { admissible } from './audit.ts';
import { sideOf } from './difference.ts';
import type { GroupFigures } from './group-figures.ts';
import { minimumOf } from './minimum.ts';
import { mostImportantFirst } from './priority.ts';
import type { Publication, PublishedGroup } from './publication.ts';
import type { PublishedSet } from './published-set.ts';
import { type Renewed, renewedGroup } from './renewed-group.ts';
import { municipalityOf, unknownId } from './unknown.ts';
import type { Shown } from './withheld.ts';

export type { PublishedSet } from './published-set.ts';

/** A municipality as it counts in benchmarks now. */
export interface Member {
  readonly municipality: string;
  /** From 1; a corrected submission has the next number. */
  readonly submission: number;
  /** Ids of the groups it belongs to, fixed for the wave. */
  readonly groups: readonly string[];
}

export interface PublishInput {
  readonly wave: string;
  readonly number: number;
  /** ISO 8601 in UTC with milliseconds. */
  readonly publishedAt: string;
  readonly model: { readonly id: string; readonly version: string };
  readonly minimumGroupSize: number;
  /** Each municipality once. */
  readonly members: readonly Member[];
  /**
   * Unknowns by `unknownId` whose result is public or ever was, withdrawn and corrected ones included: whoever read them still knows
   * them, and they protect nobody.
   */
  readonly known: readonly string[];
  /** Of each group, over exactly its members. */
  readonly figures: ReadonlyMap<string, GroupFigures>;
  /** The publication before this one in the same wave. */
  readonly previous: Publication | null;
  /** Of all publications of the wave. */
  readonly earlier: readonly PublishedSet[];
}

export interface Published {
  readonly publication: Publication;
  /** Of the groups that have new figures. */
  readonly sets: readonly PublishedSet[];
  /** Groups that keep their last figures because new ones would give somebody away, in the order of their names. */
  readonly refused: readonly string[];
}

/**
 * What may be published of a wave (method 5.4, R3 to R8 and R12). A group needs enough municipalities whose result is not public, each
 * counted once; as many must have come, gone or changed since its last figures; and nothing may follow from all that the wave has
 * published about fewer, nor that those in whom two sets differ are all at one end. A group that may not have new figures keeps its last ones with
 * their date; of new ones, what tells too much is absent. Throws a RangeError where the
 * figures of a group are not over its members, or a municipality comes twice.
 */
export function publish({
  members,
  figures,
  known,
  previous,
  earlier,
  minimumGroupSize,
  ...head
}: PublishInput): Published {
  const least = minimumOf(minimumGroupSize).holds;
  if (new Set(members.map(({ municipality }) => municipality)).size < members.length) {
    throw new RangeError('A municipality counts once.');
  }
  const exempt = new Set(known);
  const before = new Map((previous?.groups ?? []).map((group) => [group.id, group]));
  const last = lastSets(earlier);
  const candidates = mostImportantFirst(
    setsOf(members, head.number).flatMap((set) => {
      const { group, members: now } = set;
      // Figures whose set nobody knows cannot be audited.
      const audited = last.has(group) || !before.has(group);
      const changed = changes(last.get(group)?.members ?? [], now, exempt);
      const enough = audited && municipalitiesIn(now, exempt) >= least && changed >= least;
      return enough ? [{ group, changed, set }] : [];
    }),
  );
  const admitted = admissible({
    published: earlier.map(({ number, group, ...set }) => ({ ...set, id: `${group} ${number}` })),
    candidates: candidates.map(({ group, set }) => ({ id: group, members: set.members })),
    exempt,
    least,
  });
  const shown = earlier.map((set): Shown => ({ side: sideOf(set, exempt), told: set.told ?? {} }));
  const renewed = candidates.flatMap(({ group, set }): readonly Renewed[] => {
    if (!admitted.has(group)) return [];
    const side = sideOf(set, exempt);
    const made = renewedGroup(set, side, { asOf: head.publishedAt, figures: figures.get(group) ?? {}, shown, least });
    if (made === null) return [];
    shown.push({ side, told: made.set.told ?? {} });
    return [made];
  });
  const groups = new Map([...before, ...renewed.map(({ group }) => [group.id, group] as const)]);
  const told = new Set(renewed.map(({ group }) => group.id));
  return {
    publication: { ...head, minimumGroupSize: least, groups: [...groups.values()].sort(byId) },
    sets: renewed.map(({ set }) => set),
    refused: candidates.flatMap(({ group }) => (told.has(group) ? [] : [group])).sort(),
  };
}

function lastSets(earlier: readonly PublishedSet[]): ReadonlyMap<string, PublishedSet> {
  return new Map(earlier.toSorted((one, other) => one.number - other.number).map((set) => [set.group, set]));
}

/** One for each group that anybody belongs to. */
function setsOf(members: readonly Member[], number: number): readonly PublishedSet[] {
  const groups = new Map<string, string[]>();
  for (const { municipality, submission, groups: ids } of members) {
    const unknown = unknownId(municipality, submission);
    for (const id of new Set(ids)) {
      const known = groups.get(id);
      if (known) known.push(unknown);
      else groups.set(id, [unknown]);
    }
  }
  return [...groups].map(([group, unknowns]) => ({ number, group, members: unknowns.sort() }));
}

/** Municipalities that came, went or changed between two sets, each once; public ones do not count. */
function changes(then: readonly string[], now: readonly string[], exempt: ReadonlySet<string>): number {
  const [before, after] = [new Set(then), new Set(now)];
  const changed = [...then.filter((unknown) => !after.has(unknown)), ...now.filter((unknown) => !before.has(unknown))];
  return municipalitiesIn(changed, exempt);
}

function municipalitiesIn(unknowns: readonly string[], exempt: ReadonlySet<string>): number {
  return new Set(unknowns.filter((unknown) => !exempt.has(unknown)).map(municipalityOf)).size;
}

function byId(one: PublishedGroup, other: PublishedGroup): number {
  return one.id < other.id ? -1 : 1;
}
