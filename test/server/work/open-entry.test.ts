import { expect, test } from 'vitest';
import { accessCodeDigest } from '../../../server/work/access-code.ts';
import { beginSessionByMunicipality } from '../../../server/work/begin-session-by-municipality.ts';
import { createAccessCodes } from '../../../server/work/create-access-codes.ts';
import { Refusal } from '../../../server/work/refusal.ts';
import { revokeAccessCode } from '../../../server/work/revoke-access-code.ts';
import { beginning, municipalities, workingApp } from '../../support/working-app.ts';

const key = 'a-key-of-exactly-32-characters-a';
const ahausen = '08115001';

/** What a promise was refused with. */
async function refusal(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error.code : error;
}

test('the key of a beginning has at least 32 characters, because whoever repeats it gets the code', async () => {
  const { deps } = await workingApp({ entry: 'open' });
  expect(await refusal(beginSessionByMunicipality(deps, ahausen, key.slice(1)))).toBe('request.idempotency-key');
  expect(await beginSessionByMunicipality(deps, ahausen, key)).toMatchObject({ municipality: { key: ahausen } });
});

test('a repeated beginning gives the code for a quarter of an hour', async () => {
  const working = await workingApp({ entry: 'open' });
  const { accessCode } = await beginSessionByMunicipality(working.deps, ahausen, key);
  working.now = beginning + 15 * 60_000;
  expect(await beginSessionByMunicipality(working.deps, ahausen, key)).toMatchObject({ accessCode });
  working.now += 1;
  expect(await refusal(beginSessionByMunicipality(working.deps, ahausen, key))).toBe('session.already-begun');
});

test('a revoked code does not come back by repeating the beginning', async () => {
  const { deps } = await workingApp({ entry: 'open' });
  const { accessCode } = await beginSessionByMunicipality(deps, ahausen, key);
  expect(await revokeAccessCode(deps, accessCode ?? '')).toBe('revoked');
  expect(await refusal(beginSessionByMunicipality(deps, ahausen, key))).toBe('session.already-begun');
  expect(await deps.store.redeemAccessCode(accessCodeDigest(accessCode ?? '', deps.keys.accessCodePepper))).toBeNull();
});

test('nothing begins for a municipality that has ended, and what it has answered stays readable', async () => {
  const { deps, call, enter, answer } = await workingApp({ entry: 'open' });
  const token = await enter(ahausen);
  await answer(token, 'strategy-document', { kind: 'option', option: 'draft' });
  const left = municipalities.filter((municipality) => !['08115001', '08115002'].includes(municipality.key));
  const register = { asOf: '2027-01-01', importedAt: beginning, source: 'later', municipalities: left };
  expect((await deps.store.importRegister(register)).ended).toEqual(['08115001', '08115002']);

  expect(await refusal(beginSessionByMunicipality(deps, '08115002', key))).toBe('municipality.unknown');
  expect(await createAccessCodes(deps, 'w1', ['08115003', '08115002', ahausen])).toEqual({
    kind: 'unknown-municipalities',
    keys: ['08115002', ahausen],
  });
  const { status, json } = await call('GET', '/api/v1/assessment', { token });
  expect({ status, key: json.municipality.key, answers: json.answers.length }).toEqual({
    status: 200,
    key: ahausen,
    answers: 1,
  });
});
