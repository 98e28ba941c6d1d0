import BetterSqlite from 'better-sqlite3';
import type { StoredRecords } from './stored-records.ts';

const answer = 'municipality, wave, question, revision, value, note, evidence, author, at';

const queries: Readonly<Record<keyof StoredRecords, string>> = {
  operations: 'select municipality, wave, id, kind from operation',
  events: `select ${answer}, assessment_revision as "assessmentRevision", operation from answer_event`,
  answers: `select ${answer} from answer`,
  assessments: 'select municipality, wave, revision, submitted_at as "submittedAt" from assessment',
  submissions:
    'select municipality, wave, number, assessment_revision as "assessmentRevision", receipt from submission',
  reopenings: 'select municipality, wave, submission from reopening',
};

/**
 * Reads an SQLite file as whatever it is after a crash; its write-ahead log is taken in.
 *
 * @throws Error where SQLite's own check finds damage
 */
export function sqliteRecords(file: string): StoredRecords {
  const connection = new BetterSqlite(file, { fileMustExist: true });
  try {
    const finding = connection.pragma('integrity_check(1)', { simple: true });
    if (finding !== 'ok') throw new Error(`The integrity check says: ${String(finding)}`);
    const rows = <Row>(name: keyof StoredRecords) => connection.prepare<[], Row>(queries[name]).all();
    return {
      operations: rows('operations'),
      events: rows('events'),
      answers: rows('answers'),
      assessments: rows('assessments'),
      submissions: rows('submissions'),
      reopenings: rows('reopenings'),
    };
  } finally {
    connection.close();
  }
}
