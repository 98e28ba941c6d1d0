import { describe, expect, it } from 'vitest';
import {
  atLindau,
  atUlm,
  beginSurvey,
  change,
  newSubmission,
  type OpenStore,
  operation,
} from '../survey-in-progress.ts';

const { expectedRevision: _, figures: __, ...frozen } = newSubmission(0);
const content = { number: 1, ...frozen };

export function submitContract(open: OpenStore): void {
  describe('submitting', () => {
    it('freezes what was checked and counts as a write', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      expect(await store.submission(atLindau)).toBeNull();
      const submission = { ...atLindau, ...content, at: 3500 };
      expect(await store.submit(atLindau, newSubmission(1), operation('s2', { at: 3500 }))).toEqual({
        kind: 'submitted',
        submission,
      });
      expect(await store.submission(atLindau)).toEqual(submission);
      expect(await store.assessment(atLindau)).toMatchObject({ revision: 2, submittedAt: 3500 });
    });

    it('is stale where an answer came after the check', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.saveAnswer(atLindau, change('q2', 'yes'), operation('s2'));
      expect(await store.submit(atLindau, newSubmission(1), operation('s3'))).toEqual({ kind: 'stale' });
      expect(await store.submit(atLindau, newSubmission(3), operation('s4'))).toEqual({ kind: 'stale' });
      expect(await store.submission(atLindau)).toBeNull();
      expect(await store.submit(atLindau, newSubmission(2), operation('s3'))).toMatchObject({ kind: 'submitted' });
    });

    it('happens once: the first one stands', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atLindau, newSubmission(0), operation('s1'));
      const second = newSubmission(1, { receipt: 'second' });
      expect(await store.submit(atLindau, second, operation('s2'))).toEqual({ kind: 'already-submitted' });
      expect(await store.submission(atLindau)).toMatchObject({ receipt: 'receipt' });
    });

    it('is told again to a repeated operation, with the time it happened and after the wave has closed', async () => {
      const store = await beginSurvey(await open());
      const first = await store.submit(atLindau, newSubmission(0), operation('s1'));
      await store.closeWave('w2024', 4000);
      expect(await store.submit(atLindau, newSubmission(0), operation('s1', { at: 9000 }))).toEqual(first);
      const other = operation('s1', { digest: 'other' });
      expect(await store.submit(atLindau, newSubmission(0), other)).toEqual({ kind: 'key-reused' });
    });

    it('needs a wave that is open and not past its closing time', async () => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      const submit = (wave: string, at: number) =>
        store.submit({ ...atLindau, wave }, newSubmission(0), operation('s1', { at }));
      expect(await submit('w2025', 3000)).toEqual({ kind: 'wave-closed' });
      expect(await submit('w2024', 5000)).toEqual({ kind: 'wave-closed' });
      expect(await submit('w2024', 4999)).toMatchObject({ kind: 'submitted' });
    });

    it('lists the submissions of a wave oldest first, by key within a moment', async () => {
      const store = await beginSurvey(await open());
      expect(await store.submissions('w2024')).toEqual([]);
      await store.submit(atUlm, newSubmission(0), operation('s1', { at: 3100 }));
      await store.submit(atLindau, newSubmission(0), operation('s2', { at: 3100 }));
      expect(await store.submissions('w2024')).toEqual([
        { ...atLindau, ...content, at: 3100 },
        { ...atUlm, ...content, at: 3100 },
      ]);
      expect(await store.submissions('w2025')).toEqual([]);
    });

    it('lists them by time before key', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atUlm, newSubmission(0), operation('s1', { at: 3100 }));
      await store.submit(atLindau, newSubmission(0), operation('s2', { at: 3200 }));
      const keys = (await store.submissions('w2024')).map((submission) => submission.municipality);
      expect(keys).toEqual([atUlm.municipality, atLindau.municipality]);
    });
  });
}
