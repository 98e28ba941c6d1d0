import type { Plan, PlanHistory, StoredEntry } from '../../../../model/contract/plan.ts';
import type { PlanChange, PlanKind } from '../desk.ts';

/** One version of an entry; null where it was taken out. */
export interface BookVersion {
  readonly kind: PlanKind;
  readonly id: string;
  readonly entry: StoredEntry['entry'] | null;
  /** Counts from 1. */
  readonly revision: number;
  readonly author: string;
  readonly at: string;
  readonly wave: string;
  /** When the first version was made. */
  readonly createdAt: string;
}

/** Every version of every entry of a plan (Maßnahmenplan), oldest first; nothing is ever taken out of it. */
export type PlanBook = readonly BookVersion[];

export interface Writer {
  readonly author: string;
  readonly at: string;
  readonly wave: string;
}

export type Written =
  | { readonly kind: 'saved'; readonly book: PlanBook }
  /** Nothing is written: the entry has another revision than the one to be replaced. */
  | { readonly kind: 'conflict'; readonly id: string };

/** What stands, what was made first comes first. */
export function planIn(book: PlanBook): Plan {
  const newest = new Map<string, BookVersion>();
  for (const version of book) newest.set(`${version.kind} ${version.id}`, version);
  const standing = <T>(kind: PlanKind): T[] =>
    [...newest.values()]
      .filter((version) => version.kind === kind && version.entry !== null)
      .map((version) => stored(version) as T);
  return {
    measures: standing('measure'),
    targets: standing('target'),
    scenarios: standing('scenario'),
  };
}

/** The entry as it stands; null where there is none. */
export function entryIn(book: PlanBook, kind: PlanKind, id: string): StoredEntry | null {
  const newest = newestOf(book, kind, id);
  return newest?.entry ? stored(newest) : null;
}

export function historyIn(book: PlanBook, kind: PlanKind, id: string): PlanHistory {
  const versions = book
    .filter((version) => version.kind === kind && version.id === id)
    .map(({ entry, revision, author, at }) => ({ entry, revision, author, at }));
  return { versions } as PlanHistory;
}

/** Writes all of the changes or none. A change that changes nothing leaves no version behind. */
export function written(book: PlanBook, changes: readonly PlanChange[], by: Writer): Written {
  let next = book;
  for (const { kind, id, entry, revision } of changes) {
    const newest = newestOf(next, kind, id);
    const standing = newest?.entry ?? null;
    if (sameEntry(standing, entry)) continue;
    if (revision !== (standing === null ? 0 : newest?.revision)) return { kind: 'conflict', id };
    const version: BookVersion = {
      kind,
      id,
      entry: entry as BookVersion['entry'],
      revision: (newest?.revision ?? 0) + 1,
      author: by.author,
      at: by.at,
      wave: newest?.wave ?? by.wave,
      createdAt: newest?.createdAt ?? by.at,
    };
    next = [...next, version];
  }
  return { kind: 'saved', book: next };
}

/** Equal but for the order of the names in it. */
export function sameEntry(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function newestOf(book: PlanBook, kind: PlanKind, id: string): BookVersion | undefined {
  return book.findLast((version) => version.kind === kind && version.id === id);
}

function stored({ id, entry, revision, author, at, wave, createdAt }: BookVersion): StoredEntry {
  return { id, entry, revision, author, at, wave, createdAt } as StoredEntry;
}
