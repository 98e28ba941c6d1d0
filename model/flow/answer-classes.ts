import type { AnswerValue } from '../format/answer.ts';
import type { Comparison, MultipleQuestion, QuestionEntry } from '../format/model-file.ts';
import { compareAnswer, type Truth } from './condition.ts';

/** How one answer settles each of a list of comparisons. */
export type Signature = readonly Truth[];

const mostClasses = 2_000;
/** Comparisons times answers that are looked at for one question. */
const mostWork = 400_000;

/**
 * The different ways in which answers to a question can settle the comparisons made with it; null where there are too many
 * to list.
 */
export function answerClasses(
  question: QuestionEntry,
  comparisons: readonly Comparison[],
): readonly Signature[] | null {
  const values = candidates(question, comparisons);
  if (!values || values.length * comparisons.length > mostWork) return null;
  const classes = new Map<string, Signature>();
  for (const value of values) {
    const signature = comparisons.map((comparison) => compareAnswer(comparison, question, value));
    classes.set(signature.map(String).join(), signature);
  }
  return [...classes.values()];
}

/**
 * Answers among which each way of settling the comparisons occurs, an open one first: of numbers the ends of every range that
 * they tell apart. Null where a multiple question has too many.
 */
export function candidates(question: QuestionEntry, comparisons: readonly Comparison[]): readonly AnswerValue[] | null {
  const open: AnswerValue = { kind: 'dontKnow' };
  if (question.kind === 'single') {
    return [open, ...question.options.map(({ id }): AnswerValue => ({ kind: 'option', option: id }))];
  }
  if (question.kind === 'multiple') {
    const choices = distinctChoices(question, comparisons);
    return choices && [open, ...choices.map((options): AnswerValue => ({ kind: 'options', options }))];
  }
  const { minimum, maximum } = question;
  const limits = comparisons.flatMap((comparison) => {
    if ('atLeast' in comparison) return [comparison.atLeast - 1, comparison.atLeast];
    return 'atMost' in comparison ? [comparison.atMost, comparison.atMost + 1] : [];
  });
  const inside = [minimum, maximum, ...limits].filter((number) => number >= minimum && number <= maximum);
  return [open, ...inside.map((number): AnswerValue => ({ kind: 'number', number }))];
}

/**
 * One choice of options for each reachable pair of points and comparisons by name. Options are taken in turn, and of two
 * choices alike in both one is enough: what is added to them later changes them alike.
 */
function distinctChoices(
  { options }: MultipleQuestion,
  comparisons: readonly Comparison[],
): readonly (readonly string[])[] | null {
  const named = comparisons.flatMap((comparison) => {
    if ('is' in comparison) return [[comparison.is]];
    return 'in' in comparison ? [comparison.in] : [];
  });
  const pointsCount = named.length < comparisons.length;
  let found = new Map<string, { chosen: readonly string[]; points: number }>([['', { chosen: [], points: 0 }]]);
  for (const { id, points: worth } of options) {
    const next = new Map(found);
    for (const { chosen, points } of found.values()) {
      const choice = { chosen: [...chosen, id], points: pointsCount ? Math.min(100, points + worth) : 0 };
      const met = named.map((ids) => (ids.some((listed) => choice.chosen.includes(listed)) ? 1 : 0));
      next.set(`${met.join('')}:${choice.points}`, choice);
    }
    if (next.size > mostClasses) return null;
    found = next;
  }
  return [...found.values()].map(({ chosen }) => chosen);
}
