import type { Path, Step } from '../../../model/flow/path.ts';

/** The first open question that was not put off; null if there is none. */
export function firstOpen(path: Path, postponed: ReadonlySet<string>): string | null {
  return path.steps.find((step) => isOpen(step) && !postponed.has(step.question.id))?.question.id ?? null;
}

/** The next open question after one; past the end it begins at the front again, because a change may have opened earlier ones. */
export function nextOpen(path: Path, postponed: ReadonlySet<string>, after: string): string | null {
  const place = path.steps.findIndex(({ question }) => question.id === after);
  return firstOpen({ ...path, steps: path.steps.slice(place + 1) }, postponed) ?? firstOpen(path, postponed);
}

/** The asked question before one, or the last one before the end of the path. */
export function askedBefore(path: Path, question: string | null): string | null {
  const place = path.steps.findIndex((step) => step.question.id === question);
  const before = place < 0 ? path.steps : path.steps.slice(0, place);
  return before.findLast(({ kind }) => kind === 'asked')?.question.id ?? null;
}

export function isOpen(step: Step): boolean {
  return step.kind === 'asked' && !step.answer;
}
