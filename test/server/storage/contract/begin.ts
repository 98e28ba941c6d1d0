import { describe, expect, it } from 'vitest';
import { ReferenceMissing } from '../../../../server/storage/errors.ts';
import { atLindau, atUlm, beginSurvey, change, type OpenStore, operation } from '../survey-in-progress.ts';

export function beginContract(open: OpenStore): void {
  describe('beginning an assessment', () => {
    it('stores an empty assessment and the code that opens it', async () => {
      const store = await beginSurvey(await open());
      expect(await store.beginAssessment(atLindau, 'code', operation('b1'))).toBe('begun');
      expect(await store.redeemAccessCode('code')).toEqual(atLindau);
      expect(await store.assessment(atLindau)).toEqual({ revision: 0, answers: [], submittedAt: null });
    });

    it('is told again when repeated, also after the wave has closed', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      expect(await store.beginAssessment(atLindau, 'code', operation('b1', { at: 9000 }))).toBe('begun');
      await store.closeWave('w2024', 9500);
      expect(await store.beginAssessment(atLindau, 'code', operation('b1'))).toBe('begun');
    });

    it('is told again for a quarter of an hour and no longer', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      const repeatedAt = (at: number) => store.beginAssessment(atLindau, 'code', operation('b1', { at }));
      expect(await repeatedAt(3000 + 15 * 60 * 1000)).toBe('begun');
      expect(await repeatedAt(3000 + 15 * 60 * 1000 + 1)).toBe('exists');
    });

    it('is not told again once its code is revoked, which stays so', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      await store.revokeAccessCode('code', 3001);
      expect(await store.beginAssessment(atLindau, 'code', operation('b1'))).toBe('exists');
      expect(await store.redeemAccessCode('code')).toBeNull();
    });

    it('is not told again with a code other than the stored one', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      expect(await store.beginAssessment(atLindau, 'code of another key', operation('b1'))).toBe('exists');
    });

    it('happens once a municipality and wave', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      expect(await store.beginAssessment(atLindau, 'other', operation('b2'))).toBe('exists');
      expect(await store.redeemAccessCode('other')).toBeNull();
      expect(await store.beginAssessment(atUlm, 'third', operation('b3'))).toBe('begun');
    });

    it('is refused to whoever comes after a code was handed out or an answer saved', async () => {
      const store = await beginSurvey(await open());
      await store.addAccessCodes([{ ...atLindau, digest: 'printed', createdAt: 1 }]);
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      expect(await store.beginAssessment(atLindau, 'code', operation('b1'))).toBe('exists');
      expect(await store.beginAssessment(atUlm, 'code', operation('b2'))).toBe('exists');
    });

    it('is possible where the only code was revoked before anybody began', async () => {
      const store = await beginSurvey(await open());
      await store.addAccessCodes([{ ...atLindau, digest: 'printed', createdAt: 1 }]);
      await store.revokeAccessCode('printed', 2);
      expect(await store.beginAssessment(atLindau, 'code', operation('b1'))).toBe('begun');
    });

    it('keeps an operation id for one content', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      const reused = operation('b1', { digest: 'other' });
      expect(await store.beginAssessment(atLindau, 'code', reused)).toBe('key-reused');
    });

    it('never gives a code to a second assessment', async () => {
      const store = await beginSurvey(await open());
      await store.beginAssessment(atLindau, 'code', operation('b1'));
      expect(await store.beginAssessment(atUlm, 'code', operation('b1'))).toBe('key-reused');
      expect(await store.redeemAccessCode('code')).toEqual(atLindau);
      expect(await store.beginAssessment(atUlm, 'code of Ulm', operation('b2'))).toBe('begun');
    });

    it.each([
      ['prepared', { ...atLindau, wave: 'w2025' }, 3000],
      ['unknown', { ...atLindau, wave: 'never' }, 3000],
      ['past its closing time', atLindau, 5000],
    ])('needs a wave that is open, not one that is %s', async (_, scope, at) => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      expect(await store.beginAssessment(scope, 'code', operation('b1', { at }))).toBe('wave-closed');
      expect(await store.redeemAccessCode('code')).toBeNull();
    });

    it('needs a municipality of the register, and leaves nothing without one', async () => {
      const store = await beginSurvey(await open());
      const stray = { municipality: '99999999', wave: 'w2024' };
      await expect(store.beginAssessment(stray, 'code', operation('b1'))).rejects.toBeInstanceOf(ReferenceMissing);
      expect(await store.redeemAccessCode('code')).toBeNull();
    });
  });
}
