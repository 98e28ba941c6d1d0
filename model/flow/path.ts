import type { Answers, AnswerValue } from '../format/answer.ts';
import type { MaturityModel, SkipRule } from '../format/compiled-model.ts';
import type { QuestionEntry } from '../format/model-file.ts';
import { compareAnswer, holds } from './condition.ts';

/** A question that is asked; `answer` is undefined while it is open. */
export interface AskedStep {
  readonly kind: 'asked';
  readonly question: QuestionEntry;
  readonly answer: AnswerValue | undefined;
}

/** A question that an earlier answer has settled, with the value it counts with and the rule that says why. */
export interface SkippedStep {
  readonly kind: 'skipped';
  readonly question: QuestionEntry;
  readonly implied: AnswerValue;
  readonly rule: SkipRule;
}

export type Step = AskedStep | SkippedStep;

export interface Path {
  /** Every question of the model once, in the order of the conversation. */
  readonly steps: readonly Step[];
  /** Questions that were answered and are skipped now; their answers come back with the path. */
  readonly resting: readonly string[];
}

/**
 * The path (Gesprächsverlauf) that a set of answers leads along, replayed from the start: the result depends on the answers
 * alone, never on the order in which they were given.
 */
export function replay(model: MaturityModel, answers: Answers): Path {
  const settled = new Map<string, AnswerValue>();
  const resting: string[] = [];
  const steps = model.questions.map((question): Step => {
    const rule = firingRule(model, question, settled);
    const answer = answers.get(question.id);
    if (rule) {
      if (answer) resting.push(question.id);
      settled.set(question.id, rule.implied);
      return { kind: 'skipped', question, implied: rule.implied, rule };
    }
    if (answer) settled.set(question.id, answer);
    return { kind: 'asked', question, answer };
  });
  return { steps, resting };
}

function firingRule(model: MaturityModel, question: QuestionEntry, settled: Answers): SkipRule | undefined {
  return model.rules.get(question.id)?.find(
    ({ when }) =>
      holds(when, (comparison) => {
        const asked = model.question.get(comparison.question);
        return asked && compareAnswer(comparison, asked, settled.get(asked.id));
      }) === true,
  );
}
