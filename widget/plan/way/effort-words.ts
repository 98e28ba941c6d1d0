import type { WayStep } from '../../../model/action/next-level/way.ts';
import { regional } from '../../../model/format/day-text.ts';
import { effortText } from '../../check/views/result/effort-text.ts';
import type { Room } from '../room.ts';

type Laborious = Pick<WayStep, 'question' | 'effort' | 'recommendations'>;

/**
 * The efforts of the recommendations that a step follows, so that each has its word; the effort of the step itself where they do not
 * add up to it.
 */
export function effortParts({ page: { model } }: Pick<Room, 'page'>, step: Laborious): readonly number[] {
  const question = model.question.get(step.question);
  const options = question && question.kind !== 'number' ? question.options : [];
  const parts = step.recommendations.flatMap((id) => {
    const own = options.find(({ recommendation }) => recommendation === id)?.effort;
    return own ?? model.recommendation.get(id)?.effort ?? [];
  });
  return parts.reduce((sum, part) => sum + part, 0) === step.effort ? parts : [step.effort];
}

/** Efforts in the words of the recommendations, the largest first: "einige Monate und 2 × einige Tage". */
export function effortWords({ page, say }: Room, parts: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const part of [...parts].sort((a, b) => b - a)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const texts = [...counts].map(([effort, count]) => {
    const text = effortText(page, effort);
    return count === 1 ? text : say('way.times', { count, effort: text });
  });
  return new Intl.ListFormat(regional(page.language)).format(texts);
}
