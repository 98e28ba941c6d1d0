import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../../model/action/figures.ts';
import type { Finding, VerificationChecks } from '../../../../server/storage/store/verification.ts';
import type { Store } from '../../../../server/storage/store.ts';
import { completeSurvey, eventfulSurvey, receiptOf } from '../contract/verify.ts';
import { databaseFolders } from '../database-folder.ts';
import { atLindau, atUlm, beginSurvey, newSubmission, operation } from '../survey-in-progress.ts';

const folders = databaseFolders();

/** What is found after somebody has written into the tables by hand. */
const findingsAfter = (...statements: readonly string[]) => findingsIn(eventfulSurvey, statements);

async function findingsIn(
  survey: typeof eventfulSurvey,
  statements: readonly string[],
  figuresOf?: VerificationChecks['figuresOf'],
): Promise<readonly Finding[]> {
  const file = folders.file();
  await (await survey(folders.open(file))).close();
  const hand = new BetterSqlite(file);
  hand.pragma('foreign_keys = off');
  for (const sql of statements) expect(hand.prepare(sql).run().changes).toBeGreaterThan(0);
  hand.close();
  return (await folders.open(file).verify({ receiptOf, ...(figuresOf && { figuresOf }) })).findings;
}

describe('verifying names the first row that does not fit', () => {
  it.each([
    ['answer_event', '08111001 w2024 q1 1', `update answer_event set value = replace(value, 'yes', 'yet')`],
    ['answer_event', '08111001 w2024 q1 1', `update answer_event set note = 'Ol' where note = 'Öl'`],
    ['answer_event', '08111001 w2024 q1 2', `update answer_event set author = 'Anja' where author = 'Anna'`],
    ['answer_event', '08111001 w2024 q1 1', 'update answer_event set at = at + 1 where at = 3000'],
    ['answer_event', '08111001 w2024 q1 2', `update answer_event set operation = 's9' where at = 3100`],
    ['answer_event', '08111001 w2024 q1 2', 'delete from answer_event where at = 3000'],
    ['submission', '08111001 w2024 1', 'delete from answer_event where at = 3300'],
    [
      'answer_event',
      '08111001 w2024 q9 1',
      `insert into answer_event select municipality, wave, 'q9', 1, value, note, evidence, author, at, 9, operation, seal
        from answer_event where at = 3300`,
    ],
    ['answer_event', '08111001 w2024 q1 1', `update assessment set begun_at = 1 where municipality = '08111001'`],
    ['assessment', '08111001 w2024', `update assessment set revision = 9 where municipality = '08111001'`],
    ['assessment', '08111001 w2024', `update assessment set submitted_at = 9 where municipality = '08111001'`],
    ['assessment', '08111001 w2024', `delete from assessment where municipality = '08111001'`],
    ['answer', '08111001 w2024 q1', `update answer set value = null where author = 'Anna'`],
    ['answer', '08111001 w2024 q1', `update answer set evidence = 'x' where author = 'Anna'`],
    ['answer', '08111001 w2024 q2', `delete from answer where question = 'q2'`],
    ['answer', '08111001 w2024 q7', `update answer set question = 'q7' where question = 'q2'`],
    ['operation', '08111001 w2024 s1', `update operation set digest = 'x' where at = 3000 and id = 's1'`],
    ['operation', '08111001 w2024 unchanged', `update operation set at = 1 where id = 'unchanged'`],
    ['operation', '08111001 w2024 s1', `delete from operation where id = 's1' and municipality = '08111001'`],
    ['submission', '08111001 w2024 1', `update submission set evaluation = '{"level":5}'`],
    ['submission', '08111001 w2024 1', `update submission set receipt = 'other' where at = 3400`],
    ['tally', 'w2024 submitted', `update tally set count = 7 where name = 'submitted'`],
    ['tally', 'w2024 submitted', 'delete from tally_delta'],
    ['wave', 'w2024', `update wave set status = 'closed' where id = 'w2024'`],
    ['wave', 'w2024', `update wave set closes_at = 5000 where id = 'w2024'`],
    ['model', '1.0.0', `update model set text = '{ }'`],
    ['benchmark', 'w2024 1', `update benchmark set text = '[]'`],
    ['event', '3', `update event set at = 1 where number = 3`],
    ['event', '4', `delete from event where number = 3`],
  ])('%s %s: %s', async (table, row, sql) => {
    expect((await findingsAfter(sql))[0]).toMatchObject({ table, row });
  });
});

