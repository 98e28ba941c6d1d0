import type { MaturityModel } from '../../format/compiled-model.ts';
import { middleEffort } from './stage.ts';
import type { WayStep } from './way.ts';

/** Efforts that there are words for, the largest first. */
const scale = [8, 5, 3, 2, 1];

/**
 * The efforts that a step is made of, so that each has its word: those of its recommendations, and for the rest of it what the scale
 * has. They add up to the effort of the step.
 */
export function effortParts(
  model: MaturityModel,
  step: Pick<WayStep, 'question' | 'effort' | 'recommendations'>,
): readonly number[] {
  const question = model.question.get(step.question);
  const options = question && question.kind !== 'number' ? question.options : [];
  const parts = step.recommendations.flatMap((id) => {
    const own = options.find(({ recommendation }) => recommendation === id)?.effort;
    return own ?? model.recommendation.get(id)?.effort ?? [];
  });
  const rest = step.effort - parts.reduce((sum, part) => sum + part, 0);
  return rest < 0 ? onTheScale(step.effort) : [...parts, ...onTheScale(rest)];
}

function onTheScale(effort: number): readonly number[] {
  if (effort <= 0) return [];
  if (effort % middleEffort === 0) return Array.from({ length: effort / middleEffort }, () => middleEffort);
  const part = scale.find((one) => one <= effort) ?? effort;
  return [part, ...onTheScale(effort - part)];
}

/** How often each effort is among the parts, the largest first: [3, 1, 1] is [3, once] and [1, twice]. */
export function countedParts(parts: readonly number[]): readonly (readonly [effort: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const part of parts.toSorted((a, b) => b - a)) counts.set(part, (counts.get(part) ?? 0) + 1);
  return [...counts];
}
