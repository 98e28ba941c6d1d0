import { describe, expect, it } from 'vitest';
import { ReferenceMissing } from '../../../../server/storage/errors.ts';
import type { SessionRecord } from '../../../../server/storage/store.ts';
import { atLindau, atUlm, beginSurvey, type OpenStore } from '../survey-in-progress.ts';

const day = 24 * 60 * 60 * 1000;
const session: SessionRecord = { ...atLindau, tokenDigest: 't1', author: 'Anna Öz', createdAt: 100, expiresAt: 200 };

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
  });

  describe('sessions', () => {
    it('are found until the moment they expire', async () => {
      const store = await beginSurvey(await open());
      await store.addSession(session);
      expect(await store.session('t1', 199)).toEqual(session);
      expect(await store.session('t1', 200)).toBeNull();
      expect(await store.session('t2', 100)).toBeNull();
    });

    it('survive a clock that ran ahead for a moment and went back', async () => {
      const store = await beginSurvey(await open());
      await store.addSession(session);
      await store.addSession({ ...session, tokenDigest: 't2', createdAt: 300, expiresAt: 400 });
      expect(await store.session('t1', 150)).toEqual(session);
    });

    it('are cleared away a day after they expired', async () => {
      const store = await beginSurvey(await open());
      await store.addSession(session);
      await store.addSession({ ...session, tokenDigest: 't2', createdAt: 200 + day, expiresAt: 300 + day });
      expect(await store.session('t1', 150)).toBeNull();
      expect(await store.session('t2', 250 + day)).toMatchObject({ tokenDigest: 't2' });
    });
  });
}
