import type { ReportPage } from '../report-page.ts';
import { isAhead, type PlannedMeasure } from './measures.ts';

/** What is due in one period. */
export interface Period {
  readonly name: string;
  readonly measures: readonly PlannedMeasure[];
}

/** Up to how many quarters are told apart; a longer time is told in half-years. */
const fewQuarters = 6;

/**
 * What is still to be done by the period it is due in, oldest first; what began without an end stands where it begins. Before all,
 * what is overdue; after all, what has no date.
 */
export function timetable(
  { words }: Pick<ReportPage, 'words'>,
  measures: readonly PlannedMeasure[],
): readonly Period[] {
  const say = words.plan;
  const ahead = measures.filter(isAhead);
  const overdue = ahead.filter((measure) => measure.overdue);
  const dated = ahead.flatMap((measure) => {
    const day = measure.entry.due ?? measure.entry.start;
    return measure.overdue || day === null ? [] : [{ measure, quarter: quarterOf(day) }];
  });
  const quarters = dated.map(({ quarter }) => quarter);
  const length = dated.length === 0 ? 0 : Math.max(...quarters) - Math.min(...quarters) + 1;
  const step = length <= fewQuarters ? 1 : 2;
  const periods = new Map<number, PlannedMeasure[]>();
  for (const { measure, quarter } of dated.toSorted((a, b) => a.quarter - b.quarter)) {
    const period = Math.floor(quarter / step);
    periods.set(period, [...(periods.get(period) ?? []), measure]);
  }
  const undated = ahead.filter(({ entry }) => entry.due === null && entry.start === null);
  return [
    ...(overdue.length > 0 ? [{ name: say.overduePeriod, measures: overdue }] : []),
    ...[...periods].map(([period, due]) => ({ name: periodName(period), measures: due })),
    ...(undated.length > 0 ? [{ name: say.undated, measures: undated }] : []),
  ];

  function periodName(period: number): string {
    const perYear = 4 / step;
    const words = { number: (period % perYear) + 1, year: Math.floor(period / perYear) };
    return step === 1 ? say.quarter(words) : say.half(words);
  }
}

/** Quarters since the year 0. */
function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}
