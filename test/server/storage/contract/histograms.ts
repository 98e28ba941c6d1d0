import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../server/storage/store.ts';
import { atLindau, atUlm, beginSurvey, newSubmission, type OpenStore, operation } from '../survey-in-progress.ts';

const first = { overall: 4218, level: 3, people: 5000, 'question:q1': -1 };
const second = { overall: 4218, level: 2, 'question:q1': 10_000 };

async function submittedTwice(empty: Store): Promise<Store> {
  const store = await beginSurvey(empty);
  const groups = ['size:10000', 'all'];
  await store.submit(atLindau, newSubmission(0, { groups, figures: first }), operation('s1', { at: 3100 }));
  await store.submit(atUlm, newSubmission(0, { groups: ['all'], figures: second }), operation('s1', { at: 3200 }));
  return store;
}

const both = new Map([
  [
    'all',
    {
      overall: { 4218: 2 },
      level: { 2: 1, 3: 1 },
      people: { 5000: 1 },
      'question:q1': { '-1': 1, 10000: 1 },
    },
  ],
  ['size:10000', { overall: { 4218: 1 }, level: { 3: 1 }, people: { 5000: 1 }, 'question:q1': { '-1': 1 } }],
]);
const onlyUlm = new Map([['all', { overall: { 4218: 1 }, level: { 2: 1 }, 'question:q1': { 10000: 1 } }]]);

export function histogramContract(open: OpenStore): void {
  describe('those who enter benchmarks', () => {
    it('are listed with their groups and figures, oldest first', async () => {
      const store = await submittedTwice(await open());
      const lindau = { municipality: atLindau.municipality, submission: 1, public: false, at: 3100 };
      const ulm = { municipality: atUlm.municipality, submission: 1, public: false, at: 3200 };
      expect((await store.benchmarkBasis('w2024')).members).toEqual([
        { ...lindau, groups: ['size:10000', 'all'] },
        { ...ulm, groups: ['all'] },
      ]);
      expect((await store.studyBasis('w2024')).figures).toEqual([
        { ...lindau, figures: first },
        { ...ulm, figures: second },
      ]);
      expect((await store.benchmarkBasis('w2025')).members).toEqual([]);
      expect((await store.studyBasis('w2025')).figures).toEqual([]);
    });

    it('are not those without figures, who have submitted all the same', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atLindau, newSubmission(0, { figures: null }), operation('s1'));
      expect((await store.benchmarkBasis('w2024')).members).toEqual([]);
      expect((await store.studyBasis('w2024')).figures).toEqual([]);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(new Map());
      expect(await store.submissions('w2024')).toHaveLength(1);
      expect(await store.participation('w2024')).toMatchObject({ submitted: 1 });
      while ((await store.foldTallies()) > 0);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(new Map());
    });
  });

  describe('histograms', () => {
    it('count every figure exactly by group, before and after they are folded', async () => {
      const store = await submittedTwice(await open());
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(both);
      while ((await store.foldTallies()) > 0);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(both);
      expect((await store.benchmarkBasis('w2025')).histograms).toEqual(new Map());
    });

    it('add what is not folded to what is', async () => {
      const store = await beginSurvey(await open());
      const groups = ['size:10000', 'all'];
      await store.submit(atLindau, newSubmission(0, { groups, figures: first }), operation('s1'));
      while ((await store.foldTallies()) > 0);
      await store.submit(atUlm, newSubmission(0, { groups: ['all'], figures: second }), operation('s1'));
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(both);
    });

    it('count a group once that a submission names twice', async () => {
      const store = await beginSurvey(await open());
      await store.submit(atLindau, newSubmission(0, { groups: ['all', 'all'], figures: second }), operation('s1'));
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(onlyUlm);
    });

    it.each(['folded', 'not folded'])('lose what is withdrawn, whether it was %s', async (state) => {
      const store = await submittedTwice(await open());
      if (state === 'folded') while ((await store.foldTallies()) > 0);
      await store.withdrawSubmission(atLindau, 'x', 4000);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(onlyUlm);
      while ((await store.foldTallies()) > 0);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(onlyUlm);
    });

    it('change by what is submitted anew', async () => {
      const store = await submittedTwice(await open());
      await store.reopenAssessment(atLindau, 'x', 4000);
      await store.submit(atLindau, newSubmission(1, { groups: ['all'], figures: second }), operation('s2'));
      const twice = new Map([['all', { overall: { 4218: 2 }, level: { 2: 2 }, 'question:q1': { 10000: 2 } }]]);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(twice);
      while ((await store.foldTallies()) > 0);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(twice);
    });

    it('lose nothing where several fold at once while others submit and withdraw', async () => {
      const store = await beginSurvey(await open());
      const keys = Array.from({ length: 60 }, (_, index) => `0811${2000 + index}`);
      const [example] = await store.municipalities();
      const entries = keys.map((key) => ({ ...example, key, asOf: '2024-12-31' }) as NonNullable<typeof example>);
      await store.importRegister({ asOf: '2024-12-31', importedAt: 1, source: 'test', municipalities: entries });
      const scopes = keys.map((municipality) => ({ municipality, wave: 'w2024' }));
      const submit = (index: number) => {
        const figures = { overall: index % 3 };
        const scope = scopes[index] ?? atLindau;
        return store.submit(scope, newSubmission(0, { groups: ['all'], figures }), operation('s1'));
      };
      await Promise.all(scopes.slice(0, 30).map((_, index) => submit(index)));
      await Promise.all([
        ...Array.from({ length: 8 }, () => store.foldTallies()),
        ...scopes.slice(30).map((_, index) => submit(30 + index)),
        ...scopes.slice(0, 10).map((scope) => store.withdrawSubmission(scope, 'x', 4000)),
        ...Array.from({ length: 8 }, () => store.foldTallies()),
      ]);
      // Of 0 to 59 are left 10 to 59, of which 16 leave 0, 17 leave 1 and 17 leave 2 when divided by 3.
      const due = new Map([['all', { overall: { 0: 16, 1: 17, 2: 17 } }]]);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(due);
      while ((await store.foldTallies()) > 0);
      expect((await store.benchmarkBasis('w2024')).histograms).toEqual(due);
      expect(await store.participation('w2024')).toEqual({ begun: 60, submitted: 50, groups: new Map([['all', 50]]) });
    });
  });

  describe('what a publication is made from', () => {
    it('is members, histograms, published sets and the newest publication', async () => {
      const store = await submittedTwice(await open());
      expect(await store.benchmarkBasis('w2025')).toEqual({
        members: [],
        histograms: new Map(),
        sets: [],
        newest: null,
        known: [],
      });
      const frozen = { number: 1, publishedAt: 4000, text: 'one' };
      await store.publishBenchmark('w2024', frozen, '["sets"]');
      expect(await store.benchmarkBasis('w2024')).toEqual({
        members: (await store.benchmarkBasis('w2024')).members,
        histograms: both,
        sets: ['["sets"]'],
        newest: frozen,
        known: [],
      });
    });
  });
}
