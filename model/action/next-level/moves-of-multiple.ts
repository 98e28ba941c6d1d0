import { compareAnswer } from '../../flow/condition.ts';
import { namedOptions } from '../../flow/named-options.ts';
import type { AnswerValue } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { Comparison, MultipleQuestion } from '../../format/model-file.ts';
import { fraction } from '../../scoring/fraction.ts';
import type { Move } from './move.ts';
import { stageOf, stagesTogether } from './stage.ts';

/** Missing options that somebody adds, by their place in the question, with what they come to. */
interface Added {
  readonly places: readonly number[];
  readonly effort: number;
  /** Of the whole answer, at most 100. */
  readonly points: number;
}

/**
 * Sets of missing options, ascending in effort and in points: for each effort the most points, then the fewest options, then the
 * order of the model; once for every way of settling the comparisons.
 */
export function moreOptions(
  model: MaturityModel,
  question: MultipleQuestion,
  chosen: readonly string[],
  comparisons: readonly Comparison[],
): readonly Move[] {
  const { options } = question;
  const has = sum(options.filter(({ id }) => chosen.includes(id)).map(({ points }) => points));
  const byClass = new Map<string, Added[]>();
  for (const added of everySum(model, question, chosen, has, comparisons)) {
    if (added.points <= has) continue;
    const value = answer(question, chosen, added.places);
    const key = comparisons.map((comparison) => compareAnswer(comparison, question, value)).join();
    byClass.set(key, [...(byClass.get(key) ?? []), added]);
  }
  return [...byClass.values()]
    .flatMap(nonDominated)
    .sort((a, b) => a.effort - b.effort || a.points - b.points)
    .map((added): Move => {
      const stages = added.places.flatMap((place) => options.slice(place, place + 1));
      return {
        to: answer(question, chosen, added.places),
        points: fraction(added.points),
        ...stagesTogether(stages.map((option) => stageOf(model, option))),
      };
    });
}

/** One set for each sum of efforts and points that sets of missing options come to, with the same options named by comparisons. */
function everySum(
  model: MaturityModel,
  { options }: MultipleQuestion,
  chosen: readonly string[],
  has: number,
  comparisons: readonly Comparison[],
): Iterable<Added> {
  const named = comparisons.map((comparison) => namedOptions(comparison) ?? []);
  let found = new Map<string, Added>([['', { places: [], effort: 0, points: has }]]);
  for (const [place, option] of options.entries()) {
    if (chosen.includes(option.id)) continue;
    const next = new Map(found);
    for (const before of found.values()) {
      const places = [...before.places, place];
      const effort = before.effort + stageOf(model, option).effort;
      const added = { places, effort, points: Math.min(100, before.points + option.points) };
      const met = named.map((ids) => (places.some((one) => ids.includes(options[one]?.id ?? '')) ? 1 : 0));
      const key = `${effort} ${added.points} ${met.join('')}`;
      const other = next.get(key);
      if (!other || comesFirst(places, other.places)) next.set(key, added);
    }
    found = next;
  }
  return found.values();
}

/** Whether one set of places has fewer members, or as many and the earlier ones. */
function comesFirst(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((place, index) => place !== b[index]);
  return (a[at] ?? 0) < (b[at] ?? 0);
}

function nonDominated(sets: readonly Added[]): readonly Added[] {
  const order = (a: Added, b: Added) =>
    a.effort - b.effort || b.points - a.points || (comesFirst(a.places, b.places) ? -1 : 1);
  let most = 0;
  return [...sets].sort(order).filter(({ points }) => {
    const more = points > most;
    most = Math.max(most, points);
    return more;
  });
}

function answer({ options }: MultipleQuestion, chosen: readonly string[], places: readonly number[]): AnswerValue {
  const then = options.filter(({ id }, place) => chosen.includes(id) || places.includes(place));
  return { kind: 'options', options: then.map(({ id }) => id) };
}

function sum(points: readonly number[]): number {
  return Math.min(
    100,
    points.reduce((total, one) => total + one, 0),
  );
}
