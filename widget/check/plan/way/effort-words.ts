import type { WayStep } from '../../../../model/action/next-level/way.ts';
import { regional } from '../../../../model/format/day-text.ts';
import { effortText } from '../../views/result/effort-text.ts';
import type { Room } from '../room.ts';

type Laborious = Pick<WayStep, 'question' | 'effort' | 'recommendations'>;

/** Efforts that there are words for, the largest first. */
const scale = [8, 5, 3, 2, 1];
/** What counts where the model estimates nothing. */
const middle = 3;

/**
 * The efforts that a step is made of, so that each has its word: those of its recommendations, and for the rest of it what the scale
 * has. They add up to the effort of the step.
 */
export function effortParts({ page: { model } }: Pick<Room, 'page'>, step: Laborious): readonly number[] {
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
  if (effort % middle === 0) return Array.from({ length: effort / middle }, () => middle);
  const part = scale.find((one) => one <= effort) ?? effort;
  return [part, ...onTheScale(effort - part)];
}

/** Efforts in the words of the recommendations, the largest first: "einige Monate und 2-mal einige Tage". */
export function effortWords({ page, say }: Room, parts: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const part of [...parts].sort((a, b) => b - a)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const texts = [...counts].map(([effort, count]) => {
    const text = effortText(page, effort);
    return count === 1 ? text : say('way.times', { count, effort: text });
  });
  return new Intl.ListFormat(regional(page.language)).format(texts);
}
