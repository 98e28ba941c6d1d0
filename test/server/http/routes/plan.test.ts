import { describe, expect, it } from 'vitest';
import { submit } from '../../../support/second-wave.ts';
import { answerAll } from '../../../support/small-answers.ts';
import { basicTarget, freeMeasure, strategyMeasure, triedOut } from '../../../support/small-plan.ts';
import { type Answered, beginning, type WorkingApp, workingApp } from '../../../support/working-app.ts';

const base = '/api/v1/assessment';
const at = new Date(beginning).toISOString();
const told = { revision: 1, author: 'owner', at, wave: 'w1', createdAt: at };
const measureId = 'measure-1';

interface Planned {
  readonly working: WorkingApp;
  readonly token: string;
  put(place: string, entry: unknown, revision?: number, key?: string): Promise<Answered>;
  plan(): Promise<Answered['json']>;
}

async function planned(): Promise<Planned> {
  const working = await workingApp();
  const token = await working.enter();
  return {
    working,
    token,
    put: (place, entry, revision = 0, key) =>
      working.call('PUT', `${base}/${place}`, {
        token,
        body: { entry, revision },
        ...(key === undefined ? {} : { key }),
      }),
    plan: async () => (await working.call('GET', `${base}/plan`, { token })).json,
  };
}

