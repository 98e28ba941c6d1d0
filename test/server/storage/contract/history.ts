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

const first = {
  question: 'q1',
  value: { kind: 'option', option: 'yes' },
  note: '',
  evidence: '',
  revision: 1,
  author: 'owner',
  at: 3000,
};

export function historyContract(open: OpenStore): void {
  describe('the history of an answer', () => {
    it('is empty where the question was never answered', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q2', 'yes'), operation('s1'));
      expect(await store.answerHistory(atLindau, 'q1')).toEqual([]);
    });

    it('has every value with author and time, oldest first, also those taken back', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const noted = { replaces: 1, note: 'seit Mai', evidence: 'AZ 4/7', author: 'Anna' };
      await store.saveAnswer(atLindau, change('q1', 'no', noted), operation('s2', { at: 4000 }));
      await store.saveAnswer(atLindau, change('q2', 'no'), operation('s3'));
      await store.saveAnswer(atLindau, change('q1', '', { value: null, replaces: 2 }), operation('s4', { at: 3500 }));
      const second = { ...first, value: { kind: 'option', option: 'no' }, revision: 2, at: 4000 };
      expect(await store.answerHistory(atLindau, 'q1')).toEqual([
        first,
        { ...second, note: 'seit Mai', evidence: 'AZ 4/7', author: 'Anna' },
        { ...first, value: null, revision: 3, at: 3500 },
      ]);
    });

    it('is in the order of the revisions beyond nine', async () => {
      const store = await beginSurvey(await open());
      for (let replaces = 0; replaces < 11; replaces += 1) {
        const option = replaces % 2 === 0 ? 'yes' : 'no';
        await store.saveAnswer(atLindau, change('q1', option, { replaces }), operation(`s${replaces}`));
      }
      const revisions = (await store.answerHistory(atLindau, 'q1')).map(({ revision }) => revision);
      expect(revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    });

    it('does not grow by repeated, refused and unchanged answers', async () => {
      const store = await beginSurvey(await open());
      for (const id of ['s1', 's1', 's2']) await store.saveAnswer(atLindau, change('q1', 'yes'), operation(id));
      await store.saveAnswer(atLindau, change('q1', 'yes', { replaces: 1 }), operation('s3'));
      expect(await store.answerHistory(atLindau, 'q1')).toEqual([first]);
    });

    it('belongs to its assessment, and stays readable after submission and closing', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      await store.submit(atLindau, newSubmission(1), operation('s2'));
      await store.closeWave('w2024', 9000);
      expect(await store.answerHistory(atLindau, 'q1')).toEqual([first]);
      expect(await store.answerHistory(atUlm, 'q1')).toEqual([]);
      expect(await store.answerHistory({ ...atLindau, wave: 'w2025' }, 'q1')).toEqual([]);
    });
  });
}
