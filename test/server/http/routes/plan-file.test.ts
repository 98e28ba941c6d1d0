import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFile } from '../../../../model/contract/plan.ts';
import { broken } from '../../../support/schema-arbitrary.ts';
import { basicTarget, freeMeasure, smallPlanFile, strategyMeasure, triedOut } from '../../../support/small-plan.ts';
import { type Answered, type WorkingApp, workingApp } from '../../../support/working-app.ts';

const base = '/api/v1/assessment';
const empty = { measures: [], targets: [], scenarios: [] };

interface Filed {
  readonly working: WorkingApp;
  take(file: unknown, key?: string): Promise<Answered>;
  put(place: string, entry: unknown, revision?: number): Promise<Answered>;
  file(): Promise<Answered['json']>;
  plan(): Promise<Answered['json']>;
}

async function filed(): Promise<Filed> {
  const working = await workingApp();
  const token = await working.enter();
  const read = async (path: string) => (await working.call('GET', `${base}/${path}`, { token })).json;
  return {
    working,
    take: (body, key) =>
      working.call('POST', `${base}/plan-file`, { token, body, ...(key === undefined ? {} : { key }) }),
    put: (place, entry, revision = 0) => working.call('PUT', `${base}/${place}`, { token, body: { entry, revision } }),
    file: () => read('plan-file'),
    plan: () => read('plan'),
  };
}

const pointers = ({ json }: Answered): string[] => json.places.map(({ pointer }: { pointer: string }) => pointer);

