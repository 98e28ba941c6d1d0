import { afterAll, expect, onTestFinished, test } from 'vitest';
import { misfit } from '../../model/format/misfit.ts';
import { rawSqlite } from './floors/raw-sqlite.ts';
import { recordedSave } from './floors/recorded-save.ts';
import { sentToSqlite } from './floors/sent-to-sqlite.ts';
import { closedLoop } from './load/closed-loop.ts';
import { sqliteTemplate, withWorkplace } from './servers/database.ts';
import { launchServer } from './servers/launch.ts';
import { enterAll } from './survey/entering.ts';
import { saverWith, savingInTurn } from './survey/saving.ts';
import { shippedModel } from './survey/shipped-model.ts';
import { twoValues } from './survey/two-values.ts';

const template = await sqliteTemplate({ answered: 2, submitted: 0, coded: 4, unbegun: 0 });
afterAll(() => template.remove());
const { wave, coded, answered } = template.survey;
const { questions } = await shippedModel();
/** So that each is answered more than once. */
const few = questions.slice(0, 2);
/** Long enough for an exchange that falls into it on a machine that is busy with other tests. */
const short = { milliseconds: 1500, warmUp: 50 };

test('each question has two different answers that fit it', () => {
  const odd = questions.filter((question) => {
    const [one, other] = twoValues(question);
    return JSON.stringify(one) === JSON.stringify(other) || misfit(question, one) || misfit(question, other);
  });
  expect(odd).toEqual([]);
});

test('what the load counts as saved is what the database holds', async () => {
  const database = await template.copy('saved');
  const server = await launchServer('product', database);
  let sent = 0;
  try {
    const savers = (await enterAll(server.address, coded)).map((token) => saverWith(token, few));
    const next = savingInTurn(savers, 2);
    const counted = (connection: number) => {
      sent += 1;
      return next(connection);
    };
    const measured = await closedLoop({ ...short, addresses: [server.address], connections: 2, next: counted });
    expect(measured.perSecond).toBeGreaterThan(0);
  } finally {
    await server.close();
  }
  const saved = await withWorkplace(database, async ({ store }) => {
    const assessments = await Promise.all(coded.map(({ key }) => store.assessment({ municipality: key, wave })));
    return assessments.flatMap(({ answers }) => answers).reduce((sum, { revision }) => sum + revision, 0);
  });
  expect(saved).toBe(sent);
});

test('the floor writes to the same tables as the product', async () => {
  const [first] = answered;
  const scope = { municipality: first?.key ?? '', wave };
  const statements = await recordedSave(await template.copy('recorded'), scope, sentToSqlite);
  const tables = statements.map(({ sql }) => /^(?:insert into|update) "(\w+)"/.exec(sql)?.[1]).filter((name) => name);
  expect(tables).toEqual(expect.arrayContaining(['answer', 'answer_event', 'assessment', 'operation']));

  const { DATABASE_URL } = await template.copy('raw');
  const municipalities = answered.map(({ key }) => key);
  const raw = rawSqlite(DATABASE_URL.replace('sqlite:', ''), municipalities, ['q'], statements);
  onTestFinished(() => raw.close());
  expect(raw.measure(8, 50, 0).perSecond).toBeGreaterThan(0);
});
