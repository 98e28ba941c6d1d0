import { replay } from '../../flow/path.ts';
import { ruleClusters } from '../../flow/rule-clusters.ts';
import type { Task } from './task.ts';
import type { WayStep } from './way.ts';

/** A step without its place among the others. */
export type OpenStep = Omit<WayStep, 'after'>;

/**
 * The steps in an order in which each can be done: its question is asked by then. Of those that can be done next come what others
 * wait for, then obligations, then gain per effort, then the order of the model.
 *
 * @param steps in the order of the model
 */
export function stepsInOrder(task: Task, steps: readonly OpenStep[]): readonly WayStep[] {
  const matters = lookedAt(task);
  const left = new Set(steps);
  const ordered: WayStep[] = [];
  const opener = new Map<string, string>();
  let asked = askedAfter(task, []);
  const waiting = steps.filter(({ question }) => !asked.has(question));
  const openers = new Set(steps.filter((step) => matters.has(step.question) && isAwaited(task, step, steps, waiting)));
  while (left.size > 0) {
    const ready = [...left].filter(({ question }) => asked.has(question));
    const step = first(ready, openers);
    if (!step) throw new Error('Every order of questions leaves one that can be asked next.');
    ordered.push({ ...step, after: opener.get(step.question) ?? null });
    left.delete(step);
    if (!matters.has(step.question)) continue;
    const now = askedAfter(task, ordered);
    for (const { question } of left) if (now.has(question) && !asked.has(question)) opener.set(question, step.question);
    asked = now;
  }
  return ordered;
}

function first(ready: readonly OpenStep[], openers: ReadonlySet<OpenStep>): OpenStep | undefined {
  const rank = (step: OpenStep) => (openers.has(step) ? 0 : step.obligation ? 1 : 2);
  return [...ready].sort((a, b) => rank(a) - rank(b) || b.gain * a.effort - a.gain * b.effort)[0];
}

/** Whether one of those that wait for others cannot be done without this one. */
function isAwaited(task: Task, step: OpenStep, steps: readonly OpenStep[], waiting: readonly OpenStep[]): boolean {
  const rest = waiting.filter((one) => one !== step);
  if (rest.length === 0) return false;
  const asked = askedAfter(
    task,
    steps.filter((one) => one !== step),
  );
  return rest.some(({ question }) => !asked.has(question));
}

function askedAfter(
  { model, present }: Task,
  steps: readonly Pick<OpenStep, 'question' | 'to'>[],
): ReadonlySet<string> {
  const { steps: path } = replay(
    model,
    new Map([...present, ...steps.map(({ question, to }) => [question, to] as const)]),
  );
  return new Set(path.filter(({ kind }) => kind === 'asked').map(({ question }) => question.id));
}

/** Questions that rules look at; steps on others open nothing. */
function lookedAt({ model }: Task): ReadonlySet<string> {
  return new Set(ruleClusters(model).flatMap(({ comparisons }) => [...comparisons.keys()]));
}
