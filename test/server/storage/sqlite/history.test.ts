import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFolders } from '../database-folder.ts';
import {
  atLindau,
  beginSurvey,
  change,
  lindau,
  municipality,
  newSubmission,
  operation,
  register,
} from '../survey-in-progress.ts';

const folders = databaseFolders();

function rows(file: string, sql: string): unknown[] {
  const connection = new BetterSqlite(file, { readonly: true });
  const found = connection.prepare(sql).all();
  connection.close();
  return found;
}

describe('the history of the register', () => {
  const versions =
    'select municipality, as_of, revision, name, ended, imported_at from municipality_version order by 1, 2, 3';
  const imports = 'select state_key, as_of, imported_at, source, municipalities from register_import order by as_of';

  it('keeps what each register said, a row where it differs', async () => {
    const file = folders.file();
    const store = folders.open(file);
    const other = municipality('08111002', 'Anderswo');
    await store.importRegister(register('2022-12-31', [lindau, other], 10));
    await store.importRegister(register('2022-12-31', [lindau, other], 11));
    await store.importRegister(register('2023-12-31', [lindau, other], 20));
    await store.importRegister(register('2024-12-31', [{ ...lindau, name: 'Lindau am See' }], 30));
    await store.importRegister(register('2024-12-31', [{ ...lindau, name: 'Lindau (See)' }], 31));
    expect(rows(file, versions)).toEqual([
      { municipality: '08111001', as_of: '2022-12-31', revision: 1, name: 'Lindau', ended: 0, imported_at: 10 },
      { municipality: '08111001', as_of: '2024-12-31', revision: 1, name: 'Lindau am See', ended: 0, imported_at: 30 },
      { municipality: '08111001', as_of: '2024-12-31', revision: 2, name: 'Lindau (See)', ended: 0, imported_at: 31 },
      { municipality: '08111002', as_of: '2022-12-31', revision: 1, name: 'Anderswo', ended: 0, imported_at: 10 },
      { municipality: '08111002', as_of: '2024-12-31', revision: 1, name: 'Anderswo', ended: 1, imported_at: 30 },
    ]);
  });

  it('names each import that told something new', async () => {
    const file = folders.file();
    const store = folders.open(file);
    await store.importRegister(register('2022-12-31', [lindau], 10));
    await store.importRegister(register('2022-12-31', [lindau], 11));
    await store.importRegister(register('2023-12-31', [lindau], 20));
    const entry = { state_key: '08', municipalities: 1 };
    expect(rows(file, imports)).toEqual([
      { ...entry, as_of: '2022-12-31', imported_at: 10, source: 'GV100AD_2022-12-31.txt' },
      { ...entry, as_of: '2023-12-31', imported_at: 20, source: 'GV100AD_2023-12-31.txt' },
    ]);
  });
});

describe('the history of an assessment', () => {
  it('keeps every answer there was, and nothing of what was refused or repeated', async () => {
    const file = folders.file();
    const store = await beginSurvey(folders.open(file));
    await store.saveAnswer(atLindau, change('q1', 'yes', { note: 'first' }), operation('s1'));
    await store.saveAnswer(atLindau, change('q1', 'yes', { note: 'first' }), operation('s1'));
    await store.saveAnswer(atLindau, change('q1', 'no'), operation('refused'));
    await store.saveAnswer(
      atLindau,
      change('q1', 'no', { replaces: 1, author: 'Anna' }),
      operation('s2', { at: 4000 }),
    );
    await store.submit(atLindau, newSubmission(2), operation('s3', { at: 5000 }));
    const event = { ...atLindau, question: 'q1', evidence: '', seal: expect.stringMatching(/^[\w-]{43}$/) };
    expect(rows(file, 'select * from answer_event order by revision')).toEqual([
      {
        ...event,
        revision: 1,
        value: '{"kind":"option","option":"yes"}',
        note: 'first',
        author: 'owner',
        at: 3000,
        assessment_revision: 1,
        operation: 's1',
      },
      {
        ...event,
        revision: 2,
        value: '{"kind":"option","option":"no"}',
        note: '',
        author: 'Anna',
        at: 4000,
        assessment_revision: 2,
        operation: 's2',
      },
    ]);
    expect(rows(file, 'select id, kind, digest, result, at from operation order by id')).toEqual([
      { id: 's1', kind: 'save', digest: 'digest of s1', result: '{"question":"q1","revision":1}', at: 3000 },
      { id: 's2', kind: 'save', digest: 'digest of s2', result: '{"question":"q1","revision":2}', at: 4000 },
      { id: 's3', kind: 'submit', digest: 'digest of s3', result: '{"receipt":"receipt","submission":1}', at: 5000 },
    ]);
    expect(rows(file, 'select revision, begun_at, submitted_at from assessment')).toEqual([
      { revision: 3, begun_at: 3000, submitted_at: 5000 },
    ]);
  });

  it('keeps no second event of an answer that was saved again unchanged', async () => {
    const file = folders.file();
    const store = await beginSurvey(folders.open(file));
    await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
    await store.saveAnswer(
      atLindau,
      change('q1', 'yes', { replaces: 1, author: 'Anna' }),
      operation('s2', { at: 4000 }),
    );
    expect(rows(file, 'select revision, author, at, operation from answer_event')).toEqual([
      { revision: 1, author: 'owner', at: 3000, operation: 's1' },
    ]);
    expect(rows(file, 'select revision, author, at from answer')).toEqual([{ revision: 1, author: 'owner', at: 3000 }]);
    expect(rows(file, 'select id, at from operation order by id')).toEqual([
      { id: 's1', at: 3000 },
      { id: 's2', at: 4000 },
    ]);
  });
});