describe('a plan', () => {
  it('has nothing in it at first', async () => {
    const { plan } = await planned();
    expect(await plan()).toEqual({ measures: [], targets: [], scenarios: [] });
  });

  it('holds what is put into it, by kind', async () => {
    const { put, plan, working, token } = await planned();
    const replies = [
      await put('measures/measure-2', freeMeasure),
      await put(`measures/${measureId}`, strategyMeasure),
      await put('targets/strategy', basicTarget),
      await put('scenarios/scenario-1', triedOut),
    ];
    const stored = [
      { id: 'measure-2', entry: freeMeasure, ...told },
      { id: measureId, entry: strategyMeasure, ...told },
      { id: 'strategy', entry: basicTarget, ...told },
      { id: 'scenario-1', entry: triedOut, ...told },
    ];
    expect(replies.map(({ status, json }) => ({ status, json }))).toEqual(
      stored.map((one) => ({ status: 200, json: { stored: one } })),
    );
    const [free, measure, target, scenario] = stored;
    const whole = { measures: [free, measure], targets: [target], scenarios: [scenario] };
    expect(await plan()).toEqual(whole);
    for (const kind of ['measures', 'targets', 'scenarios'] as const) {
      const { json } = await working.call('GET', `${base}/${kind}`, { token });
      expect(json).toEqual({ [kind]: whole[kind] });
    }
  });

  it('is changed and taken out revision by revision, and the history keeps all', async () => {
    const { put, plan, working, token } = await planned();
    await put(`measures/${measureId}`, strategyMeasure);
    working.now += 60_000;
    const running = { ...strategyMeasure, status: 'running' };
    const changed = await put(`measures/${measureId}`, running, 1);
    const later = new Date(working.now).toISOString();
    expect(changed.json.stored).toEqual({ id: measureId, entry: running, ...told, revision: 2, at: later });
    expect((await put(`measures/${measureId}`, null, 2)).json).toEqual({ stored: null });
    expect((await plan()).measures).toEqual([]);
    expect((await put(`measures/${measureId}`, strategyMeasure)).json.stored.revision).toBe(4);
    const { json } = await working.call('GET', `${base}/measures/${measureId}/history`, { token });
    expect(json.versions).toEqual([
      { entry: strategyMeasure, revision: 1, author: 'owner', at },
      { entry: running, revision: 2, author: 'owner', at: later },
      { entry: null, revision: 3, author: 'owner', at: later },
      { entry: strategyMeasure, revision: 4, author: 'owner', at: later },
    ]);
  });

  it('tells of a conflict with what stands, and changes nothing', async () => {
    const { put, plan } = await planned();
    await put('targets/strategy', basicTarget);
    const { status, json } = await put('targets/strategy', { level: 5, due: null });
    expect({ status, code: json.code, current: json.current }).toEqual({
      status: 409,
      code: 'plan.conflict',
      current: { id: 'strategy', entry: basicTarget, ...told },
    });
    expect((await put('targets/services', basicTarget, 1)).json).toMatchObject({
      code: 'plan.conflict',
      current: null,
    });
    expect((await plan()).targets).toHaveLength(1);
  });

  it('does a repeated write once, and refuses its key for another one', async () => {
    const { put, plan } = await planned();
    const key = 'written-by-the-desk';
    const first = await put(`measures/${measureId}`, strategyMeasure, 0, key);
    await put(`measures/${measureId}`, freeMeasure, 1);
    expect((await put(`measures/${measureId}`, strategyMeasure, 0, key)).json).toEqual(first.json);
    expect((await put(`measures/${measureId}`, freeMeasure, 0, key)).json.code).toBe('request.key-reused');
    expect((await plan()).measures[0].revision).toBe(2);
  });

  it('takes the same again for no change', async () => {
    const { put } = await planned();
    await put(`measures/${measureId}`, strategyMeasure);
    const shuffled = Object.fromEntries(Object.entries(strategyMeasure).reverse());
    expect((await put(`measures/${measureId}`, shuffled, 1)).json.stored.revision).toBe(1);
  });

  it('goes on after the submission, and after the wave has closed', async () => {
    const { put, working, token } = await planned();
    await submit(working, token, await answerAll(working, token));
    expect((await put(`measures/${measureId}`, strategyMeasure)).status).toBe(200);
    await working.deps.store.closeWave('w1', working.now);
    expect((await put(`measures/${measureId}`, freeMeasure, 1)).status).toBe(200);
  });

  it('does not begin an assessment', async () => {
    const { put, working } = await planned();
    await put('targets/strategy', basicTarget);
    expect((await working.deps.store.participation('w1')).begun).toBe(0);
  });

  it('is nobody else’s', async () => {
    const { put, working } = await planned();
    await put(`measures/${measureId}`, strategyMeasure);
    const other = await working.enter('08115002');
    expect((await working.call('GET', `${base}/plan`, { token: other })).json.measures).toEqual([]);
    const { json } = await working.call('GET', `${base}/measures/${measureId}/history`, { token: other });
    expect(json).toEqual({ versions: [] });
    const body = { entry: freeMeasure, revision: 0 };
    const written = await working.call('PUT', `${base}/measures/${measureId}`, { token: other, body });
    expect(written.json.stored.revision).toBe(1);
    expect((await working.call('GET', `${base}/plan`)).status).toBe(401);
  });

  it.each([
    ['emoji', '👩‍🚒🏛️ Notruf 2.0'],
    ['right-to-left text', 'بوابة المواطنين ‏\u202eabc'],
    ['200 characters', 'Ä'.repeat(200)],
    ['quotes, backslashes and markup', `"'\\<b>&amp;{{7*7}}=1+1`],
  ])('takes a title with %s as it is', async (_, title) => {
    const { put, plan } = await planned();
    const entry = { ...freeMeasure, title, responsible: title, note: `${title}\n${title}` };
    expect((await put(`measures/${measureId}`, entry)).status).toBe(200);
    expect((await plan()).measures[0].entry).toEqual(entry);
  });

  it.each([
    ['a day that is not in the calendar', { due: '2027-02-29' }, '/entry/due'],
    ['a day without its year', { start: '0027-02-28' }, '/entry/start'],
    ['a time instead of a day', { start: '2027-02-28T00:00:00Z' }, '/entry/start'],
    ['an empty title', { title: ' \t ' }, '/entry/title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, '/entry/title'],
    ['a line break in a title', { title: 'a\nb' }, '/entry/title'],
    ['a bell in a note', { note: 'a\u0007' }, '/entry/note'],
    ['half a character', { responsible: '\ud83d' }, '/entry/responsible'],
    ['a status that there is not', { status: 'cancelled' }, '/entry/status'],
    ['a field that there is not', { owner: 'me' }, '/entry/owner'],
  ])('refuses %s and names the place', async (_, parts, pointer) => {
    const { put, plan } = await planned();
    const { status, json } = await put(`measures/${measureId}`, { ...strategyMeasure, ...parts });
    expect({ status, code: json.code }).toEqual({ status: 400, code: 'request.invalid' });
    expect(json.places.map((place: { pointer: string }) => place.pointer)).toEqual([pointer]);
    expect((await plan()).measures).toEqual([]);
  });

  it.each([
    ['measures/measure-1', { ...strategyMeasure, category: 'magic' }, 'plan.unknown-category', 'magic'],
    ['measures/measure-1', { ...strategyMeasure, question: 'magic', to: null }, 'plan.unknown-question', 'magic'],
    ['measures/measure-1', { ...strategyMeasure, recommendation: 'magic' }, 'plan.unknown-recommendation', 'magic'],
    ['measures/measure-1', { ...strategyMeasure, due: '2026-10-31' }, 'plan.due-before-start', '31 October 2026'],
    [
      'measures/measure-1',
      { ...strategyMeasure, to: { kind: 'option', option: 'nearly' } },
      'plan.not-fitting',
      'none, draft, adopted',
    ],
    ['measures/measure-1', { ...freeMeasure, to: { kind: 'number', number: 1 } }, 'plan.not-fitting', 'question'],
    ['targets/magic', basicTarget, 'plan.unknown-category', 'magic'],
    [
      'scenarios/scenario-1',
      { ...triedOut, changes: [{ question: 'magic', value: { kind: 'number', number: 1 } }] },
      'plan.unknown-question',
      'magic',
    ],
    [
      'scenarios/scenario-1',
      { ...triedOut, changes: [{ question: 'online-services', value: { kind: 'number', number: 501 } }] },
      'plan.not-fitting',
      'from 0 to 500',
    ],
  ])('%s refuses %j', async (place, entry, code, hint) => {
    const { put, plan } = await planned();
    const { status, json } = await put(place, entry);
    expect({ status, code: json.code }).toEqual({ status: 422, code });
    expect(json.message.en).toContain(hint);
    expect(json.message.de + json.message.en).not.toMatch(/[{}]/);
    expect(await plan()).toEqual({ measures: [], targets: [], scenarios: [] });
  });

  it.each([
    { id: 'small', version: '0.9.0' },
    { id: 'large', version: '1.0.0' },
  ])('refuses a scenario for the model %j, which there is not', async (model) => {
    const { put } = await planned();
    const { status, json } = await put('scenarios/scenario-1', { ...triedOut, model, changes: [] });
    expect({ status, code: json.code }).toEqual({ status: 404, code: 'model.unknown-version' });
    expect(json.message.de).toContain(model.version);
  });

  it('refuses a scenario that changes a question twice', async () => {
    const { put } = await planned();
    const { json } = await put('scenarios/scenario-1', {
      ...triedOut,
      changes: [...triedOut.changes, ...triedOut.changes],
    });
    expect(json).toMatchObject({ code: 'request.invalid', places: [{ pointer: '/entry/changes' }] });
  });

  it.each(['measures/short', 'measures/UPPER-CASE', `scenarios/${'x'.repeat(65)}`, 'targets/-'])(
    'refuses the id of %s',
    async (place) => {
      const { put } = await planned();
      const entry = place.startsWith('m') ? freeMeasure : place.startsWith('s') ? triedOut : basicTarget;
      const { status, json } = await put(place, entry);
      expect({ status, code: json.code }).toEqual({ status: 400, code: 'request.invalid' });
    },
  );

  it('holds 50 scenarios and no more, also where two come at the same moment', async () => {
    const { put, plan } = await planned();
    for (let index = 1; index < 50; index += 1) await put(`scenarios/scenario-${index}`, triedOut);
    const replies = await Promise.all(['one', 'two'].map((name) => put(`scenarios/scenario-${name}`, triedOut)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422]);
    const refused = replies.find(({ status }) => status === 422)?.json;
    expect(refused.code).toBe('plan.too-many');
    expect(refused.message.de).toContain('höchstens 50 Szenarien');
    expect((await plan()).scenarios).toHaveLength(50);
    expect((await put('scenarios/scenario-1', { ...triedOut, name: 'Anders' }, 1)).status).toBe(200);
  });
});
