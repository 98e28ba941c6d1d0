import { expect, it } from 'vitest';
import { nothing } from '../oracle/judge.ts';
import { failingSync, readOnlyDisk } from './disturb.ts';
import { failingDisk, fullDisk, readOnlyStart } from './scenes.ts';

const recovered = { read: 200, write: 200, code: null, retryAfter: null, ready: 200, storage: 'writable' };
const retryAfter = expect.stringMatching(/^\d+$/);

it('a full disk refuses writes with 507, keeps exactly what was acknowledged, and goes on when there is room', async () => {
  const seed = String(Date.now());
  const report = await fullDisk(seed);
  const during = { read: 200, write: 507, code: 'server.storage-full', retryAfter, ready: 503, storage: 'full' };
  expect({ seed, ...report }).toMatchObject({
    seed,
    during,
    after: recovered,
    surprises: [],
    unacknowledged: 0,
    ...nothing,
  });
  expect(new Set(report.refusals)).toEqual(new Set([507]));
}, 120_000);

it('a disk that turns read-only under the running server refuses writes with 503, is read, and recovers', async () => {
  const seed = String(Date.now());
  const report = await failingDisk(seed, readOnlyDisk);
  const during = { read: 200, write: 503, retryAfter, ready: 503 };
  expect({ seed, ...report }).toMatchObject({ seed, during, after: recovered, surprises: [], ...nothing });
  expect(new Set(report.refusals)).toEqual(new Set([503]));
}, 120_000);

it('a write that the disk could not sync is not acknowledged', async () => {
  const seed = String(Date.now());
  const report = await failingDisk(seed, failingSync);
  const during = { read: 200, write: 503, retryAfter, ready: 503 };
  expect({ seed, ...report }).toMatchObject({ seed, during, after: recovered, surprises: [], ...nothing });
}, 120_000);

it('a server that starts on a read-only disk reads, refuses writes with 503, and writes after the next start', async () => {
  const seed = String(Date.now());
  const report = await readOnlyStart(seed);
  const during = {
    read: 200,
    write: 503,
    code: 'server.storage-read-only',
    retryAfter,
    ready: 503,
    storage: 'read-only',
  };
  expect({ seed, ...report }).toMatchObject({ seed, during, after: recovered, surprises: [], ...nothing });
}, 120_000);
