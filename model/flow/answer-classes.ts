import type { AnswerValue } from '../format/answer.ts';
import type { Comparison, QuestionEntry } from '../format/model-file.ts';
import { compareAnswer, type Truth } from './condition.ts';

/** How one answer settles each of a list of comparisons. */
export type Signature = readonly Truth[];

/** The different ways in which answers to a question can settle the comparisons made with it. */
export function answerClasses(question: QuestionEntry, comparisons: readonly Comparison[]): readonly Signature[] {
  const classes = new Map<string, Signature>();
  for (const value of candidates(question, comparisons)) {
    const signature = comparisons.map((comparison) => compareAnswer(comparison, question, value));
    classes.set(signature.map(String).join(), signature);
  }
  return [...classes.values()];
}

function candidates(question: QuestionEntry, comparisons: readonly Comparison[]): readonly AnswerValue[] {
  const open: AnswerValue = { kind: 'dontKnow' };
  if (question.kind === 'single') return [open, ...question.options.map(({ id }) => optionAnswer(id))];
  if (question.kind === 'multiple') {
    return [open, ...subsets(question.options.map(({ id }) => id)).map(optionsAnswer)];
  }
  const { minimum, maximum } = question;
  const limits = comparisons.flatMap((comparison) => {
    if ('atLeast' in comparison) return [comparison.atLeast - 1, comparison.atLeast];
    return 'atMost' in comparison ? [comparison.atMost, comparison.atMost + 1] : [];
  });
  const inside = [minimum, maximum, ...limits].filter((number) => number >= minimum && number <= maximum);
  return [open, ...inside.map((number): AnswerValue => ({ kind: 'number', number }))];
}

function optionAnswer(option: string): AnswerValue {
  return { kind: 'option', option };
}

function optionsAnswer(options: readonly string[]): AnswerValue {
  return { kind: 'options', options };
}

/** All subsets of up to ten options; of more, none, all, each alone and each left out. */
function subsets(options: readonly string[]): readonly (readonly string[])[] {
  if (options.length > 10) {
    const single = options.map((option) => [option]);
    const allBut = options.map((option) => options.filter((other) => other !== option));
    return [[], [...options], ...single, ...allBut];
  }
  return Array.from({ length: 2 ** options.length }, (_, mask) => options.filter((_, index) => (mask >> index) & 1));
}
