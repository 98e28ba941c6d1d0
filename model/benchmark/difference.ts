import type { PublishedSet } from './published-set.ts';
import { municipalityOf } from './unknown.ts';

/** A set, and those in it whose result nobody knows. */
export interface Side {
  readonly group: string;
  readonly all: ReadonlySet<string>;
  readonly hidden: readonly string[];
}

/** Who is in one of two sets and not in the other. */
export interface Difference {
  /** Unknowns in the one before alone, public ones included. */
  readonly gone: number;
  /** Unknowns in the one now alone, public ones included. */
  readonly come: number;
  /** Those among both that are public. */
  readonly open: number;
  /** Municipalities with one hidden unknown in each: they corrected their answers. */
  readonly twice: number;
}

export function sideOf({ group, members }: PublishedSet, exempt: ReadonlySet<string>): Side {
  return { group, all: new Set(members), hidden: members.filter((unknown) => !exempt.has(unknown)) };
}

/**
 * The difference of two sets of one group, or of two groups of which one is in the other but for fewer than `least`; null for other
 * pairs, which differ in many on both sides, and where nobody hidden is in the difference.
 */
export function differenceOf(before: Side, now: Side, least: number): Difference | null {
  const [small, large] = before.hidden.length <= now.hidden.length ? [before, now] : [now, before];
  const atMost = before.group === now.group ? Number.POSITIVE_INFINITY : least - 1;
  let apart = 0;
  for (const unknown of small.hidden) {
    if (large.all.has(unknown)) continue;
    apart += 1;
    if (apart > atMost) return null;
  }
  const hidden = [before, now].map((side) => side.hidden.length - small.hidden.length + apart);
  const [left = 0, joined = 0] = hidden;
  if (left + joined === 0) return null;
  const [few, many] = before.all.size <= now.all.size ? [before.all, now.all] : [now.all, before.all];
  let common = 0;
  for (const unknown of few) if (many.has(unknown)) common += 1;
  const [gone, come] = [before.all.size - common, now.all.size - common];
  const twice = left > 0 && joined > 0 ? corrected(before, now) : 0;
  return { gone, come, open: gone + come - left - joined, twice };
}

function corrected(before: Side, now: Side): number {
  const municipalities = new Set(notIn(before, now).map(municipalityOf));
  return notIn(now, before).filter((unknown) => municipalities.has(municipalityOf(unknown))).length;
}

function notIn({ hidden }: Side, { all }: Side): readonly string[] {
  return hidden.filter((unknown) => !all.has(unknown));
}
