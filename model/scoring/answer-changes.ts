import type { Step } from '../flow/path.ts';
import type { Answers, AnswerValue } from '../format/answer.ts';
import { type BridgedWave, bridgedPath } from './common-bridge.ts';
import type { CommonItems } from './common-items.ts';
import { floorHundredths } from './fraction.ts';
import { scoreQuestions } from './scored-question.ts';

/** What two waves say to one common question, both as answers to the new revision. */
export interface AnswerChange {
  /** By the new revision. */
  readonly question: string;
  /** Also what a rule implied; null where nobody answered. */
  readonly before: AnswerValue | null;
  readonly after: AnswerValue | null;
  /** Hundredths by the new revision; null where the answer is open or the question does not apply. */
  readonly points: { readonly before: number | null; readonly after: number | null };
}

/** Common questions that the two waves answer differently, in the order of the new file. What cannot be translated is left out. */
export function answerChanges(common: CommonItems, before: Answers, after: Answers): readonly AnswerChange[] {
  const [was, is] = [saidIn(common, 'old', before), saidIn(common, 'next', after)];
  return common.questions.flatMap(({ next: { id: question } }): AnswerChange[] => {
    const [one, other] = [was.get(question), is.get(question)];
    if (!one || !other || alike(one.value, other.value)) return [];
    return [{ question, before: one.value, after: other.value, points: { before: one.points, after: other.points } }];
  });
}

interface Said {
  readonly value: AnswerValue | null;
  readonly points: number | null;
}

/** By question; one whose answer cannot be translated is absent. */
function saidIn(common: CommonItems, wave: BridgedWave, answers: Answers): ReadonlyMap<string, Said> {
  const { path, lost } = bridgedPath(common, wave, answers);
  const points = new Map(scoreQuestions(path).map((one) => [one.question.id, one.points]));
  return new Map(
    path.steps.flatMap((step): [string, Said][] => {
      const { id } = step.question;
      const value = saidBy(step);
      const worth = points.get(id);
      return value === null && lost.has(id) ? [] : [[id, { value, points: worth ? floorHundredths(worth) : null }]];
    }),
  );
}

function saidBy(step: Step): AnswerValue | null {
  return (step.kind === 'skipped' ? step.implied : step.answer) ?? null;
}

function alike(one: AnswerValue | null, other: AnswerValue | null): boolean {
  return textOf(one) === textOf(other);
}

/** The order in which options are named says nothing. */
function textOf(value: AnswerValue | null): string {
  return JSON.stringify(value?.kind === 'options' ? { ...value, options: value.options.toSorted() } : value);
}
