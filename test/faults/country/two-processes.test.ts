import { expect, it } from 'vitest';
import { crashes } from './crashes.ts';
import { twoProcesses } from './two-processes.ts';

it('two servers on one PostgreSQL lose nothing and double nothing, whatever is sent again', async () => {
  const report = await twoProcesses({ assessments: 24, atOnce: 12, seed: 'short' });
  expect(report).toMatchObject({ assessments: 24, losses: [], unfit: 0, unavailable: 0 });
  expect(report.saves).toBeGreaterThanOrEqual(24 * 60);
  for (const disturbed of [report.twice, report.repeated, report.cutOff]) expect(disturbed).toBeGreaterThan(10);
}, 120_000);

it('nothing is lost or doubled where PostgreSQL is ended in the midst, and the servers go on by themselves', async () => {
  const report = await twoProcesses({ assessments: 16, atOnce: 8, seed: 'crashes' }, crashes(2, 16));
  expect(report).toMatchObject({ assessments: 16, losses: [], unfit: 0 });
  expect(report.unavailable).toBeGreaterThan(0);
}, 120_000);
