import { whole } from './figures.ts';
import type { StudyPage } from './study-page.ts';

/**
 * A size class in words: "5.000 bis 19.999 Einwohner".
 *
 * @param next lower limit of the class above, undefined for the highest
 */
export function sizeName({ say, language }: StudyPage, from: number, next: number | undefined): string {
  const first = whole(from, language);
  if (next === undefined)
    return from === 0 ? say('participation.sizeAny') : say('participation.sizeAbove', { from: first });
  if (from === 0) return say('participation.sizeBelow', { to: whole(next, language) });
  return say('participation.size', { from: first, to: whole(next - 1, language) });
}
