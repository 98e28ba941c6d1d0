import { expectedEffect } from '../../../model/action/expected-effect.ts';
import type { Development } from '../../../model/contract/development.ts';
import type { Measure } from '../../../model/contract/plan.ts';
import type { Answers } from '../../../model/format/answer.ts';
import { misfit } from '../../../model/format/misfit.ts';
import { pastKeeper } from '../development/past.ts';
import type { Room } from '../room.ts';

type Purpose = Pick<Measure, 'question' | 'to'>;

interface Known {
  answers: Answers | undefined;
  readonly effects: Map<string, number>;
}

/**
 * Hundredths of an overall point to be expected of a measure from today's answers on; null where it names no answer, or one that its
 * question does not take. Each is worked out once.
 */
export function expectedOf(room: Room, { question: id, to }: Purpose): number | null {
  const { model, answers } = room.page;
  const question = id === null ? undefined : model.question.get(id);
  if (!answers || !question || to === null || misfit(question, to)) return null;
  const known = room.slot<Known>('effects', () => ({ answers, effects: new Map() }));
  if (known.answers !== answers) {
    known.answers = answers;
    known.effects.clear();
  }
  const key = `${question.id} ${JSON.stringify(to)}`;
  const found = known.effects.get(key) ?? expectedEffect(model, answers, question.id, to);
  known.effects.set(key, found);
  return found;
}

export type Measured = NonNullable<Development['measures'][number]['measured']>;

/** What the next wave said of a measure; null where there is none yet, or nobody knows. */
export function measuredOf(room: Room, id: string): Measured | null {
  const { past } = pastKeeper(room);
  if (past.phase !== 'there') return null;
  return past.development.measures.find((measure) => measure.id === id)?.measured ?? null;
}
