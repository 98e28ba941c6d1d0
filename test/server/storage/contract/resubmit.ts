import { describe, expect, it } from 'vitest';
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

/** A survey in which Lindau has submitted. */
async function submitted(empty: Store): Promise<Store> {
  const store = await beginSurvey(empty);
  await store.saveAnswer(atLindau, change('q1', 'yes'), operation('s1'));
  await store.submit(atLindau, newSubmission(1, { receipt: 'first' }), operation('s2', { at: 3100 }));
  return store;
}

const keys = (rows: readonly { readonly municipality: string }[]) => rows.map(({ municipality }) => municipality);

export function resubmitContract(open: OpenStore): void {
  describe('withdrawing a submission', () => {
    it('ends that it counts, once, and leaves it readable and its assessment submitted', async () => {
      const store = await submitted(await open());
      const before = await store.submission(atLindau);
      expect(await store.withdrawSubmission(atLindau, 'by mistake', 4000)).toBe('withdrawn');
      expect(await store.withdrawSubmission(atLindau, 'by mistake', 4001)).toBe('none');
      expect(await store.submission(atLindau)).toEqual(before);
      expect(await store.assessment(atLindau)).toMatchObject({ revision: 2, submittedAt: 3100 });
      expect(await store.submissions('w2024')).toEqual([]);
      expect((await store.benchmarkBasis('w2024')).members).toEqual([]);
      expect((await store.studyBasis('w2024')).figures).toEqual([]);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(new Map());
      expect(await store.participation('w2024')).toEqual({ begun: 1, submitted: 0, groups: new Map() });
      const other = newSubmission(2, { receipt: 'second' });
      expect(await store.submit(atLindau, other, operation('s3'))).toEqual({ kind: 'already-submitted' });
      expect(await store.saveAnswer(atLindau, change('q2', 'yes'), operation('s4'))).toEqual({ kind: 'submitted' });
    });

    it('needs one that counts', async () => {
      const store = await submitted(await open());
      expect(await store.withdrawSubmission(atUlm, 'x', 4000)).toBe('none');
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      expect(await store.withdrawSubmission(atUlm, 'x', 4000)).toBe('none');
      expect(await store.withdrawSubmission({ ...atLindau, wave: 'w2025' }, 'x', 4000)).toBe('none');
      expect(await store.submissions('w2024')).toHaveLength(1);
    });

    it('happens after the wave has closed as well', async () => {
      const store = await submitted(await open());
      await store.closeWave('w2024', 4000);
      expect(await store.withdrawSubmission(atLindau, 'by mistake', 5000)).toBe('withdrawn');
      expect(await store.submissions('w2024')).toEqual([]);
    });

    it('happens once where several ask at the same moment', async () => {
      const store = await submitted(await open());
      const asked = [1, 2, 3].map((at) => store.withdrawSubmission(atLindau, 'x', 4000 + at));
      expect((await Promise.all(asked)).sort()).toEqual(['none', 'none', 'withdrawn']);
      expect(await store.participation('w2024')).toMatchObject({ submitted: 0 });
    });
  });

  describe('opening an assessment again', () => {
    it('withdraws what was submitted, and answers can be changed and submitted under the next number', async () => {
      const store = await submitted(await open());
      expect(await store.reopenAssessment(atLindau, 'a question was misread', 4000)).toBe('reopened');
      expect(await store.submission(atLindau)).toBeNull();
      expect(await store.assessment(atLindau)).toMatchObject({ revision: 2, submittedAt: null });
      expect(await store.submissions('w2024')).toEqual([]);
      await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 1 }), operation('s3'));
      const again = newSubmission(3, { receipt: 'second', answers: '{}' });
      expect(await store.submit(atLindau, again, operation('s4', { at: 4200 }))).toMatchObject({
        submission: { number: 2, receipt: 'second', at: 4200 },
      });
      expect(await store.submission(atLindau)).toMatchObject({ number: 2, receipt: 'second' });
      expect(await store.assessment(atLindau)).toMatchObject({ revision: 4, submittedAt: 4200 });
      expect(await store.submissions('w2024')).toMatchObject([{ number: 2, receipt: 'second', at: 4200 }]);
      const { municipality } = atLindau;
      expect(await store.submittedAnswers('w2024')).toEqual([
        { municipality, number: 1, answers: newSubmission(1).answers },
        { municipality, number: 2, answers: '{}' },
      ]);
      expect((await store.benchmarkBasis('w2024')).members).toMatchObject([
        { municipality: atLindau.municipality, submission: 2 },
      ]);
      expect(await store.participation('w2024')).toMatchObject({ begun: 1, submitted: 1 });
    });

    it('is possible again and again', async () => {
      const store = await submitted(await open());
      for (const number of [2, 3, 4]) {
        expect(await store.reopenAssessment(atLindau, 'once more', 4000 + number)).toBe('reopened');
        const { revision } = await store.assessment(atLindau);
        const submission = newSubmission(revision, { receipt: `receipt ${number}` });
        await store.submit(atLindau, submission, operation(`again-${number}`, { at: 5000 + number }));
        expect(await store.submission(atLindau)).toMatchObject({ number, receipt: `receipt ${number}` });
      }
      const { findings } = await store.verify({ receiptOf: () => 'receipt' });
      expect(findings.map(({ row, reason }) => [row, reason])).toEqual(
        [1, 2, 3, 4].map((number) => [`08111001 w2024 ${number}`, 'has another receipt than its answers give']),
      );
    });

    it('follows on a withdrawal, and needs something submitted', async () => {
      const store = await submitted(await open());
      await store.withdrawSubmission(atLindau, 'by mistake', 4000);
      expect(await store.reopenAssessment(atLindau, 'to be mended', 4100)).toBe('reopened');
      expect(await store.reopenAssessment(atLindau, 'to be mended', 4200)).toBe('none');
      expect(await store.withdrawSubmission(atLindau, 'x', 4300)).toBe('none');
      expect(await store.reopenAssessment(atUlm, 'x', 4000)).toBe('none');
      expect(await store.participation('w2024')).toEqual({ begun: 1, submitted: 0, groups: new Map() });
    });

    it('needs a wave that is open and not past its closing time', async () => {
      const store = await beginSurvey(await open(), { closesAt: 5000 });
      await store.submit(atLindau, newSubmission(0), operation('s1'));
      await store.submit(atUlm, newSubmission(0), operation('s1'));
      expect(await store.reopenAssessment(atLindau, 'x', 5000)).toBe('wave-closed');
      expect(await store.reopenAssessment(atLindau, 'x', 4999)).toBe('reopened');
      await store.closeWave('w2024', 4999);
      expect(await store.reopenAssessment(atUlm, 'x', 4999)).toBe('wave-closed');
      expect(await store.submissions('w2024')).toHaveLength(1);
    });

    it('leaves what a repeated operation is told', async () => {
      const store = await submitted(await open());
      await store.reopenAssessment(atLindau, 'x', 4000);
      const repeated = operation('s2', { at: 4100 });
      const first = { kind: 'submitted', submission: { number: 1, receipt: 'first', at: 3100 } };
      expect(await store.submit(atLindau, newSubmission(1), repeated)).toMatchObject(first);
      await store.submit(atLindau, newSubmission(2, { receipt: 'second' }), operation('s3'));
      expect(await store.submit(atLindau, newSubmission(1), repeated)).toMatchObject(first);
    });

    it('lets one of two submit that come at the same moment', async () => {
      const store = await submitted(await open());
      await store.reopenAssessment(atLindau, 'x', 4000);
      const sent = ['a', 'b'].map((id) => store.submit(atLindau, newSubmission(2), operation(id)));
      expect((await Promise.all(sent)).map(({ kind }) => kind).sort()).toEqual(['already-submitted', 'submitted']);
      expect(await store.submission(atLindau)).toMatchObject({ number: 2 });
    });
  });

  describe('taking a withdrawal back', () => {
    const counted = async (store: Store) => {
      const { submitted: count } = await store.participation('w2024');
      const { members, histograms: groups } = await store.benchmarkBasis('w2024');
      return [count, members.map((each) => each.submission), groups.get('all')?.['overall'] ?? null];
    };
    const fold = async (store: Store) => {
      while ((await store.foldTallies()) > 0);
    };

    it('lets the submission count again as it was sent, also after the wave has closed', async () => {
      const store = await submitted(await open());
      const before = [await store.submissions('w2024'), await counted(store)];
      expect(await store.restoreSubmission(atLindau, 'x', 4000)).toBe('none');
      await store.withdrawSubmission(atLindau, 'the wrong one', 4000);
      await store.closeWave('w2024', 4100);
      expect(await store.restoreSubmission(atLindau, 'it was the other one', 4200)).toBe('restored');
      expect(await store.restoreSubmission(atLindau, 'x', 4300)).toBe('none');
      expect([await store.submissions('w2024'), await counted(store)]).toEqual(before);
      expect(await store.submissions('w2024', 4100)).toEqual([]);
      expect((await store.studyBasis('w2024', 4200)).figures).toHaveLength(1);
    });

    it('needs something submitted', async () => {
      const store = await submitted(await open());
      expect(await store.restoreSubmission(atUlm, 'x', 4000)).toBe('none');
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      expect(await store.restoreSubmission(atUlm, 'x', 4000)).toBe('none');
    });

    it('takes a reopening back with it, whatever was answered since', async () => {
      const store = await submitted(await open());
      const before = await store.submission(atLindau);
      await store.reopenAssessment(atLindau, 'x', 4000);
      await store.saveAnswer(atLindau, change('q1', 'no', { replaces: 1 }), operation('s3'));
      expect(await store.restoreSubmission(atLindau, 'x', 4200)).toBe('restored');
      expect(await store.submission(atLindau)).toEqual(before);
      expect(await store.assessment(atLindau)).toMatchObject({ revision: 3, submittedAt: 3100 });
      expect(await store.saveAnswer(atLindau, change('q2', 'yes'), operation('s4'))).toEqual({ kind: 'submitted' });
      expect(await store.submit(atLindau, newSubmission(3), operation('s5'))).toEqual({ kind: 'already-submitted' });
      expect((await store.verify({ receiptOf: () => 'first' })).findings).toEqual([]);
      expect(await store.reopenAssessment(atLindau, 'x', 4300)).toBe('reopened');
      await store.submit(atLindau, newSubmission(3, { receipt: 'first' }), operation('s6', { at: 4400 }));
      expect(await counted(store)).toEqual([1, [2], { 4218: 1 }]);
      expect((await store.verify({ receiptOf: () => 'first' })).findings).toEqual([]);
    });

    it('leaves those before the newest as they are', async () => {
      const store = await submitted(await open());
      await store.reopenAssessment(atLindau, 'x', 4000);
      await store.submit(atLindau, newSubmission(2), operation('s3', { at: 4100 }));
      expect(await store.restoreSubmission(atLindau, 'x', 4200)).toBe('none');
      await store.withdrawSubmission(atLindau, 'x', 4300);
      expect(await store.restoreSubmission(atLindau, 'x', 4400)).toBe('restored');
      expect(await counted(store)).toEqual([1, [2], { 4218: 1 }]);
    });

    it.each(['never', 'before', 'after', 'always'])('counts once, however often, and folded %s', async (when) => {
      const store = await submitted(await open());
      for (const round of [1, 2, 3]) {
        if (when === 'before' || when === 'always') await fold(store);
        expect(await store.withdrawSubmission(atLindau, 'x', 4000 + round)).toBe('withdrawn');
        if (when === 'after' || when === 'always') await fold(store);
        expect(await counted(store)).toEqual([0, [], null]);
        expect(await store.restoreSubmission(atLindau, 'x', 4000 + round)).toBe('restored');
        expect(await counted(store)).toEqual([1, [1], { 4218: 1 }]);
      }
      await fold(store);
      expect(await counted(store)).toEqual([1, [1], { 4218: 1 }]);
      expect((await store.verify({ receiptOf: () => 'first' })).findings).toEqual([]);
    });

    it('happens once where several ask at the same moment', async () => {
      const store = await submitted(await open());
      await fold(store);
      await store.withdrawSubmission(atLindau, 'x', 4000);
      const asked = [1, 2, 3].map((at) => store.restoreSubmission(atLindau, 'x', 4000 + at));
      await Promise.all([...asked, store.foldTallies()]);
      expect((await Promise.all(asked)).sort()).toEqual(['none', 'none', 'restored']);
      expect(await counted(store)).toEqual([1, [1], { 4218: 1 }]);
    });

    it('is told apart: who is withdrawn, and who is open again', async () => {
      const store = await submitted(await open());
      await store.submit(atUlm, newSubmission(0), operation('s1'));
      const [lindau, ulm] = [atLindau.municipality, atUlm.municipality];
      expect(await store.setAside('w2024')).toEqual({ withdrawn: [], reopened: [] });
      await store.withdrawSubmission(atUlm, 'x', 4000);
      await store.reopenAssessment(atLindau, 'x', 4000);
      expect(await store.setAside('w2024')).toEqual({ withdrawn: [ulm], reopened: [lindau] });
      expect(await store.setAside('w2025')).toEqual({ withdrawn: [], reopened: [] });
      await store.submit(atLindau, newSubmission(2), operation('s3', { at: 4100 }));
      await store.restoreSubmission(atUlm, 'x', 4200);
      expect(await store.setAside('w2024')).toEqual({ withdrawn: [], reopened: [] });
      await store.withdrawSubmission(atLindau, 'x', 4300);
      await store.reopenAssessment(atUlm, 'x', 4300);
      expect(await store.setAside('w2024')).toEqual({ withdrawn: [lindau], reopened: [ulm] });
      await store.restoreSubmission(atUlm, 'x', 4400);
      expect(await store.setAside('w2024')).toEqual({ withdrawn: [lindau], reopened: [] });
    });
  });

  it('pages end between two submissions of one municipality at the same moment, and lose none', async () => {
    const store = await beginSurvey(await open());
    for (let number = 1; number <= 201; number += 1) {
      const { revision } = await store.assessment(atLindau);
      await store.submit(atLindau, newSubmission(revision), operation(`s${number}`, { at: 3000 }));
      if (number <= 200) await store.reopenAssessment(atLindau, 'x', 3000);
    }
    expect(await store.submissions('w2024')).toMatchObject([{ number: 201 }]);
  });

  describe('what counted at an earlier moment', () => {
    it('is told with what was withdrawn and submitted since left aside', async () => {
      const store = await submitted(await open());
      await store.submit(atUlm, newSubmission(0), operation('s1', { at: 3200 }));
      await store.reopenAssessment(atLindau, 'x', 4000);
      await store.submit(atLindau, newSubmission(2), operation('s3', { at: 4100 }));
      await store.withdrawSubmission(atUlm, 'x', 4200);
      const counted = async (asOf?: number) => {
        const submissions = await store.submissions('w2024', asOf);
        const { figures } = await store.studyBasis('w2024', asOf);
        const names = figures.map(({ municipality, submission }) => `${municipality}#${submission}`);
        expect(submissions.map(({ municipality, number }) => `${municipality}#${number}`)).toEqual(names);
        return names;
      };
      const [lindau, ulm] = [atLindau.municipality, atUlm.municipality];
      expect(await counted(3099)).toEqual([]);
      expect(await counted(3100)).toEqual([`${lindau}#1`]);
      expect(await counted(3999)).toEqual([`${lindau}#1`, `${ulm}#1`]);
      expect(await counted(4000)).toEqual([`${ulm}#1`]);
      expect(await counted(4199)).toEqual([`${ulm}#1`, `${lindau}#2`]);
      expect(await counted(4200)).toEqual([`${lindau}#2`]);
      expect(await counted()).toEqual([`${lindau}#2`]);
    });
  });

  describe('a result that everybody knows', () => {
    it('is declared so, and no longer, and tells whether that changed anything', async () => {
      const store = await submitted(await open());
      await store.submit(atUlm, newSubmission(0), operation('s1'));
      const known = async () => keys((await store.benchmarkBasis('w2024')).members.filter((member) => member.public));
      expect(await store.declarePublic(atLindau, false, 4000)).toBe(false);
      expect(await store.declarePublic(atLindau, true, 4000)).toBe(true);
      expect(await store.declarePublic(atLindau, true, 4100)).toBe(false);
      expect(await known()).toEqual([atLindau.municipality]);
      expect((await store.studyBasis('w2024')).figures.map((each) => each.public).sort()).toEqual([false, true]);
      expect(await store.declarePublic(atLindau, false, 4200)).toBe(true);
      expect(await known()).toEqual([]);
    });

    it('stays known when it is corrected, withdrawn or declared confidential again', async () => {
      const store = await submitted(await open());
      const known = async () => (await store.benchmarkBasis('w2024')).known;
      const [first, second] = [1, 2].map((number) => `${atLindau.municipality}#${number}`);
      expect(await known()).toEqual([]);
      await store.declarePublic(atLindau, true, 4000);
      expect(await known()).toEqual([first]);
      await store.reopenAssessment(atLindau, 'x', 4100);
      await store.submit(atLindau, newSubmission(2), operation('s3', { at: 4200 }));
      expect(await known()).toEqual([first]);
      await store.declarePublic(atLindau, true, 4250);
      await store.declarePublic(atLindau, false, 4300);
      expect(await known()).toEqual([first, second]);
      await store.reopenAssessment(atLindau, 'x', 4400);
      await store.submit(atLindau, newSubmission(3), operation('s4', { at: 4500 }));
      await store.withdrawSubmission(atLindau, 'x', 4600);
      expect(await known()).toEqual([first, second]);
      expect((await store.studyBasis('w2024')).known).toEqual([first, second]);
      expect((await store.benchmarkBasis('w2025')).known).toEqual([]);
    });

    it('is one of a submission that stands, and belongs to its wave', async () => {
      const store = await submitted(await open());
      expect(await store.declarePublic(atUlm, true, 4000)).toBe(false);
      expect(await store.declarePublic({ ...atLindau, wave: 'w2025' }, true, 4000)).toBe(false);
      await store.saveAnswer(atUlm, change('q1', 'yes'), operation('s1'));
      expect(await store.declarePublic(atUlm, true, 4000)).toBe(false);
      await store.reopenAssessment(atLindau, 'x', 4100);
      expect(await store.declarePublic(atLindau, true, 4200)).toBe(false);
      expect((await store.benchmarkBasis('w2024')).known).toEqual([]);
    });

    it('is told of one that was withdrawn, which stays readable', async () => {
      const store = await submitted(await open());
      await store.withdrawSubmission(atLindau, 'x', 4000);
      expect(await store.declarePublic(atLindau, true, 4100)).toBe(true);
      expect((await store.benchmarkBasis('w2024')).known).toEqual([`${atLindau.municipality}#1`]);
    });

    it('says nothing of what is submitted after a correction, until that is declared as well', async () => {
      const store = await submitted(await open());
      await store.declarePublic(atLindau, true, 4000);
      await store.reopenAssessment(atLindau, 'x', 4100);
      await store.submit(atLindau, newSubmission(2), operation('s3'));
      const told = async () => [
        ...(await store.benchmarkBasis('w2024')).members,
        ...(await store.studyBasis('w2024')).figures,
      ];
      expect((await told()).map((each) => each.public)).toEqual([false, false]);
      expect(await store.declarePublic(atLindau, false, 4200)).toBe(false);
      expect(await store.declarePublic(atLindau, true, 4200)).toBe(true);
      expect((await told()).map((each) => each.public)).toEqual([true, true]);
      expect(await store.verify({ receiptOf: () => 'x' })).toMatchObject({
        findings: [{ table: 'submission' }, { table: 'submission' }],
      });
    });
  });
}
