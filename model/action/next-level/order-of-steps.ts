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
  const matters = openers(task, steps);
  const left = new Set(steps);
  const ordered: WayStep[] = [];
  const opener = new Map<string, string>();
  let asked = askedAfter(task, []);
  const waiting = steps.filter(({ question }) => !asked.has(question));
  const awaited = new Set(steps.filter((step) => matters.has(step.question) && isAwaited(task, step, steps, waiting)));
  while (left.size > 0) {
    const ready = [...left].filter(({ question }) => asked.has(question));
    const step = first(ready, awaited);
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

function first(ready: readonly OpenStep[], awaited: ReadonlySet<OpenStep>): OpenStep | undefined {
  const rank = (step: OpenStep) => (awaited.has(step) ? 0 : step.obligation ? 1 : 2);
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

/** Questions of steps that could open or close the question of another one; the rest may come at any time. */
function openers({ model }: Task, steps: readonly OpenStep[]): ReadonlySet<string> {
  const chosen = new Set(steps.map(({ question }) => question));
  return new Set(
    ruleClusters(model).flatMap(({ questions, comparisons }) => {
      const own = questions.filter(({ id }) => chosen.has(id));
      const skippable = own.filter(({ id }) => model.rules.has(id));
      return own.flatMap(({ id }) => (comparisons.has(id) && skippable.some((other) => other.id !== id) ? [id] : []));
    }),
  );
}
