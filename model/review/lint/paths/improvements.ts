import { candidates } from '../../../flow/answer-classes.ts';
import { compareAnswer } from '../../../flow/condition.ts';
import type { AnswerValue } from '../../../format/answer.ts';
import type { Comparison, MultipleQuestion, QuestionEntry } from '../../../format/model-file.ts';
import { toNumber } from '../../../scoring/fraction.ts';
import { pointsOf } from '../../../scoring/points.ts';
import { distinct } from './answer-kinds.ts';

/** An answer to a question and a better one. */
export interface Improvement {
  readonly worse: AnswerValue;
  readonly better: AnswerValue;
}

/** Comparisons with a number, and options of which every choice is looked at. */
const mostComparisons = 40;
const mostOptions = 8;

/**
 * An example for each way in which a better answer can settle the comparisons with a question otherwise than a worse: an option or
 * a number worth more, in a multiple question one more option. Empty where there are too many answers to look at.
 */
export function improvements(question: QuestionEntry, comparisons: readonly Comparison[]): readonly Improvement[] {
  const told = distinct(comparisons);
  const settling = (value: AnswerValue) => told.map((comparison) => compareAnswer(comparison, question, value)).join();
  if (question.kind === 'multiple') return addedOptions(question, told, settling);
  return question.kind === 'number' && told.length > mostComparisons ? [] : betterAnswers(question, told, settling);
}

/** From the worst answer that settles the comparisons in one way to the best that does so in another. */
function betterAnswers(
  question: QuestionEntry,
  comparisons: readonly Comparison[],
  settling: (value: AnswerValue) => string,
): readonly Improvement[] {
  const ways = new Map<string, { least: number; worst: AnswerValue; most: number; best: AnswerValue }>();
  for (const value of (candidates(question, comparisons) ?? []).slice(1)) {
    const points = toNumber(pointsOf(question, value) ?? { numerator: 0n, denominator: 1n });
    const key = settling(value);
    const way = ways.get(key) ?? { least: points, worst: value, most: points, best: value };
    if (points < way.least) Object.assign(way, { least: points, worst: value });
    if (points > way.most) Object.assign(way, { most: points, best: value });
    ways.set(key, way);
  }
  return [...ways.values()].flatMap((from) =>
    [...ways.values()]
      .filter((to) => to !== from && to.most > from.least)
      .map((to): Improvement => ({ worse: from.worst, better: to.best })),
  );
}

function addedOptions(
  { options }: MultipleQuestion,
  comparisons: readonly Comparison[],
  settling: (value: AnswerValue) => string,
): readonly Improvement[] {
  const looked = new Set(
    comparisons.flatMap((comparison) => {
      if ('is' in comparison) return [comparison.is];
      return 'in' in comparison ? comparison.in : options.map(({ id }) => id);
    }),
  );
  if (looked.size > mostOptions) return [];
  let choices: readonly (readonly string[])[] = [[]];
  for (const id of looked) choices = choices.flatMap((chosen) => [chosen, [...chosen, id]]);
  const found = new Map<string, Improvement>();
  for (const chosen of choices) {
    const worse: AnswerValue = { kind: 'options', options: chosen };
    for (const id of looked) {
      const better: AnswerValue = { kind: 'options', options: [...chosen, id] };
      const ways = [settling(worse), settling(better)];
      if (!chosen.includes(id) && ways[0] !== ways[1] && !found.has(ways.join(' '))) {
        found.set(ways.join(' '), { worse, better });
      }
    }
  }
  return [...found.values()];
}
