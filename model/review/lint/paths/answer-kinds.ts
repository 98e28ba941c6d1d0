import { candidates } from '../../../flow/answer-classes.ts';
import { compareAnswer } from '../../../flow/condition.ts';
import { namedOptions } from '../../../flow/named-options.ts';
import type { AnswerValue } from '../../../format/answer.ts';
import type { Comparison, QuestionEntry } from '../../../format/model-file.ts';
import { toNumber } from '../../../scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../scoring/points.ts';

/** All answers to a question that settle the comparisons made with it alike. */
export interface AnswerKind {
  /** The one of them with the most points. */
  readonly value: AnswerValue;
  /** Its points; the lowest of the question where it is open, null where the question does not apply. */
  readonly points: number | null;
}

export interface AnswerKinds {
  /** An open answer first, "not our task" where it is offered. */
  readonly list: readonly AnswerKind[];
  /** Position in `list` of what settles the comparisons as an answer does. */
  indexOf(value: AnswerValue): number;
}

/** Comparisons times answers that are looked at for one question. */
const mostWork = 400_000;
const mostChoiceComparisons = 100;

/** The kinds of answers that can be given to a question; null where there are too many to list. */
export function answerKinds(question: QuestionEntry, comparisons: readonly Comparison[]): AnswerKinds | null {
  const told = distinct(comparisons);
  if (told.length === 0) return { list: [open(question), ...offered(question), best(question)], indexOf: () => 0 };
  if (question.kind === 'multiple' && told.length > mostChoiceComparisons) return null;
  if (question.kind === 'number' && told.length * (2 * told.length + 2) > mostWork) return null;
  const values = candidates(question, told);
  if (!values || told.length * values.length > mostWork) return null;

  const keyOf = (value: AnswerValue) => told.map((comparison) => compareAnswer(comparison, question, value)).join();
  const kinds = new Map<string, AnswerKind>();
  for (const value of values.slice(1)) {
    const key = keyOf(value);
    const kind = worthMost(question, told, value);
    const other = kinds.get(key);
    if (!other || (other.points ?? 0) < (kind.points ?? 0)) kinds.set(key, kind);
  }
  const list = [open(question), ...offered(question), ...kinds.values()];
  const indexes = new Map([...kinds.keys()].map((key, index) => [key, index + list.length - kinds.size]));
  const known = new Map<AnswerValue, number>();
  const indexOf = (value: AnswerValue) => {
    const index = known.get(value) ?? indexes.get(keyOf(value)) ?? 0;
    known.set(value, index);
    return index;
  };
  return { list, indexOf };
}

/** Each comparison once, however often rules make it. */
export function distinct(comparisons: readonly Comparison[]): readonly Comparison[] {
  const keyOf = ({ $comment: _, ...comparison }: Comparison) => JSON.stringify(comparison);
  return [...new Map(comparisons.map((comparison) => [keyOf(comparison), comparison])).values()];
}

export function open(question: QuestionEntry): AnswerKind {
  return { value: { kind: 'dontKnow' }, points: toNumber(pointsRange(question).lowest) };
}

export function offered(question: QuestionEntry): readonly AnswerKind[] {
  return question.notApplicable ? [{ value: { kind: 'notApplicable' }, points: null }] : [];
}

/** The best answer to a question by itself. */
export function best(question: QuestionEntry): AnswerKind {
  return { value: bestAnswer(question), points: toNumber(pointsRange(question).highest) };
}

function bestAnswer(question: QuestionEntry): AnswerValue {
  if (question.kind === 'multiple') return { kind: 'options', options: question.options.map(({ id }) => id) };
  if (question.kind === 'single') return { kind: 'option', option: question.options.at(-1)?.id ?? '' };
  const { minimum, maximum, goalposts } = question;
  return { kind: 'number', number: goalposts.full > goalposts.zero ? maximum : minimum };
}

/** The worst answer that settles a question. */
export function worstAnswer(question: QuestionEntry): AnswerValue {
  if (question.kind === 'multiple') return { kind: 'options', options: [] };
  if (question.kind === 'single') return { kind: 'option', option: question.options[0]?.id ?? '' };
  const { minimum, maximum, goalposts } = question;
  return { kind: 'number', number: goalposts.full > goalposts.zero ? minimum : maximum };
}

/** Where a multiple question is compared by name alone, every option joins in that makes no further comparison true. */
function worthMost(question: QuestionEntry, comparisons: readonly Comparison[], value: AnswerValue): AnswerKind {
  const named = comparisons.map(namedOptions);
  if (question.kind !== 'multiple' || named.includes(null)) return worth(question, value);
  const barred = new Set(
    comparisons.flatMap((comparison, index) =>
      compareAnswer(comparison, question, value) ? [] : (named[index] ?? []),
    ),
  );
  const options = question.options.map(({ id }) => id).filter((id) => !barred.has(id));
  return worth(question, { kind: 'options', options });
}

function worth(question: QuestionEntry, value: AnswerValue): AnswerKind {
  const points = pointsOf(question, value);
  return { value, points: points === undefined ? null : toNumber(points) };
}
