import type { Figures } from '../../model/action/figures.ts';
import { figuredAfter, figuresAfter, memberName, standing } from './operations/members.ts';
import { beginning, type Place, submissionsAfter } from './operations/submissions.ts';
import type { SnapshotRead } from './query.ts';
import type { FiguresRecord, MemberRecord, SubmissionRecord } from './store.ts';

/** All submissions of a wave that are not withdrawn, oldest first, read page by page. */
export function allSubmissions(read: SnapshotRead, wave: string): Promise<readonly SubmissionRecord[]> {
  return allPages(200, (after = beginning, limit) => read((db) => submissionsAfter(db, wave, after, limit)));
}

/** Those that enter benchmarks, oldest first. */
export async function allMembers(read: SnapshotRead, wave: string): Promise<readonly MemberRecord[]> {
  const { withdrawn, public: known } = await read((db) => standing(db, wave));
  const figured = await allPages(5000, (after, limit) => read((db) => figuredAfter(db, wave, after, limit)));
  return figured.flatMap(({ municipality, number, groups, at }): MemberRecord[] => {
    if (withdrawn.has(memberName(municipality, number))) return [];
    const member = { municipality, submission: number, groups: JSON.parse(groups) as readonly string[], at };
    return [{ ...member, public: known.has(municipality) }];
  });
}

/** The same with their figures. */
export async function allFigures(read: SnapshotRead, wave: string): Promise<readonly FiguresRecord[]> {
  const { withdrawn, public: known } = await read((db) => standing(db, wave));
  const figured = await allPages(1000, (after, limit) => read((db) => figuresAfter(db, wave, after, limit)));
  return figured.flatMap(({ municipality, number, at, figures }): FiguresRecord[] => {
    if (figures === null || withdrawn.has(memberName(municipality, number))) return [];
    const bins: Figures = JSON.parse(figures);
    return [{ municipality, submission: number, at, public: known.has(municipality), figures: bins }];
  });
}

async function allPages<Row extends Place>(
  limit: number,
  pageAfter: (after: Place | undefined, limit: number) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const page = await pageAfter(all.at(-1), limit);
    all.push(...page);
    if (page.length < limit) return all;
  }
}
