import { describe, expect, it } from 'vitest';
import type { PlanChange, PlanLimits, PlanRecord, Store } from '../../../../server/storage/store.ts';
import { atLindau, atUlm, beginSurvey, type OpenStore, operation } from '../survey-in-progress.ts';

const limits: PlanLimits = { measure: 5, target: 5, scenario: 2 };
const here = [atLindau.wave];
const nextWave = { ...atLindau, wave: 'w2025' };
const both = [atLindau.wave, nextWave.wave];

function entry(id: string, body: string | null, more: Partial<PlanChange> = {}): PlanChange {
  return { kind: 'measure', id, body, replaces: 0, author: 'owner', ...more };
}

const first: PlanRecord = {
  kind: 'measure',
  id: 'm1',
  wave: 'w2024',
  revision: 1,
  body: '"a"',
  author: 'owner',
  at: 3000,
  createdAt: 3000,
};

const save = (store: Store, id: string, ...changes: PlanChange[]) =>
  store.savePlan(atLindau, here, changes, limits, operation(id));
const bodies = (records: readonly PlanRecord[]) => records.map(({ id, body }) => [id, body]);

export function planContract(open: OpenStore): void {
  describe('a plan', () => {
    it('keeps what is put into it, in the order in which it was made', async () => {
      const store = await beginSurvey(await open());
      expect(await save(store, 's1', entry('m2', '"b"'), entry('m1', '"a"'))).toEqual({
        kind: 'saved',
        records: [{ ...first, id: 'm2', body: '"b"' }, first],
      });
      const changed = entry('m2', '"c"', { replaces: 1, author: 'Anna' });
      const later = await store.savePlan(atLindau, here, [changed], limits, operation('s2', { at: 4000 }));
      const second = { ...first, id: 'm2', body: '"c"', revision: 2, author: 'Anna', at: 4000 };
      expect(later).toEqual({ kind: 'saved', records: [second] });
      expect(await store.plan(atLindau.municipality, here)).toEqual([second, first]);
      expect(await store.planHistory(atLindau.municipality, here, 'measure', 'm2')).toEqual([
        { ...first, id: 'm2', body: '"b"' },
        second,
      ]);
      expect(await store.planHistory(atLindau.municipality, here, 'target', 'm2')).toEqual([]);
    });

    it('gives back any text as it came', async () => {
      const store = await beginSurvey(await open());
      const text = JSON.stringify(`👩‍🚒 ${'ب'.repeat(200)} \u202e "\\ ' %`);
      await save(store, 's1', entry('m1', text));
      expect(bodies(await store.plan(atLindau.municipality, here))).toEqual([['m1', text]]);
    });

    it('needs neither an assessment that has begun nor a wave that is open', async () => {
      const store = await beginSurvey(await open(), { closesAt: 2900 });
      await store.closeWave('w2024', 2950);
      expect(await save(store, 's1', entry('m1', '"a"'))).toEqual({ kind: 'saved', records: [first] });
      expect(await store.assessment(atLindau)).toEqual({ revision: 0, answers: [], submittedAt: null });
      expect((await store.participation('w2024')).begun).toBe(0);
    });

    it('tells a conflict with what stands, and stores none of the changes', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      for (const replaces of [0, 2]) {
        expect(await save(store, `c${replaces}`, entry('m2', '"b"'), entry('m1', '"c"', { replaces }))).toEqual({
          kind: 'conflict',
          id: 'm1',
          current: first,
        });
      }
      expect(await save(store, 's3', entry('m3', '"b"', { replaces: 1 }))).toEqual({
        kind: 'conflict',
        id: 'm3',
        current: null,
      });
      expect(await store.plan(atLindau.municipality, here)).toEqual([first]);
    });

    it('lets one of two simultaneous writers win and tells the other, also at the very first entry', async () => {
      const store = await beginSurvey(await open());
      for (const replaces of [0, 1]) {
        const outcomes = await Promise.all(
          ['x', 'y'].map((who) => save(store, `s${replaces}${who}`, entry('m1', `"${who}${replaces}"`, { replaces }))),
        );
        expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
      }
      expect(await store.planHistory(atLindau.municipality, here, 'measure', 'm1')).toHaveLength(2);
    });

    it('tells a repeated operation what it saved, whatever happened since', async () => {
      const store = await beginSurvey(await open());
      const saved = await save(store, 's1', entry('m1', '"a"'), entry('m2', '"b"'));
      await save(store, 's2', entry('m1', null, { replaces: 1 }));
      expect(await save(store, 's1', entry('m1', '"a"'), entry('m2', '"b"'))).toEqual(saved);
      const reused = operation('s1', { digest: 'other' });
      expect(await store.savePlan(atLindau, here, [entry('m3', '"c"')], limits, reused)).toEqual({
        kind: 'key-reused',
      });
      expect(bodies(await store.plan(atLindau.municipality, here))).toEqual([['m2', '"b"']]);
    });

    it('counts an operation that arrives ten times at once one time', async () => {
      const store = await beginSurvey(await open());
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => save(store, 's1', entry('m1', '"a"'))));
      expect(outcomes).toEqual(Array(10).fill({ kind: 'saved', records: [first] }));
      expect(await store.planHistory(atLindau.municipality, here, 'measure', 'm1')).toEqual([first]);
    });

    it('takes what stands already for no change, and tells that again too', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      const again = () => save(store, 's2', entry('m1', '"a"', { replaces: 1, author: 'Anna' }));
      expect(await again()).toEqual({ kind: 'saved', records: [first] });
      await save(store, 's3', entry('m1', '"b"', { replaces: 1 }));
      expect(await again()).toEqual({ kind: 'saved', records: [first] });
      expect(await store.planHistory(atLindau.municipality, here, 'measure', 'm1')).toHaveLength(2);
      expect(await save(store, 's4')).toEqual({ kind: 'saved', records: [] });
      expect(await save(store, 's4')).toEqual({ kind: 'saved', records: [] });
    });

    it('keeps the history of what was taken out, and goes on with it where it comes back', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      expect(await save(store, 's2', entry('m1', null, { replaces: 1 }))).toEqual({
        kind: 'saved',
        records: [{ ...first, revision: 2, body: null }],
      });
      expect(await store.plan(atLindau.municipality, here)).toEqual([]);
      expect(await save(store, 's3', entry('m1', '"c"', { replaces: 1 }))).toMatchObject({
        kind: 'conflict',
        current: null,
      });
      expect(await save(store, 's4', entry('m1', '"b"'))).toMatchObject({ records: [{ revision: 3 }] });
      const history = await store.planHistory(atLindau.municipality, here, 'measure', 'm1');
      expect(history.map(({ revision, body }) => [revision, body])).toEqual([
        [1, '"a"'],
        [2, null],
        [3, '"b"'],
      ]);
      expect(await save(store, 's5', entry('gone', null))).toEqual({ kind: 'saved', records: [] });
    });

    it('tells the newest 200 versions of an entry, however often it was written', async () => {
      const store = await beginSurvey(await open());
      for (let revision = 1; revision <= 202; revision += 1) {
        await save(store, `s${revision}`, entry('m1', `"${revision}"`, { replaces: revision - 1 }));
      }
      const history = await store.planHistory(atLindau.municipality, here, 'measure', 'm1');
      expect([history.length, history[0]?.revision, history.at(-1)?.revision]).toEqual([200, 3, 202]);
    });

    it('holds no more of a kind than it may, however many come at the same moment', async () => {
      const store = await beginSurvey(await open());
      const scenario = (id: string, body: string | null = '{}', replaces = 0) =>
        entry(id, body, { kind: 'scenario', replaces });
      const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((id) => save(store, id, scenario(id))));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'saved', 'too-many', 'too-many']);
      const held = await store.plan(atLindau.municipality, here);
      const [one, two] = held.map(({ id }) => id);
      expect(held).toHaveLength(2);
      expect(await save(store, 'e', scenario(one ?? '', '{"x":1}', 1))).toMatchObject({ kind: 'saved' });
      expect(await save(store, 'f', scenario(two ?? '', null, 1), scenario('new'))).toMatchObject({ kind: 'saved' });
      expect(await save(store, 'g', scenario('more'), entry('m1', '{}'))).toEqual({ kind: 'too-many', of: 'scenario' });
      expect(await store.plan(atLindau.municipality, here)).toHaveLength(2);
    });

    it('is changed and emptied where two waves together have more than it may hold, and takes nothing new', async () => {
      const store = await beginSurvey(await open());
      const next = ['w2025'];
      const scenario = (id: string, body: string | null, replaces = 0) =>
        entry(id, body, { kind: 'scenario', replaces });
      await save(store, 's1', scenario('a', '1'), scenario('b', '1'));
      await store.savePlan(nextWave, next, [scenario('c', '1'), scenario('d', '1')], limits, operation('s1'));
      const write = (id: string, change: PlanChange) => store.savePlan(nextWave, both, [change], limits, operation(id));
      expect(await write('s2', scenario('e', '1'))).toEqual({ kind: 'too-many', of: 'scenario' });
      expect(await write('s3', scenario('a', '2', 1))).toMatchObject({ kind: 'saved' });
      expect(await write('s4', scenario('a', null, 2))).toMatchObject({ kind: 'saved' });
      expect((await store.plan(atLindau.municipality, both)).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    });

    it('is written in hundreds at once', async () => {
      const store = await beginSurvey(await open());
      const many = Array.from({ length: 700 }, (_, index) => entry(`m${index}`, `${index}`));
      const wide = { ...limits, measure: 700 };
      const saved = await store.savePlan(atLindau, here, many, wide, operation('s1'));
      expect(await store.savePlan(atLindau, here, many, wide, operation('s1'))).toEqual(saved);
      expect(bodies(await store.plan(atLindau.municipality, here))).toEqual(many.map(({ id, body }) => [id, body]));
    });

    it('shows nothing of itself to another municipality', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      expect(await store.plan(atUlm.municipality, here)).toEqual([]);
      expect(await store.planHistory(atUlm.municipality, here, 'measure', 'm1')).toEqual([]);
      expect(await store.savePlan(atUlm, here, [entry('m1', '"b"')], limits, operation('s1'))).toMatchObject({
        kind: 'saved',
        records: [{ revision: 1 }],
      });
      expect(await store.plan(atLindau.municipality, here)).toEqual([first]);
    });

    it('goes on over the waves: an entry stays with the wave it was made in', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      const changed = entry('m1', '"b"', { replaces: 1 });
      const added = entry('m2', '"c"');
      await store.savePlan(nextWave, both, [changed, added], limits, operation('s1', { at: 5000 }));
      const second = { ...first, revision: 2, body: '"b"', at: 5000 };
      const next = { ...first, id: 'm2', wave: 'w2025', body: '"c"', at: 5000, createdAt: 5000 };
      expect(await store.plan(atLindau.municipality, both)).toEqual([second, next]);
      expect(await store.plan(atLindau.municipality, here)).toEqual([second]);
    });

    it('neither shows nor touches an entry of a wave that the writer does not know; known later, the one written last stands', async () => {
      const store = await beginSurvey(await open());
      const old = entry('strategy', '"a"', { kind: 'target' });
      await save(store, 's1', old);
      const hidden = await store.savePlan(
        nextWave,
        ['w2025'],
        [{ ...old, body: '"b"' }],
        limits,
        operation('s2', { at: 5000 }),
      );
      expect(hidden).toMatchObject({ kind: 'saved', records: [{ wave: 'w2025', revision: 1 }] });
      expect(bodies(await store.plan(atLindau.municipality, here))).toEqual([['strategy', '"a"']]);
      expect(bodies(await store.plan(atLindau.municipality, ['w2025']))).toEqual([['strategy', '"b"']]);
      expect(bodies(await store.plan(atLindau.municipality, both))).toEqual([['strategy', '"b"']]);
      const history = await store.planHistory(atLindau.municipality, both, 'target', 'strategy');
      expect(bodies(history)).toEqual([
        ['strategy', '"a"'],
        ['strategy', '"b"'],
      ]);
      const out = { ...old, body: null, replaces: 1 };
      await store.savePlan(nextWave, both, [out], limits, operation('s3', { at: 6000 }));
      expect(await store.plan(atLindau.municipality, both)).toEqual([]);
      expect(bodies(await store.plan(atLindau.municipality, here))).toEqual([['strategy', '"a"']]);
    });

    it('is as it was in a place restored from a backup, and goes on there', async () => {
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      await save(store, 's2', entry('m1', '"b"', { replaces: 1 }), entry('m2', '"c"'));
      await store.linkEarlier(nextWave, 'w2024', 4000);
      const restored = await open();
      await store.backUp((_schema, parts) => restored.restore(parts));
      expect(await restored.plan(atLindau.municipality, here)).toEqual(await store.plan(atLindau.municipality, here));
      expect(await restored.planHistory(atLindau.municipality, here, 'measure', 'm1')).toHaveLength(2);
      expect(await restored.linkedWaves(nextWave)).toEqual(['w2024']);
      expect(await save(restored, 's1', entry('m1', '"a"'))).toEqual({ kind: 'saved', records: [first] });
      expect(await save(restored, 's3', entry('m3', '"d"'))).toMatchObject({ kind: 'saved' });
    });

    it('forgets operations that are 30 days old, of waves that closed then, and never what they wrote', async () => {
      const day30 = 30 * 24 * 60 * 60 * 1000;
      const store = await beginSurvey(await open());
      await save(store, 's1', entry('m1', '"a"'));
      expect(await store.forget(3000 + 2 * day30)).toBe(0);
      await store.closeWave('w2024', 4000);
      const late = operation('s2', { at: 4000 + day30 });
      await store.savePlan(atLindau, here, [entry('m2', '"b"')], limits, late);
      expect(await store.forget(4000 + day30 - 1)).toBe(0);
      expect(await store.forget(4000 + day30)).toBe(1);
      expect(await store.forget(4000 + day30)).toBe(0);
      const repeated = await store.savePlan(atLindau, here, [entry('m2', '"b"')], limits, late);
      expect(repeated).toMatchObject({ kind: 'saved', records: [{ id: 'm2', revision: 1 }] });
      expect(await save(store, 's1', entry('m1', '"a"'))).toMatchObject({ kind: 'conflict' });
      expect(await store.plan(atLindau.municipality, here)).toHaveLength(2);
    });
  });
}
