import { numberText } from '../../../model/format/number-text.ts';
import type { StudyEstimate } from '../../../model/study/study.ts';
import type { StudyPage } from './study-page.ts';

type Speaker = Pick<StudyPage, 'say' | 'language'>;

export function whole(number: number, language: string): string {
  return numberText(number, 0, language);
}

/** With so many decimals as it needs, at most two. */
export function exact(number: number, language: string): string {
  const digits = [0, 1].find((count) => Math.abs(number - Number(number.toFixed(count))) < 1e-9) ?? 2;
  return numberText(number, digits, language);
}

/** A change with its sign: "+2", "−1", "0". */
export function signed(number: number, language: string): string {
  const sign = number > 0 ? '+' : number < 0 ? '−' : '';
  return `${sign}${whole(Math.abs(number), language)}`;
}

/** Whole percent of a part of a whole; 0 and 100 only where it is none or all. */
export function partPercent(part: number, of: number): number {
  if (part <= 0 || of <= 0) return 0;
  return part >= of ? 100 : Math.min(99, Math.max(1, Math.round((part / of) * 100)));
}

/** The interval of an estimate in words; undefined where it has no width, as in a census. */
export function intervalText({ low, high }: Pick<StudyEstimate, 'low' | 'high'>, page: Speaker): string | undefined {
  if (low === high) return undefined;
  const { say, language } = page;
  return say('span', { from: whole(low, language), to: whole(high, language) });
}

/** An estimate as it is drawn: without an interval where it has no width. */
export function drawn({ mean, low, high }: StudyEstimate): { mean: number; low: number | null; high: number | null } {
  return low === high ? { mean, low: null, high: null } : { mean, low, high };
}
