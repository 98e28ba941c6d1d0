import { expect, it } from 'vitest';
import type { Measure } from '../../../../model/contract/plan.ts';
import { nextWave } from '../../../support/second-wave.ts';
import { smallModelFile } from '../../../support/small-model.ts';
import { basicTarget, freeMeasure, strategyMeasure, triedOut } from '../../../support/small-plan.ts';
import { type WorkingApp, workingApp } from '../../../support/working-app.ts';

const base = '/api/v1/assessment';
const ahausen = '08115001';

const officer = smallModelFile.recommendations.findIndex(({ id }) => id === 'name-officer');

/** The recommendation to name an officer has another id. */
const renamed = {
  '/version': '2.0.0',
  '/questions/4/options/0/recommendation': 'find-officer',
  [`/recommendations/${officer}/id`]: 'find-officer',
};

const put = (working: WorkingApp, token: string, place: string, entry: unknown, revision = 0) =>
  working.call('PUT', `${base}/${place}`, { token, body: { entry, revision } });
const plan = async (working: WorkingApp, token: string) => (await working.call('GET', `${base}/plan`, { token })).json;
const titles = (measures: readonly { readonly entry: Measure; readonly wave: string }[]) =>
  measures.map(({ entry, wave }) => [entry.title, wave]);

it('a plan goes on in the next wave where the survey is entered by codes', async () => {
  const working = await workingApp();
  const first = await working.enter(ahausen, 'w1');
  await put(working, first, 'measures/measure-1', strategyMeasure);
  await put(working, first, 'scenarios/scenario-1', triedOut);
  await nextWave(working, 'w2', 'code', { '/version': '2.0.0' });
  const second = await working.enter(ahausen, 'w2');
  const done = { ...strategyMeasure, status: 'done' as const };
  const { json } = await put(working, second, 'measures/measure-1', done, 1);
  expect(json.stored).toMatchObject({ revision: 2, wave: 'w1', entry: done });
  await put(working, second, 'measures/measure-2', freeMeasure);
  expect(titles((await plan(working, second)).measures)).toEqual([
    [strategyMeasure.title, 'w1'],
    [freeMeasure.title, 'w2'],
  ]);
  expect((await plan(working, second)).scenarios).toMatchObject([{ entry: triedOut }]);
  const history = await working.call('GET', `${base}/measures/measure-1/history`, { token: second });
  expect(history.json.versions).toHaveLength(2);
  const again = await working.enter(ahausen, 'w1');
  expect(titles((await plan(working, again)).measures)).toEqual([[strategyMeasure.title, 'w1']]);
});

it('whoever begins where entry is open sees nothing of it, and touches nothing', async () => {
  const working = await workingApp();
  const first = await working.enter(ahausen, 'w1');
  await put(working, first, 'measures/measure-1', strategyMeasure);
  await put(working, first, 'targets/strategy', basicTarget);
  await nextWave(working, 'w2', 'open');
  const { json: begun } = await working.call('POST', '/api/v1/sessions', { body: { municipality: ahausen } });
  const { token } = begun;
  expect(await plan(working, token)).toEqual({ measures: [], targets: [], scenarios: [] });
  expect((await put(working, token, 'targets/strategy', { level: 5, due: null }, 1)).json).toMatchObject({
    code: 'plan.conflict',
    current: null,
  });
  expect((await put(working, token, 'targets/strategy', { level: 5, due: null })).json.stored.revision).toBe(1);
  expect((await put(working, token, 'measures/measure-1', null)).status).toBe(200);
  const history = await working.call('GET', `${base}/measures/measure-1/history`, { token });
  expect(history.json.versions).toEqual([]);
  const again = await plan(working, await working.enter(ahausen, 'w1'));
  expect(again.targets).toMatchObject([{ entry: basicTarget, revision: 1 }]);
  expect(again.measures).toHaveLength(1);
});

it('whoever shows the code of then sees both, and the target that was set last', async () => {
  const working = await workingApp();
  const accessCode = await working.code(ahausen, 'w1');
  const { json: old } = await working.call('POST', '/api/v1/sessions', { body: { code: accessCode } });
  await put(working, old.token, 'measures/measure-1', strategyMeasure);
  await put(working, old.token, 'targets/strategy', basicTarget);
  await nextWave(working, 'w2', 'open');
  const { json: begun } = await working.call('POST', '/api/v1/sessions', { body: { municipality: ahausen } });
  const { token } = begun;
  await put(working, token, 'targets/strategy', { level: 5, due: null });
  const shown = await working.call('POST', `${base}/earlier`, { token, body: { accessCode } });
  expect(shown.status).toBeLessThan(300);
  const { measures, targets } = await plan(working, token);
  expect(titles(measures)).toEqual([[strategyMeasure.title, 'w1']]);
  expect(targets).toMatchObject([{ entry: { level: 5 }, wave: 'w2' }]);
});

it('a measure may go on naming what the model of its wave had, and not begin to', async () => {
  const working = await workingApp();
  const first = await working.enter(ahausen, 'w1');
  const named = {
    ...strategyMeasure,
    question: 'security-officer',
    category: 'security',
    recommendation: 'name-officer',
    to: { kind: 'option', option: 'own' } as const,
  };
  await put(working, first, 'measures/measure-1', named);
  await nextWave(working, 'w2', 'code', renamed);
  const second = await working.enter(ahausen, 'w2');
  const kept = await put(working, second, 'measures/measure-1', { ...named, status: 'running' }, 1);
  expect(kept.json.stored).toMatchObject({ revision: 2 });
  const begun = await put(working, second, 'measures/measure-2', named);
  expect(begun.json.code).toBe('plan.unknown-recommendation');
});