describe('verifying names the first row that does not fit of what became of submissions', () => {
  const lindau = `municipality = '08111001'`;
  const ulm = `municipality = '08111002'`;

  it.each([
    ['submission', '08111002 w2024 3', `update submission set number = 3 where ${ulm} and number = 2`],
    [
      'answer_event',
      '08111002 w2024 q1 2',
      `update submission set assessment_revision = 9 where ${ulm} and number = 1`,
    ],
    ['submission', '08111002 w2024 1', `update submission set groups = '["all"]' where ${ulm} and number = 1`],
    ['answer_event', '08111002 w2024 q1 2', `delete from submission where ${ulm} and number = 1`],
    ['submission', '08111002 w2024 2', `update submission set figured = 0 where ${ulm} and number = 2`],
    ['withdrawal', '08111001 w2024 1 1', `update withdrawal set reason = 'other' where ${lindau}`],
    ['event', '11', `delete from withdrawal where ${lindau}`],
    ['withdrawal', '08111002 w2024 2 1', `insert into withdrawal values ('08111002', 'w2024', 2, 1, 'forged', 1)`],
    ['restoration', '08111001 w2024 1 1', `insert into restoration values ('08111001', 'w2024', 1, 1, 'forged', 1)`],
    ['reopening', '08111002 w2024 1 1', 'update reopening set at = 1'],
    ['event', '10', 'delete from reopening'],
    ['reopening', '08111001 w2024 1 1', `insert into reopening values ('08111001', 'w2024', 1, 1, 'forged', 1)`],
    ['public_result', '08111002 w2024 2', 'update public_result set public = 0'],
    ['public_result', '08111002 w2024 2', 'delete from public_result'],
    ['public_result', '08111002 w2024 1', 'update public_result set submission = 1'],
    ['public_result', '08111001 w2024 1', `insert into public_result values ('08111001', 'w2024', 1, 1, 1)`],
    ['benchmark', 'w2024 1', `update benchmark set sets = '["x"]'`],
    ['study', 'w2024', `update study set text = '[]'`],
    ['event', '14', 'delete from study'],
    [
      'histogram',
      'w2024 all overall',
      `update histogram set figures = replace(figures, '4218', '4219') where group_id = 'all'`,
    ],
    ['histogram', 'w2024 size:10000 overall', `delete from histogram where group_id = 'size:10000'`],
    ['histogram', 'w2024', `update histogram set figures = '{'`],
  ])('%s %s: %s', async (table, row, sql) => {
    expect((await findingsIn(completeSurvey, [sql]))[0]).toMatchObject({ table, row });
  });
});

it('verifying tells by name what a histogram has too much and too little', async () => {
  const found = await findingsIn(completeSurvey, [
    `insert into histogram values ('w2025', 'all', '{"overall":[100,2]}')`,
    `update histogram set figures = replace(figures, '"level":[3,', '"level":[2,') where group_id = 'all'`,
  ]);
  expect(found).toEqual([
    { table: 'histogram', row: 'w2024 all level', reason: 'has 1 at 2, and 0 by a recount' },
    { table: 'histogram', row: 'w2025 all overall', reason: 'has 2 at 100, and 0 by a recount' },
  ]);
});

