import { expect, test } from 'vitest';
import { revokeAccessCode, revokeCodesOf } from '../../../server/work/revoke-access-code.ts';
import { workingApp } from '../../support/working-app.ts';

const scope = { municipality: '08115001', wave: 'w1' };
const neighbour = '08115002';

test('revoking a code ends the sessions of its assessment at once', async () => {
  const { deps, call, code, enter } = await workingApp();
  const printed = await code();
  const { json } = await call('POST', '/api/v1/sessions', { body: { code: printed } });
  const elsewhere = await enter(neighbour);
  const status = async (token: string) => (await call('GET', '/api/v1/assessment', { token })).status;
  expect(await status(json.token)).toBe(200);
  expect(await revokeAccessCode(deps, printed)).toBe('revoked');
  expect(await status(json.token)).toBe(401);
  expect(await status(elsewhere)).toBe(200);
  expect(await revokeAccessCode(deps, printed)).toBe('unknown');
});

test('a code that is revoked while somebody enters with it opens nothing', async () => {
  const { deps } = await workingApp();
  const store = {
    ...deps.store,
    async redeemAccessCode(digest: string) {
      const found = await deps.store.redeemAccessCode(digest);
      await deps.store.revokeAccessCodesOf(scope, 1);
      return found;
    },
  };
  const { call, code } = await workingApp({ store });
  const { status, json } = await call('POST', '/api/v1/sessions', { body: { code: await code() } });
  expect({ status, code: json.code }).toEqual({ status: 401, code: 'session.code-refused' });
});

test('all codes of an assessment are revoked together, with its sessions', async () => {
  const { deps, call, code, enter } = await workingApp();
  const printed = [await code(), await code()];
  const tokens = [await enter(), await enter(neighbour)];
  expect(await revokeCodesOf(deps, scope)).toBe(3);
  const entering = printed.map((each) => call('POST', '/api/v1/sessions', { body: { code: each } }));
  expect((await Promise.all(entering)).map(({ status }) => status)).toEqual([401, 401]);
  const reading = tokens.map((token) => call('GET', '/api/v1/assessment', { token }));
  expect((await Promise.all(reading)).map(({ status }) => status)).toEqual([401, 200]);
  expect(await revokeCodesOf(deps, scope)).toBe(0);
});
