import type { AnswerValue } from '../format/answer.ts';
import { choicePoints } from '../format/choice-points.ts';
import type { NumberQuestion, QuestionEntry } from '../format/model-file.ts';
import { type Fraction, fraction } from './fraction.ts';

/**
 * Points of an answer, 0 to 100; undefined where it settles nothing. A number counts linearly between its goalposts and is
 * clamped outside (method 1.3).
 */
export function pointsOf(question: QuestionEntry, value: AnswerValue): Fraction | undefined {
  if (question.kind === 'number') return value.kind === 'number' ? numberPoints(question, value.number) : undefined;
  const points = choicePoints(question, value);
  return points === undefined ? undefined : fraction(points);
}

/** The fewest and the most points that any answer to a question can bring. */
export function pointsRange(question: QuestionEntry): { readonly lowest: Fraction; readonly highest: Fraction } {
  if (question.kind === 'number') {
    const ends = [numberPoints(question, question.minimum), numberPoints(question, question.maximum)] as const;
    const rising = question.goalposts.full > question.goalposts.zero;
    return rising ? { lowest: ends[0], highest: ends[1] } : { lowest: ends[1], highest: ends[0] };
  }
  const points = question.options.map((option) => option.points);
  if (question.kind === 'multiple') {
    const total = points.reduce((sum, one) => sum + one, 0);
    return { lowest: fraction(0), highest: fraction(Math.min(100, total)) };
  }
  return { lowest: fraction(Math.min(...points)), highest: fraction(Math.max(...points)) };
}

function numberPoints(question: NumberQuestion, number: number): Fraction {
  const { zero, full } = question.goalposts;
  const [low, high] = [Math.min(zero, full), Math.max(zero, full)];
  const clamped = Math.min(high, Math.max(low, number));
  return fraction((clamped - zero) * 100, full - zero);
}
