import type { OptionEntry, OptionMap, QuestionEntry } from '../../format/model-file.ts';
import { likenessOfTexts } from './likeness.ts';
import type { QuestionPair } from './pair-questions.ts';
import type { QuestionComparison } from './question-comparison.ts';

/** What a question may have become, as far as its two forms tell; only the author knows. */
export interface Proposal {
  readonly change: 'same' | 'recoded' | 'reworded';
  /** Where former options lead to that are no longer there. */
  readonly map?: OptionMap;
}

type Counterparts = ReadonlyMap<string, string | readonly string[]>;

/** Least likeness, 0 to 1, of the question's text and of its answers at which it is taken to ask after the same fact. */
const leastAlike = 0.6;

/**
 * Another kind, or much of text or answers changed: `reworded`. Else `recoded` where it counts in another way and every former
 * answer leads somewhere, and `same` where it does not.
 */
export function proposalFor({ old, next }: QuestionPair, { coding }: QuestionComparison): Proposal {
  const [before, after] = [old.entry, next.entry];
  if (before.kind !== after.kind || likenessOfTexts(before.text, after.text) < leastAlike)
    return { change: 'reworded' };
  const map = mapFor(before, after);
  if (map === null || likenessOfAnswers(before, after, map) < leastAlike) return { change: 'reworded' };
  if (coding.length === 0) return { change: 'same' };
  return { change: 'recoded', ...(map.size > 0 ? { map: Object.fromEntries(map) } : {}) };
}

/**
 * The new option that each vanished one is likest to; in a multiple question none where none is like it. Null where a single
 * question leaves a vanished option without one.
 */
function mapFor(before: QuestionEntry, after: QuestionEntry): Counterparts | null {
  const map = new Map<string, string | readonly string[]>();
  if (before.kind === 'number' || after.kind === 'number') return map;
  const isIn = ({ options }: typeof before, id: string) => options.some((option) => option.id === id);
  const come = after.options.filter(({ id }) => !isIn(before, id));
  for (const option of before.options) {
    if (isIn(after, option.id)) continue;
    const found = likest(option, come);
    if (found === null && after.kind === 'single') return null;
    map.set(option.id, found?.id ?? []);
  }
  return map;
}

function likest({ text }: OptionEntry, candidates: readonly OptionEntry[]): OptionEntry | null {
  const likeness = candidates.map((candidate) => likenessOfTexts(text, candidate.text));
  const most = Math.max(...likeness);
  return most < leastAlike ? null : (candidates[likeness.indexOf(most)] ?? null);
}

/** Of units, or of options that correspond: twice their likeness in sum, over the options of both. */
function likenessOfAnswers(before: QuestionEntry, after: QuestionEntry, map: Counterparts): number {
  if (before.kind === 'number' && after.kind === 'number') return likenessOfTexts(before.unit, after.unit);
  if (before.kind === 'number' || after.kind === 'number') return 0;
  const sum = before.options.reduce((total, option) => {
    const id = map.get(option.id) ?? option.id;
    const now = after.options.find((candidate) => candidate.id === id);
    return total + (now ? likenessOfTexts(option.text, now.text) : 0);
  }, 0);
  return (2 * sum) / (before.options.length + after.options.length);
}