describe('verifying with the figures that evaluations give', () => {
  const rated = { score: { score: 4200, neutral: null, coverage: 10_000 }, level: 3, categories: [], questions: [] };
  const evaluation = JSON.stringify({ ...rated, provisional: [] });
  const figures = { overall: 4200, level: 3, coverage: 10_000 };
  const submitted = async (empty: Store): Promise<Store> => {
    const store = await beginSurvey(empty);
    await store.submit(atLindau, newSubmission(0, { evaluation, figures }), operation('s1'));
    await store.foldTallies();
    await store.submit(atUlm, newSubmission(0, { evaluation, figures }), operation('s1'));
    return store;
  };

  it('finds nothing where nothing is wrong', async () => {
    expect(await findingsIn(submitted, [], figuresIn)).toEqual([]);
  });

  const unreadable = 'has figures, and an evaluation that cannot be read';
  const histogram = 'has, or its submissions have, figures or groups that cannot be read';
  it.each([
    ['submission', '08111001 w2024 1', unreadable, `update submission set evaluation = '{"level":5}'`],
    ['submission', '08111002 w2024 1', unreadable, `update submission set evaluation = 'null'`],
    ['submission', '08111001 w2024 1', unreadable, `update submission set evaluation = '{'`],
    [
      'submission',
      '08111001 w2024 1',
      unreadable,
      `update submission set evaluation = json_set(evaluation, '$.level', 'x')`,
    ],
    [
      'submission',
      '08111001 w2024 1',
      unreadable,
      `update submission set evaluation = json_set(evaluation, '$.questions', 3)`,
    ],
    [
      'submission',
      '08111001 w2024 1',
      'has other figures than its evaluation gives',
      `update submission set figures = '3'`,
    ],
    [
      'submission',
      '08111001 w2024 1',
      'has other figures than its evaluation gives',
      `update submission set figures = '[null]'`,
    ],
    ['histogram', 'w2024', histogram, `update submission set groups = '{}'`],
    ['histogram', 'w2024', histogram, `update submission set figures = '{"level":"x"}'`],
    ['histogram', 'w2024', histogram, `update histogram set figures = json_set(figures, '$.level', null)`],
    ['histogram', 'w2024', histogram, `update histogram set figures = json_set(figures, '$.level', json('[3]'))`],
    ['histogram', 'w2024', histogram, `update histogram set figures = json_set(figures, '$.level', json('[3,1.5]'))`],
    [
      'histogram',
      'w2024',
      histogram,
      `update histogram set figures = json_set(figures, '$.level', json('{"length":2}'))`,
    ],
    ['histogram', 'w2024', histogram, `update histogram set figures = 'null'`],
    ['tally_delta', 'w2024', 'has names that cannot be read', `update tally_delta set names = '{}'`],
    ['tally_delta', 'w2024', 'has names that cannot be read', `update tally_delta set names = 'null'`],
  ])('names what cannot be read and goes on: %s %s %s', async (table, row, reason, sql) => {
    expect(await findingsIn(submitted, [sql], figuresIn)).toContainEqual({ table, row, reason });
  });
});

it('verifying finds the newest answer taken away, with all that points at it put back', async () => {
  const ulm = `municipality = '08111002'`;
  const found = await findingsAfter(
    `delete from submission where ${ulm}`,
    `delete from tally_delta where ${ulm}`,
    `delete from operation where ${ulm} and kind = 'submit'`,
    `update assessment set revision = 1, submitted_at = null, seal = (select seal from answer_event where ${ulm}) where ${ulm}`,
  );
  const reason = 'does not end with the seal of its newest row';
  expect(found).toEqual([{ table: 'assessment', row: '08111002 w2024', reason }]);
});

it('verifying finds an answer that an operation tells of', async () => {
  const newest = `municipality = '08111002' and question = 'q1'`;
  const found = await findingsAfter(`delete from answer_event where ${newest}`, `delete from answer where ${newest}`);
  const reason = 'is missing: operation s1 wrote it';
  expect(found).toContainEqual({ table: 'answer_event', row: '08111002 w2024 q1 1', reason });
});

it.each([
  ['event', '3', `update event set content = '{' where number = 3`],
  ['tally_delta', 'w2024', `update tally_delta set names = '['`],
])('verifying tells of JSON that cannot be read, and goes on: %s', async (table, row, sql) => {
  expect(await findingsAfter(sql)).toContainEqual(expect.objectContaining({ table, row }));
});
