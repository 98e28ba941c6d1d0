import type { AnswerValue } from '../format/answer.ts';
import { choicePoints } from '../format/choice-points.ts';
import type { Comparison, Condition, QuestionEntry } from '../format/model-file.ts';

/** Kleene's three values: an open answer makes a comparison undefined, neither true nor false. */
export type Truth = boolean | undefined;

/** Whether a condition holds, given the truth of its comparisons. */
export function holds(condition: Condition, compare: (comparison: Comparison) => Truth): Truth {
  if ('all' in condition) {
    const parts = condition.all.map((part) => holds(part, compare));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => holds(part, compare));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  if ('not' in condition) {
    const part = holds(condition.not, compare);
    return part === undefined ? undefined : !part;
  }
  return compare(condition);
}

/** Compares one answer; "don't know" and "not our task" settle nothing. */
export function compareAnswer(comparison: Comparison, question: QuestionEntry, value: AnswerValue | undefined): Truth {
  if (value === undefined || value.kind === 'dontKnow' || value.kind === 'notApplicable') return undefined;
  if ('is' in comparison) return chosen(value).includes(comparison.is);
  if ('in' in comparison) return chosen(value).some((option) => comparison.in.includes(option));
  const amount = value.kind === 'number' ? value.number : choicePoints(question, value);
  if (amount === undefined) return undefined;
  return 'atLeast' in comparison ? amount >= comparison.atLeast : amount <= comparison.atMost;
}

/** Every comparison that a condition makes. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}

function chosen(value: AnswerValue): readonly string[] {
  if (value.kind === 'option') return [value.option];
  return value.kind === 'options' ? value.options : [];
}
