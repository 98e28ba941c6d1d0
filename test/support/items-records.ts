import type { AnswerValue } from '../../model/format/answer.ts';
import { compile } from '../../model/format/compile.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { RuleEntry } from '../../model/format/model-file.ts';
import type { ItemRecord } from '../../model/review/items/asked-answers.ts';
import { fiveStepQuestion, goldenModel, points } from './golden-model.ts';

/** Points of one record by question; null where it was not answered. */
export type Row = readonly (number | null)[];

/** A model of one category `scale` with as many questions `q1`, `q2`, …, each worth 0, 25, 50, 75 or 100 points. */
export function scaleModel(size: number, rules: readonly RuleEntry[] = []): MaturityModel {
  const { file } = goldenModel();
  const text = { de: 'Skala', en: 'Scale' };
  return compile({
    ...file,
    categories: [{ id: 'scale', name: text, summary: text, weight: 1 }],
    questions: Array.from({ length: size }, (_, index) => fiveStepQuestion(`q${index + 1}`, 'scale', 1)),
    rules,
  });
}

/** Records that answered the questions of `scaleModel` with these points. */
export function recordsOf(rows: readonly Row[], fullyAsked = false): readonly ItemRecord[] {
  return rows.map((row) => ({ fullyAsked, answers: answersOf(row) }));
}

function answersOf(row: Row): ReadonlyMap<string, AnswerValue> {
  return new Map(
    row.flatMap((value, index): [string, AnswerValue][] => (value === null ? [] : [[`q${index + 1}`, points(value)]])),
  );
}

/** The questions of rows as columns, NaN for what was not answered. */
export function columnsOf(rows: readonly Row[]): readonly Float64Array[] {
  const [first = []] = rows;
  return first.map((_, column) => Float64Array.from(rows, (row) => row[column] ?? Number.NaN));
}

/** Each row as often as it says. */
export function repeated(patterns: readonly (readonly [times: number, row: Row])[]): readonly Row[] {
  return patterns.flatMap(([times, row]) => Array.from({ length: times }, () => row));
}

/**
 * Role conflict (Stouffer & Toby 1951, American Journal of Sociology 56:395; the frequencies as Goodman 1974 prints them): 216
 * students, four situations, from the one in which fewest gave in. 100 points for the universalistic answer.
 */
export const roleConflict: readonly Row[] = repeated(
  (
    [
      [42, '++++'],
      [23, '+++-'],
      [6, '++-+'],
      [25, '++--'],
      [6, '+-++'],
      [24, '+-+-'],
      [7, '+--+'],
      [38, '+---'],
      [1, '-+++'],
      [4, '-++-'],
      [1, '-+-+'],
      [6, '-+--'],
      [2, '--++'],
      [9, '--+-'],
      [2, '---+'],
      [20, '----'],
    ] as const
  ).map(([times, signs]) => [times, [...signs].map((sign) => (sign === '+' ? 100 : 0))]),
);

/** Thirty departments (Chatterjee & Price 1977; `attitude` in R): rating, complaints, privileges, learning, raises, critical, advance. */
export const attitude: readonly Row[] = [
  [43, 51, 30, 39, 61, 92, 45],
  [63, 64, 51, 54, 63, 73, 47],
  [71, 70, 68, 69, 76, 86, 48],
  [61, 63, 45, 47, 54, 84, 35],
  [81, 78, 56, 66, 71, 83, 47],
  [43, 55, 49, 44, 54, 49, 34],
  [58, 67, 42, 56, 66, 68, 35],
  [71, 75, 50, 55, 70, 66, 41],
  [72, 82, 72, 67, 71, 83, 31],
  [67, 61, 45, 47, 62, 80, 41],
  [64, 53, 53, 58, 58, 67, 34],
  [67, 60, 47, 39, 59, 74, 41],
  [69, 62, 57, 42, 55, 63, 25],
  [68, 83, 83, 45, 59, 77, 35],
  [77, 77, 54, 72, 79, 77, 46],
  [81, 90, 50, 72, 60, 54, 36],
  [74, 85, 64, 69, 79, 79, 63],
  [65, 60, 65, 75, 55, 80, 60],
  [65, 70, 46, 57, 75, 85, 46],
  [50, 58, 68, 54, 64, 78, 52],
  [50, 40, 33, 34, 43, 64, 33],
  [64, 61, 52, 62, 66, 80, 41],
  [53, 66, 52, 50, 63, 80, 37],
  [40, 37, 42, 58, 50, 57, 49],
  [63, 54, 42, 48, 66, 75, 33],
  [66, 77, 66, 63, 88, 76, 72],
  [78, 75, 58, 74, 80, 78, 49],
  [48, 57, 44, 45, 51, 83, 38],
  [85, 85, 71, 71, 77, 74, 55],
  [82, 82, 39, 59, 64, 78, 39],
];

/** Ten answers to three questions (help page of the R package fmsb). */
export const tenByThree: readonly Row[] = [
  [1, 2, 2],
  [5, 4, 5],
  [2, 1, 1],
  [3, 2, 3],
  [4, 4, 3],
  [2, 1, 2],
  [3, 2, 2],
  [4, 5, 4],
  [3, 2, 2],
  [2, 1, 2],
];
