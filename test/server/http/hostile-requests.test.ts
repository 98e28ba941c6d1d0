import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { answerRequest, submissionRequest } from '../../../model/contract/assessment.ts';
import { measureRequest, scenarioRequest, targetRequest } from '../../../model/contract/plan.ts';
import { sessionRequest } from '../../../model/contract/session.ts';
import { broken, fitting, hostileText } from '../../support/schema-arbitrary.ts';
import { answerAll } from '../../support/small-answers.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { basicTarget, smallPlanFile, strategyMeasure, triedOut } from '../../support/small-plan.ts';
import { type Answered, type Call, municipalities, type WorkingApp, workingApp } from '../../support/working-app.ts';

/** Limits that no run reaches. */
const patient = {
  attemptLimits: { freeFailures: 1e6, longestWait: 1, memory: 1000, budget: 1e6 },
  beginLimits: { freeBegins: 1e6, window: 1000, firstWait: 1, longestWait: 1 },
};

const writes = ['saveAnswer', 'savePlan', 'submit', 'beginAssessment', 'addSession', 'throttle'] as const;

/** An app whose replies are held against the document, and whose attempts to write are counted. */
async function watchedApp(): Promise<{
  working: WorkingApp;
  written(): number;
  /** Asks, and expects a status that the document declares and that is no fault of the server. */
  ask(method: 'GET' | 'PUT' | 'POST', route: string, path: string, call?: Call): Promise<Answered>;
}> {
  const working = await workingApp({ entry: 'open', deps: patient });
  const { paths } = (await working.call('GET', '/api/v1/openapi.json')).json;
  const { store } = working.deps;
  let count = 0;
  const watched = Object.fromEntries(
    writes.map((verb) => {
      const write = store[verb] as (...args: unknown[]) => unknown;
      const counting = (...args: unknown[]): unknown => {
        count += 1;
        return write(...args);
      };
      return [verb, counting];
    }),
  );
  Object.assign(store, watched);
  return {
    working,
    written: () => count,
    async ask(method, route, path, call) {
      const reply = await working.call(method, path, call);
      expect(Object.keys(paths[route][method.toLowerCase()].responses)).toContain(String(reply.status));
      expect(reply.status, reply.text).toBeLessThan(500);
      return reply;
    },
  };
}

const hostileKey = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9._-]{32,40}$/),
  fc.constantFrom(null, '', 'short', 'k'.repeat(129), '"k"', '../../../etc/passwd', "' or 1=1 -- and so on"),
);
const key = fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: hostileKey, weight: 1 });
const named = (...names: readonly string[]) =>
  fc
    .oneof(fc.constantFrom(...names), hostileText)
    .map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')));
const questions = smallModelFile.questions.map(({ id }) => id);
const [first = ''] = questions;

interface Write {
  readonly body: unknown;
  /** Absent: a good one is made up. */
  readonly key: string | null | undefined;
}

/** Whether a request, as it arrives, has the form that is asked for. */
function inForm(schema: z.ZodType, { body, key }: Write): boolean {
  const keyFits = key === undefined || /^("[A-Za-z0-9._-]{8,128}"|[A-Za-z0-9._-]{8,128})$/.test(key ?? '');
  return keyFits && body !== undefined && schema.safeParse(JSON.parse(JSON.stringify(body))).success;
}

/** Requests in form, of which each test sees every kind of reply whatever chance brings. */
const examplesOf = <Request>(...requests: Request[]): [Request & { key: undefined }][] =>
  requests.map((request) => [{ ...request, key: undefined }]);

const sent = ({ body, key }: Write): Call => ({
  body: body === undefined ? '' : body,
  ...(key === undefined ? {} : { key }),
});

test('no answer however odd makes the server fail, and one out of form changes nothing', async () => {
  const { working, ask, written } = await watchedApp();
  const token = await working.enter();
  const state = async () => (await working.call('GET', '/api/v1/assessment', { token })).headers.get('etag');
  const route = '/api/v1/assessment/answers/{question}';
  const request = fc.record({
    question: named(...questions).filter((name) => !['', '.', '..'].includes(name)),
    body: fc.oneof(fitting(answerRequest), broken(answerRequest)),
    key,
  });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async ({ question, ...call }) => {
      const [before, writesBefore] = [await state(), written()];
      const { status, json } = await ask('PUT', route, route.replace('{question}', question), { token, ...sent(call) });
      seen.add(status);
      if (!inForm(answerRequest, call))
        expect({ status, written: written() }).toEqual({ status: 400, written: writesBefore });
      expect(await state()).toBe(status === 200 ? json.etag : before);
    }),
    {
      numRuns: 150,
      examples: examplesOf(
        { question: first, body: { value: { kind: 'dontKnow' }, revision: 0 } },
        { question: 'nowhere', body: { value: { kind: 'dontKnow' }, revision: 0 } },
        { question: first, body: { value: { kind: 'option', option: 'nowhere' }, revision: 1 } },
        { question: first, body: {} },
      ),
    },
  );
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 422]));
});

