import { describe, expect, it } from 'vitest';
import type { Participation } from '../../../../server/storage/store.ts';
import {
  atLindau,
  atUlm,
  beginSurvey,
  change,
  newSubmission,
  type OpenStore,
  operation,
} from '../survey-in-progress.ts';

const of = (begun: number, submitted: number, groups: Readonly<Record<string, number>> = {}): Participation => ({
  begun,
  submitted,
  groups: new Map(Object.entries(groups)),
});

export function countingContract(open: OpenStore): void {
  describe('participation', () => {
    it('counts who has begun and who has submitted, by peer group, once each', async () => {
      const store = await beginSurvey(await open());
      expect(await store.participation('w2024')).toEqual(of(0, 0));
      await store.beginAssessment(atUlm, 'code', operation('b1'));
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.saveAnswer(atLindau, change('q2', 'yes'), operation('s2'));
      await store.submit(atLindau, newSubmission(2), operation('s3'));
      await store.submit(atLindau, newSubmission(2), operation('s3'));
      expect(await store.participation('w2024')).toEqual(of(2, 1, { all: 1, 'size:10000': 1 }));
      expect(await store.participation('w2025')).toEqual(of(0, 0));
    });

    it('stays the same while it is folded, and is folded once', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atLindau, newSubmission(0), operation('s1'));
      const before = await store.participation('w2024');
      const folded = await Promise.all([store.foldTallies(), store.foldTallies(), store.foldTallies()]);
      expect(folded.reduce((sum, count) => sum + count, 0)).toBe(2);
      expect(await store.participation('w2024')).toEqual(before);
      await store.submit(atUlm, newSubmission(0, { groups: ['all'] }), operation('s1'));
      expect(await store.foldTallies()).toBe(2);
      expect(await store.foldTallies()).toBe(0);
      expect(await store.participation('w2024')).toEqual(of(2, 2, { all: 2, 'size:10000': 1 }));
    });

    it('leaves out what was refused', async () => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      await store.saveAnswer(atLindau, change('q1', 'yes', { replaces: 1 }), operation('s1'));
      await store.submit(atLindau, newSubmission(1), operation('s2'));
      await store.submit(atUlm, newSubmission(0), operation('s3', { at: 5000 }));
      expect(await store.participation('w2024')).toEqual(of(0, 0));
    });
  });
}
