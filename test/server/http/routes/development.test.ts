import { expect, test } from 'vitest';
import type { Measure } from '../../../../model/contract/plan.ts';
import { nextWave, submit } from '../../../support/second-wave.ts';
import { type WorkingApp, workingApp } from '../../../support/working-app.ts';

const municipality = '08115001';
const address = '/api/v1/assessment/development';
const option = (id: string) => ({ kind: 'option', option: id });

/** Strategy 0, services 33.33, security 15: 115 / 6 = 19.16 overall. */
const before = {
  'strategy-document': option('none'),
  'online-services': { kind: 'number', number: 50 },
  'online-features': { kind: 'options', options: [] },
  'security-officer': option('none'),
  'data-centre': option('own'),
  'emergency-plan': option('none'),
};
/** Strategy 80, services 33.33, security 65: 325 / 6 = 54.16 overall. */
const after = {
  ...before,
  'strategy-document': option('adopted'),
  'strategy-review': option('once'),
  'security-officer': option('own'),
};

async function takePart(
  working: WorkingApp,
  wave: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<string> {
  const token = await working.enter(municipality, wave);
  let etag = '';
  for (const [question, value] of Object.entries(answers)) etag = await working.answer(token, question, value);
  await submit(working, token, etag);
  return token;
}

/** Writes a measure into the plan of a wave. */
async function plan({ deps }: WorkingApp, wave: string, id: string, measure: Partial<Measure>): Promise<void> {
  const entry: Measure = {
    ...{ title: id, category: null, question: null, recommendation: null, to: null, status: 'done' },
    ...{ responsible: '', start: null, due: null, note: '' },
    ...measure,
  };
  const change = { kind: 'measure' as const, id, body: JSON.stringify(entry), replaces: 0, author: 'owner' };
  const limits = { measure: 9, target: 9, scenario: 9 };
  const operation = { id: `plan-${wave}-${id}`, digest: 'd', at: deps.clock() };
  const outcome = await deps.store.savePlan({ municipality, wave }, [wave], [change], limits, operation);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
}

const adopted: Partial<Measure> = { question: 'strategy-document', to: { kind: 'option', option: 'adopted' } };
const shared: Partial<Measure> = { question: 'security-officer', to: { kind: 'option', option: 'shared' } };

async function twoWaves(edits?: Readonly<Record<string, unknown>>): Promise<ReturnType<typeof JSON.parse>> {
  const working = await workingApp();
  await takePart(working, 'w1', before);
  await plan(working, 'w1', 'strategy-adopted', adopted);
  await plan(working, 'w1', 'officer-shared', shared);
  await plan(working, 'w1', 'without-question', {});
  await nextWave(working, 'w2', 'code', edits);
  const token = await takePart(working, 'w2', after);
  await plan(working, 'w2', 'made-later', shared);
  return (await working.call('GET', address, { token })).json;
}

/** 1.96 · √2 · 12 · √0.1 */
const limit = expect.closeTo(10.5186, 3);
const change = (verdict: string, points: number) => ({ verdict, points: expect.closeTo(points, 6), limit });

test('the development has each result, the change between them and what became of the measures', async () => {
  const json = await twoWaves();
  expect(json.waves).toEqual([
    {
      ...{ id: 'w1', title: { de: 'Erste Welle', en: 'First wave' }, model: '1.0.0' },
      ...{ submittedAt: '2026-10-01T08:00:00.000Z', level: 1, score: 1916, breakBefore: false },
      categories: [
        { category: 'strategy', level: 1, score: 0 },
        { category: 'services', level: 2, score: 3333 },
        { category: 'security', level: 1, score: 1500 },
      ],
    },
    {
      ...{ id: 'w2', title: { de: 'Welle w2', en: 'Wave w2' }, model: '1.0.0' },
      ...{ submittedAt: '2026-10-31T08:00:00.000Z', level: 3, score: 5416, breakBefore: false },
      categories: [
        { category: 'strategy', level: 5, score: 8000 },
        { category: 'services', level: 2, score: 3333 },
        { category: 'security', level: 4, score: 6500 },
      ],
    },
  ]);
  expect(json.changes).toEqual([
    {
      ...{ from: 'w1', to: 'w2', comparable: true, overall: change('up', 35) },
      categories: [
        { category: 'strategy', change: change('up', 80) },
        { category: 'services', change: change('none', 0) },
        { category: 'security', change: change('up', 50) },
      ],
      answers: [
        {
          ...{ question: 'strategy-document', before: option('none'), after: option('adopted') },
          points: { before: 0, after: 10_000 },
        },
        {
          ...{ question: 'strategy-review', before: option('never'), after: option('once') },
          points: { before: 0, after: 4000 },
        },
        {
          ...{ question: 'security-officer', before: option('none'), after: option('own') },
          points: { before: 0, after: 10_000 },
        },
      ],
    },
  ]);
  const officer = { question: 'security-officer', status: 'done' };
  expect(json.measures).toEqual([
    {
      // Of 6 category weights 2, of 3 question weights 2: 100 points are worth 22.22.
      ...{ id: 'strategy-adopted', title: 'strategy-adopted', question: 'strategy-document', status: 'done' },
      ...{ expected: 2222, measured: { before: 0, after: 10_000, effect: 2222 }, from: 'w1', to: 'w2' },
    },
    {
      // 1 of 6, 2 of 4: 80 points were to be expected, 6.66; 100 have come, 8.33.
      ...{ id: 'officer-shared', title: 'officer-shared', ...officer },
      ...{ expected: 666, measured: { before: 0, after: 10_000, effect: 833 }, from: 'w1', to: 'w2' },
    },
    {
      ...{ id: 'without-question', title: 'without-question', question: null, status: 'done' },
      ...{ expected: null, measured: null, from: 'w1', to: 'w2' },
    },
    {
      ...{ id: 'made-later', title: 'made-later', ...officer },
      // From an own officer to a shared one: 20 points less, 1.66, rounded down.
      ...{ expected: -167, measured: null, from: 'w2', to: null },
    },
  ]);
});

test('across a revision the common questions are compared with the weights of both, behind a break', async () => {
  const { waves, changes, measures } = await twoWaves({ '/version': '2.0.0', '/categories/0/weight': 4 });
  // (4 · 80 + 3 · 33.33 + 65) / 8 = 60.62 by the new weights alone.
  expect(waves.map(({ score, breakBefore }: { score: number; breakBefore: boolean }) => [score, breakBefore])).toEqual([
    [1916, false],
    [6062, true],
  ]);
  // (19.16 + 14.37) / 2 = 16.77 before, (54.16 + 60.62) / 2 = 57.39 after.
  expect(changes[0]).toMatchObject({ comparable: true, overall: change('up', 40.62) });
  // Half of the category weights now: 33.33.
  expect(measures[0].measured).toEqual({ before: 0, after: 10_000, effect: 3333 });
  expect(measures[0].expected).toBe(2222);
});

test('what cannot be compared is not compared, and a measure of such a question has no measured effect', async () => {
  const { changes, measures } = await twoWaves({
    '/version': '2.0.0',
    '/questions/4/text/de': 'Wer ist Ihre ISB?',
    '/supersedes': { version: '1.0.0', questions: [{ question: 'security-officer', change: 'reworded' }] },
  });
  expect(changes[0]).toMatchObject({ comparable: false, overall: null });
  expect(changes[0].categories.map((each: { change: unknown }) => each.change)).toEqual([null, null, null]);
  const changed = changes[0].answers.map(({ question }: { question: string }) => question);
  expect(changed).toEqual(['strategy-document', 'strategy-review']);
  expect(measures[0].measured).toEqual({ before: 0, after: 10_000, effect: 2222 });
  expect(measures[1]).toMatchObject({ expected: 666, measured: { before: null, after: null, effect: null } });
});

test('a measure of a wave that was not submitted has an expected effect by the answers so far, and no measured one', async () => {
  const working = await workingApp();
  const begun = await working.enter(municipality, 'w1');
  for (const [question, value] of Object.entries(before)) await working.answer(begun, question, value);
  await plan(working, 'w1', 'officer-shared', shared);
  await nextWave(working, 'w2', 'code');
  const token = await takePart(working, 'w2', after);
  const { json } = await working.call('GET', address, { token });
  expect(json.waves.map(({ id }: { id: string }) => id)).toEqual(['w2']);
  expect(json.measures).toMatchObject([{ expected: 666, measured: null, from: 'w1', to: 'w2' }]);
});

test('an answer that was open has no measured effect, and a small change is no change', async () => {
  const working = await workingApp();
  await takePart(working, 'w1', { ...before, 'security-officer': { kind: 'dontKnow' } });
  await plan(working, 'w1', 'officer-shared', shared);
  await nextWave(working, 'w2', 'code');
  const token = await takePart(working, 'w2', { ...before, 'security-officer': option('shared') });
  const { json } = await working.call('GET', address, { token });
  // 80 points of 2 of 4 of 1 of 6: 19.16 to 25.83.
  expect(json.changes[0].overall).toEqual(change('none', 6.67));
  expect(json.measures[0].measured).toEqual({ before: null, after: 8000, effect: null });
});