test('no way of entering however odd makes the server fail, and one out of form changes nothing', async () => {
  const { ask, written } = await watchedApp();
  const known = fc.constantFrom(...municipalities.map((municipality) => ({ municipality: municipality.key })));
  const request = fc.record({ body: fc.oneof(fitting(sessionRequest), known, broken(sessionRequest)), key });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async (call) => {
      const before = written();
      const { status } = await ask('POST', '/api/v1/sessions', '/api/v1/sessions', sent(call));
      seen.add(status);
      if (!inForm(sessionRequest, call))
        expect({ status, written: written() }).toEqual({ status: 400, written: before });
    }),
    {
      numRuns: 80,
      examples: examplesOf<{ body: unknown }>(
        ...municipalities.slice(0, 1).map(({ key: municipality }) => ({ body: { municipality } })),
        { body: { municipality: '99999999' } },
        { body: { code: 'AAAA-AAAA-AAAA-AAAA' } },
        { body: {} },
      ),
    },
  );
  expect([...seen]).toEqual(expect.arrayContaining([201, 400, 401, 404]));
});

test('no submission however odd makes the server fail, and one out of form submits nothing', async () => {
  const { working, ask, written } = await watchedApp();
  const token = await working.enter();
  const etag = await answerAll(working, token);
  const request = fc.record({
    body: fc.oneof(fitting(submissionRequest), broken(submissionRequest)),
    key,
    ifMatch: fc.constantFrom(etag, '"r1"', '*', '', 'r', '"r999999999999999999999"', "\"r1' or '1'='1\"", undefined),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ ifMatch, ...call }) => {
      const before = written();
      const { status } = await ask('POST', '/api/v1/assessment/submission', '/api/v1/assessment/submission', {
        token,
        ...sent(call),
        headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      });
      if (!inForm(submissionRequest, call)) {
        expect({ status, written: written() }).toEqual({ status: 400, written: before });
      }
    }),
    { numRuns: 60 },
  );
  await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': etag } });
  expect((await working.call('GET', '/api/v1/assessment', { token })).json.status).toBe('submitted');
});

test.each([
  ['measure', '/api/v1/assessment/measures/{measure}', measureRequest, 'measure-1', strategyMeasure],
  ['target', '/api/v1/assessment/targets/{category}', targetRequest, 'strategy', basicTarget],
  ['scenario', '/api/v1/assessment/scenarios/{scenario}', scenarioRequest, 'scenario-1', triedOut],
] as const)(
  'no %s however odd makes the server fail, and one out of form changes nothing',
  async (_, route, schema, id, entry) => {
    const { working, ask, written } = await watchedApp();
    const token = await working.enter();
    const plan = async () => (await working.call('GET', '/api/v1/assessment/plan', { token })).text;
    const request = fc.record({
      name: named(id, 'measure-2', 'services').filter((name) => !['', '.', '..'].includes(name)),
      body: fc.oneof(fitting(schema), broken(schema)),
      key,
    });
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(request, async ({ name, ...call }) => {
        const [before, writesBefore] = [await plan(), written()];
        const path = route.replace(/\{\w+\}/, name);
        const { status } = await ask('PUT', route, path, { token, ...sent(call) });
        seen.add(status);
        if (!inForm(schema, call))
          expect({ status, written: written() }).toEqual({ status: 400, written: writesBefore });
        if (status !== 200) expect(await plan()).toBe(before);
      }),
      {
        numRuns: 60,
        examples: examplesOf<{ name: string; body: unknown }>(
          { name: id, body: { entry, revision: 0 } },
          { name: id, body: { entry, revision: 7 } },
          { name: 'A', body: { entry, revision: 0 } },
        ),
      },
    );
    expect([...seen]).toEqual(expect.arrayContaining([200, 400, 409]));
  },
);

test('no file of a plan however odd makes the server fail, and without a good key it changes nothing', async () => {
  const { working, ask, written } = await watchedApp();
  const token = await working.enter();
  const route = '/api/v1/assessment/plan-file';
  const body: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), hostileText, fc.constant(smallPlanFile));
  const request = fc.record({ body, key });
  await fc.assert(
    fc.asyncProperty(request, async (call) => {
      const before = written();
      const { status } = await ask('POST', route, route, { token, ...sent(call) });
      if (status !== 200) expect(written()).toBe(before);
    }),
    { numRuns: 80, examples: examplesOf<{ body: unknown }>({ body: smallPlanFile }, { body: '[' }, { body: {} }) },
  );
});

test('no name however odd makes a read fail', async () => {
  const { working, ask, written } = await watchedApp();
  const token = await working.enter();
  const before = written();
  const reads = fc.record({
    route: fc.constantFrom(
      '/api/v1/assessment/answers/{name}/history',
      '/api/v1/assessment/measures/{name}/history',
      '/api/v1/assessment/measures.ics?lang={name}',
      '/api/v1/assessment/scenarios/{name}/history',
      '/api/v1/assessment/targets/{name}/history',
      '/api/v1/benchmarks/{name}',
      '/api/v1/models/{name}',
      '/api/v1/municipalities?q={name}',
    ),
    name: named(...questions, 'w1', '1.0.0', 'Ahausen').filter((name) => !['', '.', '..'].includes(name)),
  });
  await fc.assert(
    fc.asyncProperty(reads, async ({ route, name }) => {
      const declared = route
        .replace('benchmarks/{name}', 'benchmarks/{wave}')
        .replace('models/{name}', 'models/{version}')
        .replace('measures/{name}', 'measures/{measure}')
        .replace('scenarios/{name}', 'scenarios/{scenario}')
        .replace('targets/{name}', 'targets/{category}');
      const described = declared.replace('answers/{name}', 'answers/{question}').replace(/\?.*/, '');
      await ask('GET', described, route.replace('{name}', name), { token });
    }),
    { numRuns: 100 },
  );
  expect(written()).toBe(before);
});
