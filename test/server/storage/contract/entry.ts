import { describe, expect, it } from 'vitest';
import { ReferenceMissing } from '../../../../server/storage/errors.ts';
import type { Scope, SessionRecord, Store } from '../../../../server/storage/store.ts';
import { atLindau, atUlm, beginSurvey, type OpenStore } from '../survey-in-progress.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const session: SessionRecord = { ...atLindau, tokenDigest: 't1', author: 'Anna Öz', createdAt: 100, expiresAt: 200 };
const in2025: Scope = { ...atLindau, wave: 'w2025' };

/** Token, assessment and code. */
const visitors: readonly (readonly [string, Scope, string])[] = [
  ['one', atLindau, 'c1'],
  ['another', atLindau, 'c1'],
  ['of Ulm', atUlm, 'c2'],
  ['of 2025', in2025, 'c3'],
];

/** A survey with a code each for Lindau (`c1`), Ulm (`c2`) and Lindau in 2025 (`c3`). */
async function enterable(empty: Store): Promise<Store> {
  const store = await beginSurvey(empty);
  await store.addAccessCodes([
    { ...atLindau, digest: 'c1', createdAt: 1 },
    { ...atUlm, digest: 'c2', createdAt: 1 },
    { ...in2025, digest: 'c3', createdAt: 1 },
  ]);
  return store;
}

/** Which of the visitors still have a session. */
async function stillIn(store: Store): Promise<readonly string[]> {
  const found = await Promise.all(visitors.map(async ([token]) => ((await store.session(token, 150)) ? [token] : [])));
  return found.flat();
}

/** What a request at `now` finds; its use is noted when this returns, because writes come one after another. */
async function usedAt(store: Store, now: number): Promise<SessionRecord | null> {
  const found = await store.session('t1', now);
  await store.heartbeat(now);
  return found;
}

