import { joinSmaller } from './join-smaller.ts';
import type { ClassResponse } from './response-evenness.ts';

/** A size class, or several together, by its lower limit in inhabitants. */
export interface SizeResponse extends ClassResponse {
  readonly from: number;
}

/**
 * Neighbouring size classes put together until each row has so many units in the frame, the smallest first, with the smaller one of its
 * neighbours, of equal ones the lower: a class of one city would tell whether that city took part. A single row may have fewer.
 *
 * @param classes ascending
 */
export function sizeRows(classes: readonly SizeResponse[], least: number): readonly SizeResponse[] {
  let rows = [...classes];
  for (;;) {
    const smallest = rows.reduce((place, { frame }, index) => (frame < (rows[place]?.frame ?? 0) ? index : place), 0);
    if (rows.length < 2 || (rows[smallest]?.frame ?? 0) >= least) return rows;
    const join = (lower: SizeResponse, upper: SizeResponse) => ({ from: lower.from, ...together([lower, upper]) });
    rows = joinSmaller(rows, smallest, ({ frame }) => frame, join);
  }
}

/**
 * The classes that must have answered for the word "repräsentativ": the rows, so that a reader sees what is meant, and those whose
 * inhabitants are unknown, with the smallest row where they are too few.
 */
export function comparedClasses(
  rows: readonly ClassResponse[],
  unknown: ClassResponse,
  least: number,
): readonly ClassResponse[] {
  if (unknown.frame === 0) return rows;
  if (unknown.frame >= least || rows.length === 0) return [...rows, unknown];
  const smallest = rows.reduce((best, each) => (each.frame < best.frame ? each : best));
  return rows.map((row) => (row === smallest ? together([row, unknown]) : row));
}

function together(classes: readonly ClassResponse[]): ClassResponse {
  return {
    frame: classes.reduce((sum, { frame }) => sum + frame, 0),
    respondents: classes.reduce((sum, { respondents }) => sum + respondents, 0),
  };
}
