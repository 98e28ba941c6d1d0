import { expect, it } from 'vitest';
import { killsUnderLoad } from './kills.ts';
import { nothing } from './oracle/judge.ts';

it('a server killed at random moments has kept each acknowledged write, exactly once', async () => {
  const seed = String(Date.now());
  const report = await killsUnderLoad({ kills: 12, seed });
  expect({ seed, ...report }).toMatchObject({ seed, kills: 12, surprises: [], ...nothing });
  expect(report.acknowledged).toBeGreaterThan(12);
}, 120_000);

it('a server that commits a moment after it has acknowledged is found out', async () => {
  const preload = [new URL('./preload/early-acknowledgement.ts', import.meta.url)];
  const { lost } = await killsUnderLoad({ kills: 2, seed: 'early', preload });
  expect(lost.length).toBeGreaterThan(0);
}, 120_000);
