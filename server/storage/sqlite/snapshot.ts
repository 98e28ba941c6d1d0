import { Worker } from 'node:worker_threads';
import BetterSqlite from 'better-sqlite3';
import type { Rows, SnapshotRead, Step, Work } from '../query.ts';
import { sqliteCompiler } from './compiler.ts';
import type { OpenedFile } from './connection.ts';
import { executionOn } from './execution.ts';
import type { SnapshotAnswer, SnapshotQuestion } from './snapshot-thread.ts';

/**
 * Reads in a thread with a connection of its own, which keeps one state of the database while this thread serves everybody else. A
 * private copy, which nobody changes, is read here.
 */
export async function onSnapshot<Result>(
  opened: OpenedFile,
  use: (read: SnapshotRead) => Promise<Result>,
): Promise<Result> {
  if (!opened.reachable) {
    const execution = executionOn(opened.connection);
    return use(async (work) => execution.drive(work(sqliteCompiler)));
  }
  const thread = startThread(opened.file);
  try {
    return await use((work) => drive(work, thread.ask));
  } finally {
    await thread.end();
  }
}

/** What the engine finds wrong with the file, looked at from beside it. */
export async function inspectCopy(opened: OpenedFile): Promise<readonly string[]> {
  const findings = (rows: Rows): readonly string[] =>
    rows.map((row) => String(Object.values(row as object)[0])).filter((finding) => finding !== 'ok');
  const sql = 'pragma integrity_check(20)';
  if (!opened.reachable) return findings(opened.connection.prepare(sql).all());
  const thread = startThread(opened.file);
  try {
    return findings(await thread.ask({ sql, parameters: [] }));
  } finally {
    await thread.end();
  }
}

async function drive<Result>(work: Work<Result>, ask: (step: PlainStep) => Promise<Rows>): Promise<Result> {
  const steps = work(sqliteCompiler);
  let step = steps.next([]);
  while (step.done !== true) step = steps.next(await ask(plain(step.value)));
  return step.value;
}

type PlainQuery = { readonly sql: string; readonly parameters: readonly unknown[] };
type PlainStep = PlainQuery | readonly PlainQuery[];

/** Without what another thread cannot take. */
function plain(step: Step): PlainStep {
  return 'sql' in step
    ? { sql: step.sql, parameters: step.parameters }
    : step.map(({ sql, parameters }) => ({ sql, parameters }));
}

function startThread(file: string) {
  const worker = new Worker(new URL('./snapshot-thread.ts', import.meta.url), { workerData: file });
  const broken = new Promise<never>((_, reject) => {
    worker.once('error', (error: Error & { readonly code?: unknown }) =>
      reject(typeof error.code === 'string' ? new BetterSqlite.SqliteError(error.message, error.code) : error),
    );
    worker.once('exit', (code) => reject(new Error(`The reading thread ended with ${code}.`)));
  });
  broken.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** One after another: an answer does not say which question it is for. */
    ask(step: PlainStep): Promise<Rows> {
      const asked = last.then(() => answerTo(step));
      last = asked.catch(() => undefined);
      return asked;
    },
    end: () => worker.terminate(),
  };

  async function answerTo(step: PlainStep): Promise<Rows> {
    const answered = new Promise<SnapshotAnswer>((resolve) => worker.once('message', resolve));
    worker.postMessage(step satisfies SnapshotQuestion);
    const answer = await Promise.race([answered, broken]);
    if ('rows' in answer) return answer.rows;
    throw answer.code === null ? new Error(answer.message) : new BetterSqlite.SqliteError(answer.message, answer.code);
  }
}
