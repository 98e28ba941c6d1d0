import { describe, expect, it } from 'vitest';
import type { Scope, Store } from '../../../../server/storage/store.ts';
import {
  atLindau,
  atUlm,
  beginSurvey,
  change,
  newSubmission,
  type OpenStore,
  operation,
} from '../survey-in-progress.ts';

const untouched = { revision: 0, answers: [], submittedAt: null };

/** Everything that can be read with a scope. */
async function everything(store: Store, scope: Scope) {
  return { assessment: await store.assessment(scope), submission: await store.submission(scope) };
}

export function isolationContract(open: OpenStore): void {
  const nextWave: Scope = { ...atLindau, wave: 'w2025' };

  describe('assessments', () => {
    it.each([
      ['another municipality', atUlm],
      ['another wave', nextWave],
    ])('show nothing of themselves to %s', async (_, other) => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.submit(atLindau, newSubmission(1), operation('s2'));
      expect(await everything(store, other)).toEqual({ assessment: untouched, submission: null });
    });

    it('are not touched by the same questions and operation ids of another municipality', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes', { note: 'of Lindau' }), operation('s1'));
      const before = await everything(store, atLindau);
      const saved = await store.saveAnswer(atUlm, change('q1', 'no'), operation('s1', { digest: 'of Ulm' }));
      expect(saved).toMatchObject({ kind: 'saved', assessmentRevision: 1 });
      await store.saveAnswer(atUlm, change('q1', 'yes', { replaces: 1 }), operation('s2'));
      await store.submit(atUlm, newSubmission(2), operation('s3'));
      expect(await everything(store, atLindau)).toEqual(before);
    });

    it('are not touched by the same questions and operation ids of another wave', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const before = await everything(store, atLindau);
      await store.closeWave('w2024', 4000);
      await store.openWave('w2025', 4001);
      expect(
        await store.saveAnswer(nextWave, change('q1', 'no'), operation('s1', { digest: 'of 2025' })),
      ).toMatchObject({
        kind: 'saved',
        assessmentRevision: 1,
      });
      await store.submit(nextWave, newSubmission(1), operation('s2'));
      expect(await everything(store, atLindau)).toEqual(before);
      expect((await store.assessment(nextWave)).answers).toMatchObject([{ value: { option: 'no' }, revision: 1 }]);
    });

    it('tell no conflict about another municipality', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes', { note: 'secret' }), operation('s1'));
      expect(await store.saveAnswer(atUlm, change('q1', 'no', { replaces: 1 }), operation('s2'))).toEqual({
        kind: 'conflict',
        current: null,
      });
    });

    it('are not reached by keys that look like a pattern or like SQL', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      for (const municipality of ['%', '0811100_', "' or 1=1 --", '08111001 ', '08111001\0']) {
        expect(await store.assessment({ ...atLindau, municipality })).toEqual(untouched);
      }
    });
  });
}
