import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { openFile } from '../../../server/storage/sqlite/open-file.ts';
import { latencies } from '../load/latencies.ts';
import type { Measured } from '../report/measured.ts';
import type { Save } from './sample-save.ts';
import { parametersOf, type StatementTemplate } from './statement-template.ts';

export interface RawSqlite {
  /** Commits batches of so many saves, one after another; a save takes as long as its batch. */
  measure(batch: number, milliseconds: number, warmUp: number): Measured;
  close(): void;
}

/**
 * Saves without HTTP, checks and query compiler: the product's statements on a connection with the product's settings.
 *
 * @param municipalities whose assessments have begun
 */
export function rawSqlite(
  file: string,
  municipalities: readonly string[],
  questions: readonly string[],
  templates: readonly StatementTemplate[],
): RawSqlite {
  const opened = openFile(file);
  const { connection } = opened;
  const statements = templates.map((template) => {
    const statement = connection.prepare(template.sql);
    return (save: Save) => {
      const parameters = parametersOf(template, save);
      if (statement.reader) statement.all(...parameters);
      else statement.run(...parameters);
    };
  });
  const saves = savesOf(municipalities, questions);
  const commit = connection.transaction((batch: number) => {
    for (let count = 0; count < batch; count += 1) {
      const save = saves();
      for (const run of statements) run(save);
    }
  });
  return {
    measure(batch, milliseconds, warmUp) {
      const taken = latencies();
      const begin = performance.now() + warmUp;
      let now = performance.now();
      let first: number | null = null;
      let saved = 0;
      while (now < begin + milliseconds) {
        const sent = now;
        commit.immediate(batch);
        now = performance.now();
        if (sent < begin) continue;
        first ??= sent;
        saved += batch;
        taken.add(now - sent);
      }
      const perSecond = (saved * 1000) / (now - (first ?? now));
      return { perSecond, p50: taken.percentile(50), p99: taken.percentile(99), generatorLoad: null };
    },
    close: () => opened.close(),
  };
}

/** Beyond what a seeded assessment has. */
const firstRevision = 10_000;

/** The next save of each municipality in turn; its questions take turns as well, and are none that it has answered. */
function savesOf(municipalities: readonly string[], questions: readonly string[]): () => Save {
  let turn = 0;
  return () => {
    const round = Math.floor(turn / municipalities.length);
    const replaces = Math.floor(round / questions.length);
    const save = {
      municipality: municipalities[turn % municipalities.length] ?? '',
      question: `raw-${questions[round % questions.length]}`,
      operation: randomUUID(),
      value: JSON.stringify({ kind: 'option', option: replaces % 2 === 0 ? 'first-option' : 'other-option' }),
      replaces,
      revision: replaces + 1,
      assessmentReplaces: firstRevision + round,
      assessmentRevision: firstRevision + round + 1,
    };
    turn += 1;
    return save;
  };
}
