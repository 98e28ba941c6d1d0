import type { Figures } from '../../model/action/figures.ts';
import { unknownId } from '../../model/benchmark/unknown.ts';
import { figuredAfter, figuresAfter, standing } from './operations/members.ts';
import { answersAfter, beginning, type Place, submissionsAfter } from './operations/submissions.ts';
import type { SnapshotRead } from './query.ts';
import type { FiguresRecord, MemberRecord, SubmissionRecord, SubmittedAnswers } from './store.ts';

/** Whatever has happened so far. */
const now = Number.MAX_SAFE_INTEGER;

/** All submissions of a wave that are not withdrawn, oldest first, read page by page. */
export async function allSubmissions(
  read: SnapshotRead,
  wave: string,
  asOf: number = now,
): Promise<readonly SubmissionRecord[]> {
  const { withdrawn } = await read((db) => standing(db, wave, asOf));
  const page = (after = beginning) => read((db) => submissionsAfter(db, wave, after, 200));
  return allOf(200, page, (submission) => {
    const { municipality, number, at } = submission;
    return at > asOf || withdrawn.has(unknownId(municipality, number)) ? null : submission;
  });
}

/** The answers of all submissions of a wave, oldest first. */
export function allAnswers(read: SnapshotRead, wave: string): Promise<readonly SubmittedAnswers[]> {
  const page = (after = beginning) => read((db) => answersAfter(db, wave, after, 1000));
  return allOf(
    1000,
    page,
    ({ municipality, number, answers }): SubmittedAnswers => ({ municipality, number, answers }),
  );
}

/** Those that enter benchmarks, oldest first. */
export async function allMembers(read: SnapshotRead, wave: string): Promise<readonly MemberRecord[]> {
  const { withdrawn, public: open } = await read((db) => standing(db, wave, now));
  const page = (after = beginning) => read((db) => figuredAfter(db, wave, after, 5000));
  // Those of one county and size are in the same groups: most texts come again and again.
  const known = new Map<string, readonly string[]>();
  const groupsIn = (text: string): readonly string[] => {
    const groups = known.get(text) ?? (JSON.parse(text) as readonly string[]);
    known.set(text, groups);
    return groups;
  };
  return allOf(5000, page, ({ municipality, number, groups, at }): MemberRecord | null => {
    const name = unknownId(municipality, number);
    if (withdrawn.has(name)) return null;
    return { municipality, submission: number, groups: groupsIn(groups), public: open.has(name), at };
  });
}

/** The same with their figures. */
export async function allFigures(
  read: SnapshotRead,
  wave: string,
  asOf: number = now,
): Promise<readonly FiguresRecord[]> {
  const { withdrawn, public: known } = await read((db) => standing(db, wave, asOf));
  const page = (after = beginning) => read((db) => figuresAfter(db, wave, after, 1000));
  return allOf(1000, page, ({ municipality, number, at, figures }): FiguresRecord | null => {
    const name = unknownId(municipality, number);
    if (figures === null || at > asOf || withdrawn.has(name)) return null;
    const bins: Figures = JSON.parse(figures);
    return { municipality, submission: number, at, public: known.has(name), figures: bins };
  });
}

/** What becomes of the rows of all pages; the next page is fetched while one is worked on. */
async function allOf<Row extends Place, Result>(
  limit: number,
  pageAfter: (after?: Place) => Promise<readonly Row[]>,
  become: (row: Row) => Result | null,
): Promise<Result[]> {
  const all: Result[] = [];
  let page = await pageAfter();
  for (;;) {
    const next = page.length < limit ? null : pageAfter(page.at(-1));
    next?.catch(() => undefined);
    for (const row of page) {
      const result = become(row);
      if (result !== null) all.push(result);
    }
    if (next === null) return all;
    page = await next;
  }
}
