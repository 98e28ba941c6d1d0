import { admissible } from './audit.ts';
import { type GroupFigures, publishedFigures } from './group-figures.ts';
import { histogramOf } from './histogram.ts';
import { minimumOf } from './minimum.ts';
import { mostImportantFirst } from './priority.ts';
import type { Publication, PublishedGroup } from './publication.ts';
import { contributorBand } from './rounding.ts';
import { municipalityOf, unknownId } from './unknown.ts';

/** A municipality as it counts in benchmarks now. */
export interface Member {
  readonly municipality: string;
  /** From 1; a corrected submission has the next number. */
  readonly submission: number;
  /** Ids of the groups it belongs to, fixed for the wave. */
  readonly groups: readonly string[];
  /** Whether it has made its own result public; then it protects nobody. */
  readonly public: boolean;
}

/** Who stood behind the figures of a group in one publication; kept by the server, never shown. */
export interface PublishedSet {
  /** Of the publication. */
  readonly number: number;
  readonly group: string;
  /** Unknowns by `unknownId`, sorted. */
  readonly members: readonly string[];
  /** Whole numbers from 1; 1 each where absent. */
  readonly weights?: readonly number[] | undefined;
  /** Those among the members whose result was public by then. */
  readonly exempt?: readonly string[] | undefined;
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
  /** Groups that the audit keeps from having new figures, in the order of their names. */
  readonly refused: readonly string[];
}

/**
 * What may be published of a wave (method 5.4, R3 to R8 and R12). A group needs enough municipalities whose result is not public, each
 * counted once; as many must have come, gone or changed since its last figures; and nothing may follow from all that the wave has
 * published about fewer. A group that may not have new figures keeps its last ones with their date. Throws a RangeError where the
 * figures of a group are not over its members, or a municipality comes twice.
 */
export function publish({ members, figures, previous, earlier, minimumGroupSize, ...head }: PublishInput): Published {
  const least = minimumOf(minimumGroupSize).holds;
  if (new Set(members.map(({ municipality }) => municipality)).size < members.length) {
    throw new RangeError('A municipality counts once.');
  }
  const exempt = publicUnknowns(members, earlier);
  const before = new Map((previous?.groups ?? []).map((group) => [group.id, group]));
  const last = lastSets(earlier);
  const sets = setsOf(members, head.number, exempt);
  const candidates = mostImportantFirst(
    sets.flatMap((set) => {
      const { group, members: now } = set;
      // Figures whose set nobody knows cannot be audited.
      const known = last.has(group) || !before.has(group);
      const changed = changes(last.get(group)?.members ?? [], now, exempt);
      const enough = known && municipalitiesIn(now, exempt) >= least && changed >= least;
      return enough ? [{ group, changed, set }] : [];
    }),
  );
  const admitted = admissible({
    published: earlier.map(({ number, group, ...set }) => ({ ...set, id: `${group} ${number}` })),
    candidates: candidates.map(({ group, set }) => ({ id: group, members: set.members })),
    exempt,
    least,
  });
  const published = candidates.flatMap(({ group, set }) => (admitted.has(group) ? [set] : []));
  const renewed = published.flatMap((set) => groupOf(set, head.publishedAt, figures.get(set.group) ?? {}, least));
  const groups = new Map([...before, ...renewed.map((group) => [group.id, group] as const)]);
  return {
    publication: { ...head, minimumGroupSize: least, groups: [...groups.values()].sort(byId) },
    sets: published,
    refused: candidates.flatMap(({ group }) => (admitted.has(group) ? [] : [group])).sort(),
  };
}

/** Unknowns that are public now, or were when something was published: whoever read them still knows them. */
function publicUnknowns(members: readonly Member[], earlier: readonly PublishedSet[]): ReadonlySet<string> {
  const now = members.flatMap((member) => (member.public ? [unknownId(member.municipality, member.submission)] : []));
  return new Set([...now, ...earlier.flatMap((set) => set.exempt ?? [])]);
}

function lastSets(earlier: readonly PublishedSet[]): ReadonlyMap<string, PublishedSet> {
  return new Map(earlier.toSorted((one, other) => one.number - other.number).map((set) => [set.group, set]));
}

/** One for each group that anybody belongs to. */
function setsOf(members: readonly Member[], number: number, exempt: ReadonlySet<string>): readonly PublishedSet[] {
  const groups = new Map<string, string[]>();
  for (const { municipality, submission, groups: ids } of members) {
    const unknown = unknownId(municipality, submission);
    for (const id of new Set(ids)) {
      const known = groups.get(id);
      if (known) known.push(unknown);
      else groups.set(id, [unknown]);
    }
  }
  return [...groups].map(([group, unknowns]) => {
    const open = unknowns.filter((unknown) => exempt.has(unknown)).sort();
    return { number, group, members: unknowns.sort(), ...(open.length > 0 && { exempt: open }) };
  });
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

function groupOf(
  { group, members, exempt = [] }: PublishedSet,
  asOf: string,
  figures: GroupFigures,
  least: number,
): readonly PublishedGroup[] {
  const { total } = histogramOf(figures['overall'] ?? {});
  if (total !== members.length) {
    throw new RangeError(`The figures of ${group} are over ${total} municipalities, it has ${members.length}.`);
  }
  const contributors = contributorBand(total);
  if (contributors === null) return [];
  return [{ id: group, asOf, contributors, ...publishedFigures(figures, exempt.length, least) }];
}

function byId(one: PublishedGroup, other: PublishedGroup): number {
  return one.id < other.id ? -1 : 1;
}
