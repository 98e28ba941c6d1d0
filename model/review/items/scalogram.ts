import type { Points } from './moments.ts';

/** How well the answers of a category follow from how many are passed. */
export interface Scalogram {
  /** By question. */
  readonly questions: readonly { readonly errors: number; readonly answers: number }[];
  /** That answered two questions or more. */
  readonly records: number;
  readonly errors: number;
  readonly answers: number;
  /** Σ max(passed, not passed) over questions: answers that the commoner answer of each question alone would tell. */
  readonly commonest: number;
}

/** Points from which a question counts as passed: half of what can be had. */
const passMark = 50;

/**
 * Guttman errors as Goodenough (1944, Educational and Psychological Measurement 4:179) and Edwards (1957, Techniques of Attitude
 * Scale Construction, chapter 7) count them: whoever passes s questions is expected to have passed the s easiest; each answer
 * that is otherwise is an error. `1 − errors / answers` is the coefficient of reproducibility, `commonest / answers` its floor,
 * the minimal marginal reproducibility.
 *
 * A question is passed from 50 points on. Of a record with gaps only the questions it answered count, ordered by their ease
 * among all; a record that answered a single question can have no error and is left out. Questions of equal ease stay in order.
 */
export function scalogram(columns: readonly Points[]): Scalogram {
  const length = columns[0]?.length ?? 0;
  let records = 0;
  const easiest = [...columns.keys()].sort((a, b) => ease(columns[b]) - ease(columns[a]) || a - b);
  const tallies = columns.map(() => ({ errors: 0, answers: 0, passed: 0 }));
  for (let record = 0; record < length; record += 1) {
    const answered = easiest.flatMap((question) => {
      const points = columns[question]?.[record] ?? Number.NaN;
      return Number.isNaN(points) ? [] : [{ question, passed: points >= passMark }];
    });
    if (answered.length < 2) continue;
    records += 1;
    const score = answered.filter(({ passed }) => passed).length;
    for (const [rank, { question, passed }] of answered.entries()) {
      const tally = tallies[question];
      if (!tally) continue;
      tally.answers += 1;
      if (passed) tally.passed += 1;
      if (passed !== rank < score) tally.errors += 1;
    }
  }
  const total = (count: (tally: { errors: number; answers: number; passed: number }) => number) =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  return {
    records,
    questions: tallies.map(({ errors, answers }) => ({ errors, answers })),
    errors: total(({ errors }) => errors),
    answers: total(({ answers }) => answers),
    commonest: total(({ answers, passed }) => Math.max(passed, answers - passed)),
  };
}

/** Share of the answers that pass; 0 without any. */
function ease(points: Points | undefined): number {
  let [passed, answers] = [0, 0];
  for (const one of points ?? []) {
    if (Number.isNaN(one)) continue;
    answers += 1;
    if (one >= passMark) passed += 1;
  }
  return answers === 0 ? 0 : passed / answers;
}
