import { type Path, replay } from '../flow/path.ts';
import type { Answers } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * Answers with some of them changed. A question that a change opens keeps what was implied for it as its answer, unless an
 * answer of its own comes back; where it was implied not to apply it opens unanswered, because now it does.
 */
export function changedAnswers(model: MaturityModel, answers: Answers, changes: Answers): Answers {
  return changedAlong(model, replay(model, answers), answers, changes).answers;
}

/** What changed answers would come to. */
export interface WhatIf {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  /** Questions that are asked now and were implied, in the order of the conversation. */
  readonly opened: readonly string[];
  /** Questions that are implied now and were asked. */
  readonly closed: readonly string[];
}

export function whatIf(model: MaturityModel, answers: Answers, changes: Answers): WhatIf {
  const before = replay(model, answers);
  const changed = changedAlong(model, before, answers, changes);
  const asked = askedOn(before);
  const askedNow = askedOn(changed.path);
  const ids = model.questions.map(({ id }) => id);
  return {
    answers: changed.answers,
    evaluation: evaluate(model, changed.answers),
    opened: ids.filter((id) => !asked.has(id) && askedNow.has(id)),
    closed: ids.filter((id) => asked.has(id) && !askedNow.has(id)),
  };
}

/** Answers as they are, with what rules imply today in the place of those that are missing. */
export function filledAnswers(before: Path, answers: Answers): Answers {
  const filled = new Map(answers);
  for (const step of before.steps) {
    if (step.kind === 'asked' || filled.has(step.question.id) || step.implied.kind === 'notApplicable') continue;
    filled.set(step.question.id, step.implied);
  }
  return filled;
}

function changedAlong(model: MaturityModel, before: Path, answers: Answers, changes: Answers) {
  const path = replay(model, new Map([...filledAnswers(before, answers), ...changes]));
  const changed = new Map([...answers, ...changes]);
  for (const step of path.steps) {
    if (step.kind === 'asked' && step.answer) changed.set(step.question.id, step.answer);
  }
  return { answers: changed, path };
}

function askedOn(path: Path): ReadonlySet<string> {
  return new Set(path.steps.filter(({ kind }) => kind === 'asked').map(({ question }) => question.id));
}
