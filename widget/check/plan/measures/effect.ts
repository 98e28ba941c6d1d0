import { expectedEffect } from '../../../../model/action/expected-effect.ts';
import type { Development } from '../../../../model/contract/development.ts';
import type { Measure } from '../../../../model/contract/plan.ts';
import type { Answers } from '../../../../model/format/answer.ts';
import { misfit } from '../../../../model/format/misfit.ts';
import { pastKeeper } from '../development/past.ts';
import type { Room } from '../room.ts';
import { measuresKeep } from './measures-keep.ts';

type Purpose = Pick<Measure, 'question' | 'to'>;

/** What has been worked out, from which answers on, and what is still to be. */
interface Known {
  answers: Answers | undefined;
  readonly effects: Map<string, number>;
  readonly waiting: Map<string, () => number>;
}

/**
 * Hundredths of an overall point to be expected of a measure from today's answers on; null where it names no answer, or one that its
 * question does not take. Each is worked out once.
 */
export function expectedOf(room: Room, purpose: Purpose): number | null {
  const task = taskOf(room, purpose);
  return task && (task.known.effects.get(task.key) ?? task.work());
}

/** The same for a list of many: undefined until the browser has had the time for it, after which the section is drawn again. */
export function expectedSoon(room: Room, purpose: Purpose): number | null | undefined {
  const task = taskOf(room, purpose);
  if (!task) return null;
  const found = task.known.effects.get(task.key);
  if (found !== undefined) return found;
  if (task.known.waiting.size === 0) whenIdle((deadline) => workThrough(room, task.known, deadline));
  task.known.waiting.set(task.key, task.work);
  return undefined;
}

function taskOf(room: Room, { question: id, to }: Purpose) {
  const { model, answers } = room.page;
  const question = id === null ? undefined : model.question.get(id);
  if (!answers || !question || to === null || misfit(question, to)) return null;
  const known = room.slot<Known>('effects', () => ({ answers, effects: new Map(), waiting: new Map() }));
  if (known.answers !== answers) {
    known.answers = answers;
    known.effects.clear();
    known.waiting.clear();
  }
  const key = `${question.id} ${JSON.stringify(to)}`;
  const work = (): number => {
    const effect = expectedEffect(model, answers, question.id, to);
    known.effects.set(key, effect);
    return effect;
  };
  return { known, key, work };
}

/** One at least, then as many as there is time for. */
function workThrough(room: Room, known: Known, deadline?: IdleDeadline): void {
  for (const [key, work] of known.waiting) {
    work();
    known.waiting.delete(key);
    if (!deadline || deadline.timeRemaining() < leastTime) break;
  }
  if (known.waiting.size > 0) whenIdle((next) => workThrough(room, known, next));
  measuresKeep(room).redrawer.redraw();
}

/** Milliseconds that have to be left for one more. */
const leastTime = 10;

function whenIdle(task: (deadline?: IdleDeadline) => void): void {
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 50));
  later(task, { timeout: 500 });
}

export type Measured = NonNullable<Development['measures'][number]['measured']>;

/** What the next wave said of a measure; null where there is none yet, or nobody knows. */
export function measuredOf(room: Room, id: string): Measured | null {
  const { past } = pastKeeper(room);
  if (past.phase !== 'there') return null;
  return past.development.measures.find((measure) => measure.id === id)?.measured ?? null;
}
