import { expect, it } from 'vitest';
import { killedMigrations } from './killed-migrations.ts';

it('a first start that is killed is finished by the next one, with the schema of an undisturbed one', async () => {
  const { findings, kills, resumed } = await killedMigrations(12);
  expect(findings).toEqual([]);
  expect(resumed).toBeGreaterThan(0);
  expect(kills).toBeGreaterThan(resumed);
}, 120_000);
