import { describe, expect, it } from 'vitest';
import { DatabaseUnfit, SchemaNotMigrated } from '../../../../server/storage/errors.ts';
import { migrations } from '../../../../server/storage/migrations/list.ts';
import { postgresDatabases, runSql } from '../../../support/postgres-database.ts';
import { atLindau, beginSurvey, change, newSubmission, operation } from '../survey-in-progress.ts';

const databases = postgresDatabases();

/** A survey with an answer and a submission, written by a role that owns nothing. */
async function servedSurvey() {
  const database = await databases.database();
  const roles = await database.twoRoles();
  const store = await beginSurvey(await databases.open(roles.app, { ownerUrl: roles.owner }));
  await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
  await store.submit(atLindau, newSubmission(1), operation('s2'));
  return { ...roles, database, store };
}

describe('the role that serves', () => {
  it('writes a survey, and reads it again', async () => {
    const { store } = await servedSurvey();
    expect(await store.assessment(atLindau)).toMatchObject({ revision: 2, answers: [{ question: 'q1' }] });
  });

  it.each([
    'update answer_event set value = null',
    'delete from answer_event',
    'truncate answer_event',
    "update submission set receipt = ''",
    'delete from submission',
    "update withdrawal set reason = ''",
    'delete from withdrawal',
    'delete from reopening',
    "update study set text = ''",
    'delete from study',
    "update benchmark set text = ''",
    'delete from benchmark',
    "update event set content = ''",
    'delete from event',
    'delete from schema_version',
    'insert into schema_version values (99, $$next$$, 1)',
    'drop table answer',
    'alter table answer add column note2 text',
    'create table own (id text)',
  ])('may not: %s', async (statement) => {
    const { app } = await servedSurvey();
    await expect(runSql(app, statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('may change whatever a new table holds, as soon as a program with it starts', async () => {
    const { app, owner, appRole } = await servedSurvey();
    await runSql(owner, 'create table added (id text)');
    await expect(runSql(app, 'select * from added')).rejects.toMatchObject({ code: '42501' });
    await databases.open(app, { ownerUrl: owner });
    await runSql(app, `insert into added values ('a')`, `update added set id = 'b'`, 'delete from added');
    await runSql(owner, `grant update on answer_event to ${appRole}`);
    await databases.open(app, { ownerUrl: owner });
    await expect(runSql(app, `update answer_event set note = ''`)).rejects.toMatchObject({ code: '42501' });
  });

  it('is granted what it needs once where several programs start together', async () => {
    const database = await databases.database();
    const { app, owner } = await database.twoRoles();
    const stores = await Promise.all(Array.from({ length: 4 }, () => databases.open(app, { ownerUrl: owner })));
    for (const store of stores) await store.heartbeat(1);
  });

  it('serves without the address of the owner as long as there is nothing to migrate', async () => {
    const { app } = await servedSurvey();
    expect(await (await databases.open(app)).waves()).toHaveLength(2);
  });

  it('is told what to do where it would have to migrate', async () => {
    const database = await databases.database();
    const { app, owner } = await database.twoRoles();
    await runSql(owner, `grant usage on schema ${database.schema} to ${new URL(app).username}`);
    const opened = databases.open(app);
    await expect(opened).rejects.toBeInstanceOf(SchemaNotMigrated);
    await expect(opened).rejects.toThrow(
      `schema version 0 and needs ${migrations.length}, but it could not be migrated: the role has no permission`,
    );
    await expect(opened).rejects.toThrow('Set DATABASE_OWNER_URL');
  });

  it('is told where the owner has its tables somewhere else', async () => {
    const [there, here] = [await databases.database(), await databases.database()];
    const { app } = await here.twoRoles();
    const { owner } = await there.twoRoles();
    const opened = databases.open(app, { ownerUrl: owner });
    await expect(opened).rejects.toBeInstanceOf(DatabaseUnfit);
    await expect(opened).rejects.toThrow('shows DATABASE_URL other tables than DATABASE_OWNER_URL');
  });

  it('is not blamed for a wrong password of the owner', async () => {
    const { app, owner } = await servedSurvey();
    const wrong = owner.replace(':secret@', ':wrong@');
    await expect(databases.open(app, { ownerUrl: wrong })).rejects.toThrow('Mend it in DATABASE_OWNER_URL');
  });

  it('may be the owner itself', async () => {
    const { url } = await databases.database();
    const store = await databases.open(url, { ownerUrl: url });
    await store.heartbeat(1);
  });
});
