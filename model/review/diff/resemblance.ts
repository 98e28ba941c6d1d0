import type { QuestionEntry } from '../../format/model-file.ts';
import { dice, likenessOfTrigrams, type Trigrams, trigramsOf } from './likeness.ts';
import { type Placed, placedById } from './placed.ts';

export interface Resembling {
  readonly old: Placed<QuestionEntry>;
  readonly next: Placed<QuestionEntry>;
}

/** Least likeness, 0 to 1, at which one question may be the other under a new id. */
const least = 0.6;
const shareOfText = 0.7;
/** Comparisons; beyond them every question is taken for a new or a dropped one. */
const mostComparisons = 100_000;

/**
 * New questions that may be removed ones under another id, the likest first, each question once. Likeness is the Dice
 * coefficient 2|A∩B| / (|A|+|B|) of the trigrams of the question's text (mean over shared languages, 70 %) and of the ids of
 * its options (30 %).
 */
export function resembling(
  removed: readonly Placed<QuestionEntry>[],
  added: readonly Placed<QuestionEntry>[],
): readonly Resembling[] {
  if (removed.length * added.length > mostComparisons) return [];
  const [before, after] = [removed.map(traced), added.map(traced)];
  const candidates = after.flatMap((next) =>
    before.map((old) => ({ old, next, likeness: likeness(old, next) })).filter((pair) => pair.likeness >= least),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Traces>();
  return candidates.flatMap(({ old, next }): Resembling[] => {
    if (taken.has(old) || taken.has(next)) return [];
    taken.add(old).add(next);
    return [{ old: old.placed, next: next.placed }];
  });
}

interface Traces {
  readonly placed: Placed<QuestionEntry>;
  readonly trigrams: Trigrams;
  readonly options: ReadonlySet<string>;
}

function traced(placed: Placed<QuestionEntry>): Traces {
  const { entry } = placed;
  const options = entry.kind === 'number' ? [] : placedById(entry.options).keys();
  return { placed, trigrams: trigramsOf(entry.text), options: new Set([entry.kind, ...options]) };
}

function likeness(old: Traces, next: Traces): number {
  const text = likenessOfTrigrams(old.trigrams, next.trigrams);
  return shareOfText * text + (1 - shareOfText) * dice(old.options, next.options);
}
