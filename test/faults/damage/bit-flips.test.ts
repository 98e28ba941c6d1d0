import { expect, it } from 'vitest';
import { bitFlips } from './bit-flips.ts';
import { integrityCheck, verification } from './finds-damage.ts';

it('no flipped bit makes another answer without being found', async () => {
  const seed = String(Date.now());
  const report = await bitFlips({ seed, flips: 60, writes: 100, findsDamage: verification });
  expect({ seed, ...report }).toMatchObject({ seed, missed: 0, findings: [] });
  expect(report.found).toBeGreaterThan(0);
}, 120_000);

it('the check of the engine alone misses some, which is why there is another one', async () => {
  const report = await bitFlips({
    ...{ seed: 'engine', flips: 1_000, untilMissed: true, writes: 100 },
    findsDamage: integrityCheck,
  });
  expect(report).toMatchObject({ missed: 1 });
}, 120_000);
