import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Configuration } from '../../../server/configuration.ts';
import { openWorkplace } from '../../../server/main/open-workplace.ts';
import type { Workplace } from '../../../server/work/workplace.ts';
import { postgresDatabases } from '../../support/postgres-database.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { beginSurvey } from '../storage/survey-in-progress.ts';

const databases = postgresDatabases();

type Place = Pick<Configuration, 'database' | 'secretKeyFile'>;

async function open(place: Place): Promise<Workplace> {
  const work = await openWorkplace(place);
  onTestFinished(() => work.store.close());
  return work;
}

const engines: readonly (readonly [string, () => Promise<Place>])[] = [
  [
    'SQLite',
    async () => {
      const folder = temporaryFolder();
      return {
        database: { kind: 'sqlite', file: join(folder, 'survey.db') },
        secretKeyFile: join(folder, 'secret.key'),
      };
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const { url } = await databases.database();
      return { database: { kind: 'postgres', url }, secretKeyFile: join(temporaryFolder(), 'secret.key') };
    },
  ],
];

describe.each(engines)('a workplace on %s', (_, place) => {
  it('makes a key beside an empty database, and reads it from then on', async () => {
    const at = await place();
    const first = await open(at);
    expect((await open(at)).keys).toEqual(first.keys);
  });

  it('never makes a new key for a database with a survey', async () => {
    const at = await place();
    await beginSurvey((await open(at)).store);
    rmSync(at.secretKeyFile);
    await expect(openWorkplace(at)).rejects.toMatchObject({
      name: 'StartRefused',
      sentences: [expect.stringMatching(/^The database exists, but its key file .* does not\./)],
    });
    expect(existsSync(at.secretKeyFile)).toBe(false);
  });
});

describe('a workplace on PostgreSQL', () => {
  it('makes a key where the database was prepared, but holds no survey yet', async () => {
    const { url } = await databases.database();
    await databases.open(url);
    await open({ database: { kind: 'postgres', url }, secretKeyFile: join(temporaryFolder(), 'secret.key') });
  });

  it('has the owner prepare it where one is named', async () => {
    const { app, owner } = await (await databases.database()).twoRoles();
    const database = { kind: 'postgres', url: app, ownerUrl: owner } as const;
    const { store } = await open({ database, secretKeyFile: join(temporaryFolder(), 'secret.key') });
    await beginSurvey(store);
  });

  it('is refused with one sentence where there is no access', async () => {
    const { urlFor } = await databases.database();
    const database = { kind: 'postgres', url: urlFor('postgres', 'hunter2') } as const;
    const opened = openWorkplace({ database, secretKeyFile: join(temporaryFolder(), 'secret.key') });
    await expect(opened).rejects.toMatchObject({
      name: 'StartRefused',
      sentences: [expect.stringContaining('refuses the password of the role "postgres"')],
    });
    await expect(opened).rejects.not.toThrow('hunter2');
  });
});
