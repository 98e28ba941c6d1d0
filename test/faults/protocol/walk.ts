import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Store } from '../../../server/storage/store.ts';
import { accessCodeDigest, accessCodeFrom } from '../../../server/work/access-code.ts';
import { deriveKeys } from '../../../server/work/keys.ts';
import { verify } from '../../../server/work/verify.ts';
import { master } from '../child/server-files.ts';
import { commands } from './commands.ts';
import type { Host } from './host.ts';
import { type Reference, reference } from './reference.ts';
import { modelVersion, type Surveyed, surveyed, values } from './surveyed.ts';

export interface Ground {
  /** A server on the database, with the master secret of `surveyFolder`. */
  readonly host: Host;
  /** The same database, from this process. */
  readonly beside: Store;
  readonly towns: readonly string[];
}

/** Weights by repetition: saving, reading, repeating and submitting are frequent, killing and closing are not. */
const weights = [6, 3, 3, 1, 2, 1, 1, 1, 1];

/** Walks through random commands, each walk in a wave of its own, and holds every reply and the end against the reference. */
export async function walk({ host, beside, towns }: Ground, runs: number, seed: number): Promise<void> {
  const known = commands(towns, () => `key-${randomUUID()}`);
  const frequent = known.flatMap((each, index) => Array<typeof each>(weights[index] ?? 1).fill(each));
  const property = fc.asyncProperty(fc.commands(frequent, { maxCommands: 24, size: 'max' }), async (list) => {
    const real = await newWave(host, beside, towns);
    const state = reference(towns);
    try {
      await fc.asyncModelRun(() => ({ model: state, real }), list);
      await compare(state, real, towns);
    } finally {
      if (state.open) await beside.closeWave(real.wave, Date.now());
      real.end();
    }
  });
  // A failing walk is short enough to read; shrinking would start hundreds of servers.
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  assert.deepEqual((await verify({ store: beside, clock: Date.now })).findings, []);
}

async function newWave(host: Host, beside: Store, towns: readonly string[]): Promise<Surveyed> {
  const wave = `wave-${randomUUID()}`;
  const createdAt = Date.now();
  await beside.createWave({ id: wave, title: '{"de":"W"}', modelVersion, entry: 'code', createdAt, closesAt: null });
  await beside.openWave(wave, createdAt);
  const { accessCodePepper } = deriveKeys(master);
  const codes = new Map(towns.map((town) => [town, accessCodeFrom(crypto.getRandomValues(new Uint8Array(23)))]));
  await beside.addAccessCodes(
    [...codes].map(([municipality, code]) => {
      return { municipality, wave, digest: accessCodeDigest(code, accessCodePepper), createdAt };
    }),
  );
  return surveyed(host, beside, wave, codes);
}

async function compare(state: Reference, real: Surveyed, towns: readonly string[]): Promise<void> {
  for (const key of towns) {
    const town = state.towns.get(key);
    const answers = [...(town?.answers ?? [])].sort().map(([question, { option, revision }]) => {
      return { question, value: values[question]?.[option], revision };
    });
    const status = town?.submitted ? 'submitted' : 'open';
    const etag = `"r${town?.revision}${town?.submitted ? 's' : ''}"`;
    assert.deepEqual(await real.read(key), { etag, status, answers });
  }
}
