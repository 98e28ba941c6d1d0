import type { Target } from '../../../../model/contract/plan.ts';
import { dayText } from '../../../../model/format/day-text.ts';
import type { Room } from '../room.ts';

/** A target in words: "Stufe 4 bis 31. Dezember 2027". */
export function targetText({ say, page }: Room, target: Target | undefined): string {
  if (!target) return say('targets.none');
  const { level, due } = target;
  if (due === null) return say('targets.level', { level });
  return say('targets.until', { level, date: dayText(due, page.language) });
}
