import { Client } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { postgresDatabases } from '../../../support/postgres-database.ts';
import { atLindau, beginSurvey, change, operation } from '../survey-in-progress.ts';

const databases = postgresDatabases();

it('reading goes on while every connection for writing waits for a row', async () => {
  const { url } = await databases.database();
  const store = await beginSurvey(await databases.open(url, { connections: 2 }));
  await store.saveAnswer(atLindau, change('q0', 'yes'), operation('s0'));
  const other = new Client(url);
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('begin');
  await other.query('select 1 from assessment for update');
  const saving = ['q1', 'q2', 'q3', 'q4'].map((question) =>
    store.saveAnswer(atLindau, change(question, 'yes'), operation(question)),
  );
  expect(await store.assessment(atLindau)).toMatchObject({ revision: 1 });
  expect(await store.waves()).toHaveLength(2);
  await other.query('rollback');
  expect(await Promise.all(saving)).toMatchObject(Array(4).fill({ kind: 'saved' }));
  expect(await store.assessment(atLindau)).toMatchObject({ revision: 5 });
});
