import { expect, test } from 'vitest';
import { readinessOf } from '../../../server/work/readiness.ts';
import { workingApp } from '../../support/working-app.ts';

test.each([
  [1000, 'ready', 'writable'],
  [1001, 'not-ready', 'slow'],
])(
  'a write that takes %d milliseconds of everybody’s time makes the storage %s: %s',
  async (lasting, status, storage) => {
    const { deps } = await workingApp();
    let elapsed = 0;
    const heartbeat = async () => {
      elapsed += lasting;
    };
    const work = { ...deps, store: { ...deps.store, heartbeat } };
    const readiness = readinessOf(
      work,
      () => 0,
      () => false,
      () => elapsed,
    );
    expect(await readiness.ready()).toMatchObject({ status, storage });
  },
);
