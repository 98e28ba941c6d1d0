import { expect, it } from 'vitest';
import type { Store } from '../../../server/storage/store.ts';
import { readAssessment } from '../../../server/work/read-assessment.ts';
import { nextWave } from '../../support/second-wave.ts';
import { type WorkingApp, workingApp } from '../../support/working-app.ts';

/** What the store is asked for on the way to an assessment that somebody began. */
async function askedFor({ deps }: WorkingApp, wave: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const store = new Proxy<Store>(deps.store, {
    get(target, verb, receiver) {
      asked.push(String(verb));
      return Reflect.get(target, verb, receiver);
    },
  });
  await readAssessment({ ...deps, store }, { scope: { municipality: '08115001', wave }, author: 'a' });
  return asked;
}

it('asks nobody about earlier waves in the first one', async () => {
  const working = await workingApp();
  await working.enter();
  const asked = await askedFor(working, 'w1');
  expect(asked).toContain('assessment');
  expect(asked.filter((verb) => ['waves', 'linkedWaves', 'submissionsOf'].includes(verb))).toEqual(['waves']);
});

it('asks once what was shown, and reads no submission before a proof', async () => {
  const working = await workingApp();
  await working.enter();
  await nextWave(working, 'w2', 'open');
  await working.call('POST', '/api/v1/sessions', { body: { municipality: '08115001' } });
  const asked = await askedFor(working, 'w2');
  expect(asked.filter((verb) => ['waves', 'linkedWaves', 'submissionsOf'].includes(verb))).toEqual([
    'waves',
    'linkedWaves',
  ]);
});
