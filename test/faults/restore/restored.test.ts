import { expect, it } from 'vitest';
import { postgresDatabases } from '../../support/postgres-database.ts';
import { surveySeal } from '../child/server-files.ts';
import { restoredUnderLoad } from './restored.ts';

const databases = postgresDatabases();

it('a backup made under load has all that was acknowledged before it, and fits in either engine', async () => {
  const { url } = await databases.database();
  const report = await restoredUnderLoad(2, 'short', [await databases.open(url, { seal: surveySeal })]);
  expect(report).toMatchObject({ backups: 2, lost: [], unfit: [] });
  expect(report.acknowledged).toBeGreaterThanOrEqual(180);
}, 60_000);
