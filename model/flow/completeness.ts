import type { Path } from './path.ts';

/** Required questions on the path that have no answer; "don't know" is one. */
export function openRequired(path: Path): readonly string[] {
  return path.steps.flatMap((step) =>
    step.kind === 'asked' && step.question.required && !step.answer ? [step.question.id] : [],
  );
}
