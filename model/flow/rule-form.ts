import { choicePoints } from '../format/choice-points.ts';
import type { Comparison, Condition, Implied, QuestionEntry } from '../format/model-file.ts';

/** How a revision is read: its questions by id, and what they are called in the new revision. */
export interface Reader {
  readonly question: (id: string) => QuestionEntry | undefined;
  readonly name: (id: string) => string;
}

/**
 * A condition in one form for all the ways of writing it that ask the same of the same answers: order, nesting and repetition
 * of parts, and limits in points or lists of options for a single question do not count. Different forms may still mean the
 * same; equal ones always do.
 */
export function conditionForm(condition: Condition, reader: Reader): string {
  if ('all' in condition || 'any' in condition) {
    const operator = 'all' in condition ? 'all' : 'any';
    const parts = [...new Set(partsOf(condition, operator, reader))].sort();
    return parts.length === 1 ? (parts[0] ?? '') : `${operator}(${parts.join(',')})`;
  }
  if ('not' in condition) {
    return 'not' in condition.not
      ? conditionForm(condition.not.not, reader)
      : `not(${conditionForm(condition.not, reader)})`;
  }
  return comparisonForm(condition, reader);
}

/** An implied value without the order of its options. */
export function impliedForm(implies: Implied): string {
  return JSON.stringify(Array.isArray(implies) ? [...implies].sort() : implies);
}

function partsOf(condition: Condition, operator: 'all' | 'any', reader: Reader): readonly string[] {
  if (operator === 'all' && 'all' in condition) return condition.all.flatMap((part) => partsOf(part, operator, reader));
  if (operator === 'any' && 'any' in condition) return condition.any.flatMap((part) => partsOf(part, operator, reader));
  return [conditionForm(condition, reader)];
}

function comparisonForm(comparison: Comparison, { question: find, name }: Reader): string {
  const question = find(comparison.question);
  const id = name(comparison.question);
  if (question?.kind === 'single') {
    const meeting = question.options
      .filter((option) => meets(comparison, question, option.id))
      .map((option) => option.id);
    return JSON.stringify([id, 'in', meeting.sort()]);
  }
  if ('is' in comparison) return JSON.stringify([id, 'in', [comparison.is]]);
  if ('in' in comparison) return JSON.stringify([id, 'in', [...new Set(comparison.in)].sort()]);
  const limit = 'atLeast' in comparison ? ['atLeast', comparison.atLeast] : ['atMost', comparison.atMost];
  return JSON.stringify([id, ...limit, worth(question)]);
}

function meets(comparison: Comparison, question: QuestionEntry, option: string): boolean {
  if ('is' in comparison) return comparison.is === option;
  if ('in' in comparison) return comparison.in.includes(option);
  const points = choicePoints(question, { kind: 'option', option }) ?? 0;
  return 'atLeast' in comparison ? points >= comparison.atLeast : points <= comparison.atMost;
}

/** A limit on the sum of several options means something else when they are worth something else. */
function worth(question: QuestionEntry | undefined): readonly string[] {
  if (question?.kind !== 'multiple') return [];
  return question.options.map(({ id, points }) => `${id}=${points}`).sort();
}
