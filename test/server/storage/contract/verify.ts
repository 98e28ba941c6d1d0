import { describe, expect, it } from 'vitest';
import type { Verification } from '../../../../server/storage/store/verification.ts';
import type { Store } from '../../../../server/storage/store.ts';
import {
  atLindau,
  atUlm,
  beginSurvey,
  change,
  newSubmission,
  type OpenStore,
  operation,
} from '../survey-in-progress.ts';

/** A survey in which everything that can happen has happened. */
export async function eventfulSurvey(empty: Store): Promise<Store> {
  const store = await beginSurvey(empty);
  await store.beginAssessment(atUlm, 'code', operation('b1'));
  await store.saveAnswer(atLindau, change('q1', 'yes', { note: 'Öl' }), operation('s1'));
  await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 1, author: 'Anna' }), operation('s2', { at: 3100 }));
  await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 2 }), operation('unchanged', { at: 3200 }));
  await store.saveAnswer(atLindau, change('q2', '', { value: null }), operation('s3', { at: 3300 }));
  await store.submit(atLindau, newSubmission(3), operation('s4', { at: 3400 }));
  await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1', { at: 3500 }));
  await store.addAccessCodes([{ ...atLindau, digest: 'c', createdAt: 3600 }]);
  await store.revokeAccessCode('c', 3700);
  await store.publishBenchmark('w2024', { number: 1, publishedAt: 3800, text: '{}' }, '[]');
  await store.foldTallies();
  await store.submit(atUlm, newSubmission(1), operation('s2', { at: 3900 }));
  return store;
}

/** The same, and what else can become of submissions. */
export async function completeSurvey(empty: Store): Promise<Store> {
  const store = await eventfulSurvey(empty);
  await store.reopenAssessment(atUlm, 'a question was misread', 4000);
  await store.saveAnswer(atUlm, change('q1', 'no', { replaces: 1 }), operation('s5', { at: 4100 }));
  const figures = { overall: 5000, level: 3 };
  await store.submit(atUlm, newSubmission(3, { figures }), operation('s6', { at: 4200 }));
  await store.withdrawSubmission(atLindau, 'sent by mistake', 4300);
  await store.declarePublic(atUlm, true, 4400);
  await store.closeWave('w2024', 4450);
  await store.publishStudy('w2024', { number: 1, publishedAt: 4500, text: '{}' }, 1);
  return store;
}

export const receiptOf = (): string => 'receipt';

/** What is found where nothing is wrong. */
const inOrder: Verification = {
  assessments: 2,
  answerEvents: 4,
  operations: 8,
  submissions: 2,
  administrationEvents: 8,
  count: 0,
  findings: [],
};

export function verifyContract(open: OpenStore): void {
  describe('verifying', () => {
    it('finds nothing in a survey as it was written, and tells what it looked through', async () => {
      const store = await eventfulSurvey(await open());
      expect(await store.verify({ receiptOf })).toEqual(inOrder);
    });

    it('finds nothing where submissions were withdrawn, opened again and made public', async () => {
      const store = await completeSurvey(await open());
      const whole = { ...inOrder, answerEvents: 5, operations: 10, submissions: 3, administrationEvents: 14 };
      expect(await store.verify({ receiptOf })).toEqual(whole);
      while ((await store.foldTallies()) > 0);
      expect(await store.verify({ receiptOf })).toEqual(whole);
    });

    it('finds figures that the evaluation does not give', async () => {
      const store = await completeSurvey(await open());
      const found = async (figures: Readonly<Record<string, number>> | null) =>
        (await store.verify({ receiptOf, figuresOf: () => figures })).findings.map(({ row, reason }) => [row, reason]);
      const reason = 'has other figures than its evaluation gives';
      expect(await found({ level: 3, overall: 4218 })).toEqual([['08111002 w2024 2', reason]]);
      expect(await found(null)).toEqual(
        ['08111001 w2024 1', '08111002 w2024 1', '08111002 w2024 2'].map((row) => [row, reason]),
      );
    });

    it('finds nothing in an empty database', async () => {
      const store = await open();
      expect(await store.verify({ receiptOf })).toMatchObject({ assessments: 0, count: 0 });
    });

    it('finds a receipt that the answers do not give', async () => {
      const store = await eventfulSurvey(await open());
      const other = await store.verify({ receiptOf: ({ municipality }, modelId) => `${municipality} ${modelId}` });
      const reason = 'has another receipt than its answers give';
      expect(other.findings).toEqual([
        { table: 'submission', row: '08111001 w2024 1', reason },
        { table: 'submission', row: '08111002 w2024 1', reason },
      ]);
    });

    it('misses no operation that was forgotten in time', async () => {
      const store = await eventfulSurvey(await open());
      await store.closeWave('w2024', 5000);
      const now = 5000 + 30 * 24 * 60 * 60 * 1000;
      while ((await store.forget(now)) > 0);
      expect(await store.verify({ receiptOf, now })).toMatchObject({ operations: 0, answerEvents: 4, count: 0 });
      expect(await store.verify({ receiptOf, now: now - 1 })).toMatchObject({ count: 4 });
    });

    it('looks through any number of municipalities, page by page', async () => {
      const store = await beginSurvey(await open());
      const keys = Array.from({ length: 120 }, (_, index) => String(8111100 + index).padStart(8, '0'));
      const [example] = await store.municipalities();
      const entries = keys.map((key) => ({ ...example, key, asOf: '2024-12-31' }) as NonNullable<typeof example>);
      await store.importRegister({ asOf: '2024-12-31', importedAt: 1, source: 'test', municipalities: entries });
      for (const municipality of keys) {
        await store.saveAnswer({ municipality, wave: 'w2024' }, change('q1', 'yes'), operation('s1'));
      }
      const seen: number[] = [];
      const progress = (count: number) => seen.push(count);
      expect(await store.verify({ receiptOf, progress })).toMatchObject({ assessments: 120, count: 0 });
      expect(seen).toEqual([50, 100, 120]);
    });
  });
}
