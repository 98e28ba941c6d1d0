import { countedParts } from '../../../../model/action/next-level/effort-parts.ts';
import { regional } from '../../../../model/format/day-text.ts';
import { effortText } from '../../views/result/effort-text.ts';
import type { Room } from '../room.ts';

/** Efforts in the words of the recommendations, the largest first: "einige Monate und 2-mal einige Tage". */
export function effortWords({ page, say }: Room, parts: readonly number[]): string {
  const texts = countedParts(parts).map(([effort, count]) => {
    const text = effortText(page, effort);
    return count === 1 ? text : say('way.times', { count, effort: text });
  });
  return new Intl.ListFormat(regional(page.language)).format(texts);
}