describe('the file of a plan', () => {
  it('is the plan without who wrote it when, and takes the way back', async () => {
    const { put, file, working } = await filed();
    await put('measures/measure-1', strategyMeasure);
    await put('measures/measure-2', freeMeasure);
    await put('targets/strategy', basicTarget);
    await put('scenarios/scenario-1', triedOut);
    expect(await file()).toEqual(smallPlanFile);
    const token = await working.enter('08115002');
    const body = { ...smallPlanFile, municipality: null };
    const { status, json } = await working.call('POST', `${base}/plan-file`, { token, body });
    expect(status).toBe(200);
    expect(json).toEqual((await working.call('GET', `${base}/plan`, { token })).json);
    const copied = (await working.call('GET', `${base}/plan-file`, { token })).json;
    expect(copied).toEqual({ ...smallPlanFile, municipality: { key: '08115002', name: 'Bhausen' } });
  });

  it('taken in twice changes nothing the second time', async () => {
    const { take, plan, working } = await filed();
    const first = await take(smallPlanFile);
    working.now += 1000;
    const second = await take(smallPlanFile);
    expect(second.json).toEqual(first.json);
    expect((await plan()).measures.map(({ revision }: { revision: number }) => revision)).toEqual([1, 1]);
  });

  it('changes what it names, keeps what it does not, and the history has what was there', async () => {
    const { take, put, plan, working } = await filed();
    await put('measures/measure-1', freeMeasure);
    await put('measures/measure-9', freeMeasure);
    await take(smallPlanFile);
    const { measures } = await plan();
    expect(measures.map(({ id, revision }: { id: string; revision: number }) => [id, revision])).toEqual([
      ['measure-1', 2],
      ['measure-9', 1],
      ['measure-2', 1],
    ]);
    const token = await working.enter();
    const { json } = await working.call('GET', `${base}/measures/measure-1/history`, { token });
    expect(json.versions.map(({ entry }: { entry: unknown }) => entry)).toEqual([freeMeasure, strategyMeasure]);
  });

  it('brings back what was taken out', async () => {
    const { take, put, plan } = await filed();
    await take(smallPlanFile);
    await put('measures/measure-1', null, 1);
    await take(smallPlanFile);
    expect((await plan()).measures[0]).toMatchObject({ id: 'measure-1', revision: 3 });
  });

  it('sent again with the same key tells the plan as it stands, and with other content is refused', async () => {
    const { take, put } = await filed();
    const key = 'the-same-key-again';
    await take(smallPlanFile, key);
    await put('measures/measure-1', freeMeasure, 1);
    const again = await take(smallPlanFile, key);
    expect(again.json.measures[0]).toMatchObject({ entry: freeMeasure, revision: 2 });
    expect((await take({ ...smallPlanFile, measures: [] }, key)).json.code).toBe('request.key-reused');
  });

  it('is refused with every finding and its place, in both languages, and nothing of it is stored', async () => {
    const { take, plan } = await filed();
    const [first, second] = smallPlanFile.measures;
    const refused = await take({
      ...smallPlanFile,
      measures: [
        { ...first, entry: { ...strategyMeasure, due: '2026-01-01', question: 'magic' } },
        second,
        { id: 'measure-3', entry: { ...freeMeasure, category: 'magic', recommendation: 'magic' } },
      ],
      targets: [...smallPlanFile.targets, { id: 'magic', entry: basicTarget }],
      scenarios: [
        { id: 'scenario-1', entry: { ...triedOut, changes: [{ question: 'magic', value: { kind: 'dontKnow' } }] } },
        { id: 'scenario-2', entry: { ...triedOut, model: { id: 'small', version: '0.1.0' } } },
      ],
    });
    expect({ status: refused.status, code: refused.json.code }).toEqual({ status: 422, code: 'plan.file-invalid' });
    expect(pointers(refused)).toEqual([
      '/measures/0/entry/question',
      '/measures/0/entry/due',
      '/measures/2/entry/category',
      '/measures/2/entry/recommendation',
      '/targets/1/id',
      '/scenarios/0/entry/changes/0/question',
      '/scenarios/1/entry/model/version',
    ]);
    expect(refused.json.message.de).toContain('measures[0].entry.due: am');
    expect(refused.json.message.en).toContain('measures[0].entry.due: due on');
    expect(refused.json.message.de).toContain('am Plan hat sich nichts geändert');
    expect(await plan()).toEqual(empty);
  });

  it.each([
    ['a day that is not in the calendar', { due: '2027-02-29' }, '/measures/0/entry/due'],
    ['a missing title', { title: undefined }, '/measures/0/entry/title'],
    ['a field that there is not', { owner: 'me' }, '/measures/0/entry/owner'],
    ['a bell', { note: '\u0007' }, '/measures/0/entry/note'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, '/measures/0/entry/title'],
  ])('is refused for %s', async (_, parts, pointer) => {
    const { take, plan } = await filed();
    const measures = [{ id: 'measure-1', entry: { ...strategyMeasure, ...parts } }, ...smallPlanFile.measures.slice(1)];
    const refused = await take({ ...smallPlanFile, measures });
    expect({ status: refused.status, code: refused.json.code }).toEqual({ status: 422, code: 'plan.file-invalid' });
    expect(pointers(refused)).toEqual([pointer]);
    expect(await plan()).toEqual(empty);
  });

  it.each([
    ['no object', '"text"', ['']],
    ['a later version', { ...smallPlanFile, version: 2 }, ['/version']],
    [
      'the plan of another municipality',
      { ...smallPlanFile, municipality: { key: '08115002', name: 'Bhausen' } },
      ['/municipality'],
    ],
    ['another model', { ...smallPlanFile, model: { id: 'other', version: '1.0.0' } }, ['/model/id']],
    [
      'an id twice',
      { ...smallPlanFile, targets: [...smallPlanFile.targets, ...smallPlanFile.targets] },
      ['/targets/1/id'],
    ],
    ['too much', { ...smallPlanFile, scenarios: Array(51).fill(smallPlanFile.scenarios[0]) }, ['/scenarios']],
  ])('is refused where it is %s', async (_, file, places) => {
    const { take, plan } = await filed();
    const refused = await take(file);
    expect({ status: refused.status, places: pointers(refused) }).toEqual({ status: 422, places });
    expect(await plan()).toEqual(empty);
  });

  it('is not taken in where the plan would have too many, and then nothing of it is', async () => {
    const { take, put, plan } = await filed();
    const many = (first: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `measure-${first + index}`, entry: freeMeasure }));
    const only = { ...smallPlanFile, targets: [], scenarios: [] };
    expect((await take({ ...only, measures: many(0, 500) })).status).toBe(200);
    const refused = await take({ ...smallPlanFile, measures: many(499, 2) });
    expect({ status: refused.status, code: refused.json.code }).toEqual({ status: 422, code: 'plan.too-many' });
    expect(refused.json.message.de).toContain('höchstens 500 Maßnahmen');
    expect((await put('measures/measure-500', freeMeasure)).json.code).toBe('plan.too-many');
    const { measures, targets } = await plan();
    expect([measures.length, targets.length]).toEqual([500, 0]);
  });

  it('of the fullest plan with the longest texts is taken in by the server that gave it', async () => {
    const { take, file } = await filed();
    const long = {
      ...strategyMeasure,
      title: '漢'.repeat(200),
      responsible: '漢'.repeat(200),
      note: '漢\n'.repeat(1000),
    };
    const measures = Array.from({ length: 500 }, (_, index) => ({ id: `measure-${index}`, entry: long }));
    expect((await take({ ...smallPlanFile, measures })).status).toBe(200);
    const given = await file();
    expect((await take(JSON.stringify(given, null, 2))).status).toBe(200);
    expect(await file()).toEqual(given);
  }, 60_000);

  it('larger than 8 MiB is too large', async () => {
    const { take } = await filed();
    const { status, json } = await take(JSON.stringify('x'.repeat(8 * 1024 * 1024)));
    expect({ status, code: json.code }).toEqual({ status: 413, code: 'request.too-large' });
    expect(json.message.de).toContain('8 MiB');
  });

  it('two at the same moment leave one plan of them, never half of one', async () => {
    const { take, plan } = await filed();
    const named = (title: string) => ({
      ...smallPlanFile,
      measures: smallPlanFile.measures.map(({ id, entry }) => ({ id, entry: { ...entry, title } })),
    });
    const replies = await Promise.all(['first', 'second', 'third'].map((title) => take(named(title))));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    const titles = (await plan()).measures.map(({ entry }: { entry: { title: string } }) => entry.title);
    expect(new Set(titles).size).toBe(1);
    expect(titles).toHaveLength(2);
  });

  it('however it is broken is taken in whole or not at all, and is refused wherever the schema refuses it', async () => {
    const { take, file, plan, working } = await filed();
    const token = await working.enter();
    const mutated = fc.oneof(
      broken(planFile),
      fc.tuple(fc.integer({ min: 0, max: 1000 }), broken(planFile.shape.measures.element)).map(([index, measure]) => ({
        ...smallPlanFile,
        measures: smallPlanFile.measures.with(index % 2, measure as never),
      })),
    );
    await fc.assert(
      fc.asyncProperty(mutated, async (given) => {
        const before = await file();
        const json = given === undefined ? 'null' : JSON.stringify(given);
        const { status } = await working.call('POST', `${base}/plan-file`, { token, body: json });
        const parsed = planFile.safeParse(JSON.parse(json));
        if (!parsed.success) expect(status).toBe(422);
        expect([200, 422]).toContain(status);
        if (status === 422) expect(await file()).toEqual(before);
        else {
          const after = await file();
          for (const list of ['measures', 'targets', 'scenarios'] as const) {
            for (const each of parsed.data?.[list] ?? []) expect(after[list]).toContainEqual(each);
          }
          const stood = await plan();
          await take(json);
          expect(await plan()).toEqual(stood);
        }
      }),
      { numRuns: 60, examples: [[smallPlanFile], [{ ...smallPlanFile, measures: [] }], [{}], [undefined]] },
    );
  }, 60_000);
});