export function entryContract(open: OpenStore): void {
  describe('access codes', () => {
    it('open their own assessment until revoked', async () => {
      const store = await beginSurvey(await open());
      await store.addAccessCodes([
        { ...atLindau, digest: 'c1', createdAt: 1 },
        { ...atUlm, digest: 'c2', createdAt: 1 },
      ]);
      expect(await store.redeemAccessCode('c1')).toEqual(atLindau);
      expect(await store.redeemAccessCode('c2')).toEqual(atUlm);
      expect(await store.redeemAccessCode('c3')).toBeNull();
      expect(await store.revokeAccessCode('c1', 5)).toBe(true);
      expect(await store.redeemAccessCode('c1')).toBeNull();
      expect(await store.redeemAccessCode('c2')).toEqual(atUlm);
    });

    it('tell when they are added which municipalities have valid ones in that wave already', async () => {
      const store = await enterable(await open());
      const add = (scope: Scope, digest: string) => store.addAccessCodes([{ ...scope, digest, createdAt: 9 }]);
      expect(await add(atLindau, 'c4')).toEqual([atLindau.municipality]);
      expect(await add(in2025, 'c5')).toEqual([atLindau.municipality]);
      for (const digest of ['c1', 'c4']) await store.revokeAccessCode(digest, 10);
      expect(await add(atLindau, 'c6')).toEqual([]);
      const both = [atUlm, atLindau].map((scope, index) => ({ ...scope, digest: `both-${index}`, createdAt: 9 }));
      expect(await store.addAccessCodes(both)).toEqual([atUlm.municipality, atLindau.municipality].sort());
    });

    it('are revoked once, and stay so when added again', async () => {
      const store = await beginSurvey(await open());
      await store.addAccessCodes([{ ...atLindau, digest: 'c1', createdAt: 1 }]);
      await store.revokeAccessCode('c1', 5);
      expect(await store.revokeAccessCode('c1', 6)).toBe(false);
      expect(await store.revokeAccessCode('unknown', 6)).toBe(false);
      await store.addAccessCodes([{ ...atLindau, digest: 'c1', createdAt: 7 }]);
      expect(await store.redeemAccessCode('c1')).toBeNull();
    });

    it('open an assessment whatever the status of its wave', async () => {
      const store = await beginSurvey(await open());
      await store.addAccessCodes([
        { ...atLindau, digest: 'c1', createdAt: 1 },
        { ...atLindau, wave: 'w2025', digest: 'c2', createdAt: 1 },
      ]);
      await store.closeWave('w2024', 4000);
      expect(await store.redeemAccessCode('c1')).toEqual(atLindau);
      expect(await store.redeemAccessCode('c2')).toEqual({ ...atLindau, wave: 'w2025' });
    });

    it('are added by the thousand, all or none', async () => {
      const store = await beginSurvey(await open());
      const codes = Array.from({ length: 2500 }, (_, index) => ({ ...atLindau, digest: `c${index}`, createdAt: 1 }));
      const stray = { municipality: '99999999', wave: 'w2024', digest: 'stray', createdAt: 1 };
      await expect(store.addAccessCodes([...codes, stray])).rejects.toBeInstanceOf(ReferenceMissing);
      expect(await store.redeemAccessCode('c0')).toBeNull();
      await store.addAccessCodes(codes);
      expect(await store.redeemAccessCode('c2499')).toEqual(atLindau);
      await store.addAccessCodes([]);
    });

    it('end the sessions of their assessment when revoked, and no others', async () => {
      const store = await enterable(await open());
      for (const [tokenDigest, scope, code] of visitors) {
        await store.addSession({ ...session, ...scope, tokenDigest }, code);
      }
      await store.revokeAccessCode('c1', 150);
      expect(await stillIn(store)).toEqual(['of Ulm', 'of 2025']);
    });

    it('are revoked all together by their assessment, with its sessions', async () => {
      const store = await enterable(await open());
      await store.addAccessCodes([{ ...atLindau, digest: 'second', createdAt: 1 }]);
      for (const [tokenDigest, scope, code] of visitors) {
        await store.addSession({ ...session, ...scope, tokenDigest }, code);
      }
      expect(await store.revokeAccessCodesOf(atLindau, 150)).toBe(2);
      expect(await store.redeemAccessCode('c1')).toBeNull();
      expect(await store.redeemAccessCode('second')).toBeNull();
      expect(await store.redeemAccessCode('c2')).toEqual(atUlm);
      expect(await stillIn(store)).toEqual(['of Ulm', 'of 2025']);
      expect(await store.revokeAccessCodesOf(atLindau, 151)).toBe(0);
    });
  });

  describe('sessions', () => {
    it('are found until the moment they expire', async () => {
      const store = await enterable(await open());
      expect(await store.addSession(session, 'c1')).toBe(true);
      expect(await store.session('t1', 199)).toEqual(session);
      expect(await store.session('t1', 200)).toBeNull();
      expect(await store.session('t2', 100)).toBeNull();
    });

    it.each([
      ['unknown', 'never'],
      ['revoked in the meantime', 'c4'],
      ['of another assessment', 'c2'],
    ])('do not begin with a code that is %s', async (_, code) => {
      const store = await enterable(await open());
      await store.addAccessCodes([{ ...atLindau, digest: 'c4', createdAt: 1 }]);
      await store.revokeAccessCode('c4', 50);
      expect(await store.addSession(session, code)).toBe(false);
      expect(await store.session('t1', 150)).toBeNull();
    });

    it('end two hours after their last request', async () => {
      const store = await enterable(await open());
      const long = { ...session, expiresAt: 100 + 12 * hour };
      await store.addSession(long, 'c1');
      expect(await store.session('t1', 100 + 2 * hour)).toBeNull();
      expect(await usedAt(store, 100 + 2 * hour - 1)).toEqual(long);
      expect(await usedAt(store, 100 + 4 * hour - 2)).toEqual(long);
      expect(await store.session('t1', 100 + 6 * hour - 2)).toBeNull();
    });

    it('end when they expire, however much they are used', async () => {
      const store = await enterable(await open());
      await store.addSession({ ...session, expiresAt: 100 + 3 * hour }, 'c1');
      expect(await usedAt(store, 100 + 2 * hour - 1)).not.toBeNull();
      expect(await usedAt(store, 100 + 3 * hour)).toBeNull();
    });

    it('survive a clock that ran ahead for a moment and went back', async () => {
      const store = await enterable(await open());
      await store.addSession(session, 'c1');
      await store.addSession({ ...session, tokenDigest: 't2', createdAt: 300, expiresAt: 400 }, 'c1');
      expect(await store.session('t1', 5 * hour)).toBeNull();
      expect(await store.session('t1', 150)).toEqual(session);
    });

    it('are cleared away a day after they expired', async () => {
      const store = await enterable(await open());
      await store.addSession(session, 'c1');
      const later = { ...session, tokenDigest: 't2', createdAt: 200 + day, expiresAt: 300 + day };
      await store.addSession(later, 'c1');
      expect(await store.session('t1', 150)).toBeNull();
      expect(await store.session('t2', 250 + day)).toMatchObject({ tokenDigest: 't2' });
    });
  });
}
