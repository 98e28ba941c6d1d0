import type { Answers, AnswerValue } from '../format/answer.ts';
import type { MaturityModel } from '../format/compiled-model.ts';
import { type Path, replay } from './path.ts';

/** What one changed answer does to the other questions, by id in the order of the conversation. */
export interface Consequences {
  /** Skipped before, asked afterwards. */
  readonly opened: readonly string[];
  /** Asked before, skipped afterwards. */
  readonly closed: readonly string[];
  /** Answers that count now and would rest. */
  readonly resting: readonly string[];
  /** Resting answers that would count again. */
  readonly returning: readonly string[];
}

/** Compares the path before and after a change; `undefined` opens the question again. */
export function consequences(
  model: MaturityModel,
  answers: Answers,
  question: string,
  value: AnswerValue | undefined,
): Consequences {
  const changed = new Map(answers);
  if (value === undefined) changed.delete(question);
  else changed.set(question, value);
  const before = replay(model, answers);
  const after = replay(model, changed);
  const askedBefore = asked(before);
  const askedAfter = asked(after);
  const others = model.questions.map(({ id }) => id).filter((id) => id !== question);
  return {
    opened: others.filter((id) => !askedBefore.has(id) && askedAfter.has(id)),
    closed: others.filter((id) => askedBefore.has(id) && !askedAfter.has(id)),
    resting: others.filter((id) => after.resting.includes(id) && !before.resting.includes(id)),
    returning: others.filter((id) => before.resting.includes(id) && !after.resting.includes(id)),
  };
}

function asked(path: Path): ReadonlySet<string> {
  return new Set(path.steps.filter(({ kind }) => kind === 'asked').map(({ question }) => question.id));
}
