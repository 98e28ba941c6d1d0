import { expect, it } from 'vitest';
import { powerCuts } from './power-cut.ts';

const whole = { losing: 0, largestLoss: 0, corrupt: 0, unsound: 0 };

it('a power cut at a random moment costs no acknowledged write, also while the log is taken into the database', async () => {
  const seed = String(Date.now());
  const report = await powerCuts({ seed, writes: 150, cuts: 60, autocheckpoint: 40 });
  expect({ seed, ...report }).toMatchObject({ seed, cuts: 60, ...whole });
}, 120_000);

it('the same cuts find the losses of a weaker setting, which is why finding none means something', async () => {
  const report = await powerCuts({ seed: 'normal', writes: 150, cuts: 60, synchronous: 'normal' });
  expect(report.losing).toBeGreaterThan(0);
  expect(report.corrupt).toBe(0);
}, 120_000);
