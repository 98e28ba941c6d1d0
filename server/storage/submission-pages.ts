import { submissionsAfter } from './operations/submissions.ts';
import type { SnapshotRead } from './query.ts';
import type { SubmissionRecord } from './store.ts';

const pageSize = 200;

/** All submissions of a wave, oldest first, read page by page. */
export async function allSubmissions(read: SnapshotRead, wave: string): Promise<readonly SubmissionRecord[]> {
  const all: SubmissionRecord[] = [];
  for (;;) {
    const page = await read((db) => submissionsAfter(db, wave, all.at(-1), pageSize));
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}
