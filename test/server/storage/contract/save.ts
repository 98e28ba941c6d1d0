import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { atLindau, beginSurvey, change, newSubmission, type OpenStore, operation } from '../survey-in-progress.ts';

const yes: AnswerValue = { kind: 'option', option: 'yes' };
const no: AnswerValue = { kind: 'option', option: 'no' };
const firstYes = { question: 'q1', value: yes, note: '', evidence: '', revision: 1, author: 'owner', at: 3000 };

export function saveContract(open: OpenStore): void {
  describe('saving an answer', () => {
    it('stores it with its revision, author and time, and counts the assessment', async () => {
      const store = await beginSurvey(await open());
      const full = change('q1', 'yes', { note: 'Öl\n„so“', evidence: 'AZ 4/7', author: 'Anna' });
      const answer = { ...firstYes, note: 'Öl\n„so“', evidence: 'AZ 4/7', author: 'Anna' };
      expect(await store.assessment(atLindau)).toEqual({ revision: 0, answers: [], submittedAt: null });
      expect(await store.saveAnswer(atLindau, full, operation('s1'))).toEqual({
        kind: 'saved',
        answer,
        assessmentRevision: 1,
      });
      expect(await store.assessment(atLindau)).toEqual({ revision: 1, answers: [answer], submittedAt: null });
    });

    it.each<AnswerValue | null>([
      { kind: 'option', option: 'a' },
      { kind: 'options', options: ['a', 'b'] },
      { kind: 'options', options: [] },
      { kind: 'number', number: -12.5 },
      { kind: 'number', number: Number.MAX_SAFE_INTEGER },
      { kind: 'dontKnow' },
      { kind: 'notApplicable' },
      null,
    ])('gives back %j as it came', async (value) => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', '', { value }), operation('s1'));
      expect((await store.assessment(atLindau)).answers).toEqual([{ ...firstYes, value }]);
    });

    it('replaces the revision it names, per question, and lists answers by question', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q2', 'no'), operation('s1'));
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s2'));
      const replaced = await store.saveAnswer(
        atLindau,
        change('q2', 'yes', { replaces: 1 }),
        operation('s3', { at: 4000 }),
      );
      const second = { ...firstYes, question: 'q2', revision: 2, at: 4000 };
      expect(replaced).toEqual({ kind: 'saved', answer: second, assessmentRevision: 3 });
      expect(await store.assessment(atLindau)).toEqual({
        revision: 3,
        answers: [firstYes, second],
        submittedAt: null,
      });
    });

    it('tells a conflict with what is stored, and changes nothing', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const stale = await store.saveAnswer(atLindau, change('q1', 'no'), operation('s2'));
      expect(stale).toEqual({ kind: 'conflict', current: firstYes });
      const ahead = await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 2 }), operation('s3'));
      expect(ahead).toEqual({ kind: 'conflict', current: firstYes });
      const absent = await store.saveAnswer(atLindau, change('q2', 'no', { replaces: 1 }), operation('s4'));
      expect(absent).toEqual({ kind: 'conflict', current: null });
      expect(await store.assessment(atLindau)).toEqual({ revision: 1, answers: [firstYes], submittedAt: null });
    });

    it('lets one of two simultaneous writers win and tells the other', async () => {
      const store = await beginSurvey(await open());
      const outcomes = await Promise.all([
        store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1')),
        store.saveAnswer(atLindau, change('q1', 'no'), operation('s2')),
      ]);
      expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['conflict', 'saved']);
      expect((await store.assessment(atLindau)).revision).toBe(1);
    });

    it('tells a repeated operation what it saved, whatever happened since', async () => {
      const store = await beginSurvey(await open());
      const saved = { kind: 'saved', answer: firstYes, assessmentRevision: 1 };
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const repeat = () => store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1', { at: 8000 }));
      expect(await repeat()).toEqual(saved);
      await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 1 }), operation('s2'));
      expect(await repeat()).toEqual(saved);
      await store.submit(atLindau, newSubmission(2), operation('s3'));
      expect(await repeat()).toEqual(saved);
      await store.closeWave('w2024', 9000);
      expect(await repeat()).toEqual(saved);
      expect((await store.assessment(atLindau)).answers).toEqual([{ ...firstYes, value: no, revision: 2 }]);
    });

    it('takes the same answer again for no change, and tells that again too', async () => {
      const store = await beginSurvey(await open());
      const same = change('q1', 'yes', { note: 'n', evidence: 'e', replaces: 1 });
      await store.saveAnswer(atLindau, { ...same, replaces: 0 }, operation('s1'));
      const answer = { ...firstYes, note: 'n', evidence: 'e' };
      await store.saveAnswer(atLindau, change('q2', 'no'), operation('s2'));
      const unchanged = { kind: 'saved', answer, assessmentRevision: 2 };
      const again = () => store.saveAnswer(atLindau, { ...same, author: 'Anna' }, operation('s3', { at: 4000 }));
      expect(await again()).toEqual(unchanged);
      expect((await store.assessment(atLindau)).revision).toBe(2);
      await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 1 }), operation('s4'));
      expect(await again()).toEqual(unchanged);
      const reused = operation('s3', { digest: 'other' });
      expect(await store.saveAnswer(atLindau, same, reused)).toEqual({ kind: 'key-reused' });
    });

    it.each([
      ['value', { value: no }],
      ['value, taken back', { value: null }],
      ['note', { note: 'other' }],
      ['evidence', { evidence: 'other' }],
    ])('takes another %s for a change', async (_, other) => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const next = change('q1', 'yes', { replaces: 1, ...other });
      expect(await store.saveAnswer(atLindau, next, operation('s2'))).toMatchObject({
        kind: 'saved',
        answer: { revision: 2 },
        assessmentRevision: 2,
      });
    });

    it('takes the same answer in place of an older revision for a conflict', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const stale = await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s2'));
      expect(stale).toEqual({ kind: 'conflict', current: firstYes });
    });

    it('counts an operation that arrives ten times at once one time', async () => {
      const store = await beginSurvey(await open());
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, () => store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'))),
      );
      expect(outcomes).toEqual(Array(10).fill({ kind: 'saved', answer: firstYes, assessmentRevision: 1 }));
      expect((await store.assessment(atLindau)).revision).toBe(1);
    });

    it('keeps an operation id for one content and one verb', async () => {
      const store = await beginSurvey(await open());
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
      const other = operation('s1', { digest: 'other' });
      expect(await store.saveAnswer(atLindau, change('q2', 'no'), other)).toEqual({ kind: 'key-reused' });
      expect(await store.submit(atLindau, newSubmission(1), operation('s1'))).toEqual({ kind: 'key-reused' });
      expect((await store.assessment(atLindau)).revision).toBe(1);
    });

    it('judges a refused operation anew, because it left nothing', async () => {
      const store = await beginSurvey(await open());
      const early = change('q1', 'no', { replaces: 1 });
      expect(await store.saveAnswer(atLindau, early, operation('s1'))).toEqual({ kind: 'conflict', current: null });
      await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s2'));
      expect(await store.saveAnswer(atLindau, early, operation('s1'))).toMatchObject({
        kind: 'saved',
        assessmentRevision: 2,
      });
    });

    it.each([
      ['prepared', { ...atLindau, wave: 'w2025' }, 3000],
      ['unknown', { ...atLindau, wave: 'never' }, 3000],
      ['past its closing time', atLindau, 5000],
    ])('needs a wave that is open, not one that is %s', async (_, scope, at) => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      expect(await store.saveAnswer(scope, change('q1', 'yes'), operation('s1', { at }))).toEqual({
        kind: 'wave-closed',
      });
      expect(await store.assessment(scope)).toEqual({ revision: 0, answers: [], submittedAt: null });
    });

    it('is open until the last millisecond before the closing time', async () => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      expect(await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1', { at: 4999 }))).toMatchObject({
        kind: 'saved',
      });
    });

    it('is refused once the wave is closed', async () => {
      const store = await beginSurvey(await open());
      await store.closeWave('w2024', 2900);
      expect(await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'))).toEqual({ kind: 'wave-closed' });
    });

    it('is refused after the submission, also when the wave has closed since', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atLindau, newSubmission(0), operation('s1'));
      expect(await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s2'))).toEqual({ kind: 'submitted' });
      await store.closeWave('w2024', 2900);
      expect(await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s3'))).toEqual({ kind: 'submitted' });
    });
  });
}
