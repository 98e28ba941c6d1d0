import mammoth from 'mammoth';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPress, PressBusy } from '../../../../server/report/press.ts';
import { openPdf } from '../../../support/open-pdf.ts';
import { answerAll } from '../../../support/small-answers.ts';
import { municipalities, type WorkingApp, type WorkingAppOptions, workingApp } from '../../../support/working-app.ts';

const address = '/api/v1/assessment/report';

async function appWithPress(options: WorkingAppOptions = {}): Promise<WorkingApp> {
  const press = openPress();
  onTestFinished(() => press.close());
  return workingApp({ ...options, deps: { press, ...options.deps } });
}

/** The bytes as they come, which the working app would read as text. */
async function take({ app }: WorkingApp, token: string, file: string) {
  const response = await app.request(`${address}.${file}`, { headers: { authorization: `Bearer ${token}` } });
  const { status, headers } = response;
  return { status, headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function submitted(working: WorkingApp): Promise<string> {
  const token = await working.enter();
  const etag = await answerAll(working, token);
  const { status } = await working.call('POST', '/api/v1/assessment/submission', {
    token,
    headers: { 'if-match': etag },
    body: {},
  });
  expect(status).toBe(201);
  return token;
}

const headersOf = (headers: Headers, names: readonly string[]) => names.map((name) => headers.get(name));

describe('papers of a submitted assessment', () => {
  test.each([
    ['council', 'de', 'Ratsvorlage', 1],
    ['full', 'de', 'Bericht', 2],
    ['strategy', 'de', 'Strategieentwurf', 2],
    ['council', 'en', 'Council paper', 1],
    ['full', 'en', 'Report', 2],
    ['strategy', 'en', 'Draft strategy', 2],
  ])('%s in %s is an accessible PDF and a DOCX named %s', async (kind, language, name, leastPages) => {
    const working = await appWithPress();
    const token = await submitted(working);
    const pdf = await take(working, token, `pdf?kind=${kind}&lang=${language}`);
    const file = `${name} Ahausen 2026-10-01`;
    expect([pdf.status, ...headersOf(pdf.headers, ['content-type', 'cache-control', 'content-disposition'])]).toEqual([
      200,
      'application/pdf',
      'no-store',
      `attachment; filename="${file}.pdf"; filename*=UTF-8''${encodeURIComponent(`${file}.pdf`)}`,
    ]);
    const opened = await openPdf(pdf.bytes);
    expect(opened).toMatchObject({ marked: true, author: 'Ahausen', language: language === 'de' ? 'de' : 'en-GB' });
    expect(opened.title).toContain('Ahausen');
    expect(opened.pages.length).toBeGreaterThanOrEqual(leastPages);
    if (kind === 'council') expect(opened.pages).toHaveLength(1);
    expect(opened.pages[0]?.text).not.toMatch(/Entwurf – noch|Draft – not/);

    const docx = await take(working, token, `docx?kind=${kind}&lang=${language}`);
    expect([docx.status, ...headersOf(docx.headers, ['content-type', 'cache-control'])]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'no-store',
    ]);
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) });
    expect({ said: value.includes(opened.title), messages }).toEqual({ said: true, messages: [] });
  });
});

test('before the submission every page of a paper is marked as a draft', async () => {
  const working = await appWithPress();
  const token = await working.enter();
  await working.answer(token, 'strategy-document', { kind: 'option', option: 'draft' });
  for (const kind of ['council', 'full', 'strategy']) {
    const { pages } = await openPdf((await take(working, token, `pdf?kind=${kind}`)).bytes);
    for (const { text } of pages) expect(text).toContain('Entwurf – noch nicht abgegeben');
  }
});

test('even without any answer there are papers and data', async () => {
  const working = await appWithPress();
  const token = await working.enter();
  for (const file of [
    'pdf',
    'pdf?kind=full',
    'pdf?kind=strategy',
    'docx?kind=full',
    'json',
    'csv',
    'csv?table=codebook',
  ]) {
    expect([file, (await take(working, token, file)).status]).toEqual([file, 200]);
  }
});

test('the data come as JSON of the declared form, and as tables', async () => {
  const working = await workingApp();
  const token = await submitted(working);
  const { status, headers, json } = await working.call('GET', `${address}.json?lang=en`, { token });
  expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    200,
    'application/json; charset=utf-8',
    `attachment; filename="Data Ahausen 2026-10-01.json"; filename*=UTF-8''Data%20Ahausen%202026-10-01.json`,
  ]);
  expect(json.evaluation.score.score).toBe(9666);
  const table = await working.call('GET', `${address}.csv?table=measures&lang=de`, { token });
  expect([table.status, table.headers.get('content-type'), table.headers.get('content-disposition')]).toEqual([
    200,
    'text/csv; charset=utf-8',
    `attachment; filename="Massnahmen Ahausen 2026-10-01.csv"; filename*=UTF-8''Ma%C3%9Fnahmen%20Ahausen%202026-10-01.csv`,
  ]);
  const answers = await working.call('GET', `${address}.csv`, { token });
  expect(answers.text).toContain('strategy-document');
});

test.each([
  ['pdf?kind=everything', 400, 'request.invalid'],
  ['pdf?lang=fr', 400, 'request.invalid'],
  ['pdf?table=answers', 400, 'request.invalid'],
  ['csv?table=passwords', 400, 'request.invalid'],
  ['txt', 404, 'request.unknown-route'],
])('report.%s is refused with %i', async (file, status, code) => {
  const { call, enter } = await workingApp();
  expect(await call('GET', `${address}.${file}`, { token: await enter() })).toMatchObject({ status, json: { code } });
});

test.each(['pdf', 'docx', 'json', 'csv'])('report.%s needs a session', async (form) => {
  const { call } = await workingApp();
  expect(await call('GET', `${address}.${form}`)).toMatchObject({ status: 401, json: { code: 'session.required' } });
});

test('who asks while too many wait is refused as busy, and told when to ask again', async () => {
  const press = { print: () => Promise.reject(new PressBusy()), close: () => Promise.resolve() };
  const working = await workingApp({ deps: { press } });
  const { status, headers, json } = await working.call('GET', `${address}.pdf`, { token: await working.enter() });
  expect([status, json.code, headers.get('retry-after')]).toEqual([503, 'server.busy', '1']);
});

test('a municipality with a name of any sort gets its papers', async () => {
  const name = `Ö"rt\r\n; 👩🏽‍🚒 עיר ${'x'.repeat(200)}`;
  const working = await appWithPress();
  const register = municipalities.map((each) => (each.key === '08115001' ? { ...each, name } : each));
  await working.deps.store.importRegister({
    asOf: '2026-02-01',
    importedAt: working.now,
    source: 'test',
    municipalities: register,
  });
  const token = await submitted(working);
  const { status, headers, bytes } = await take(working, token, 'pdf');
  const disposition = headers.get('content-disposition') ?? '';
  expect({ status, ascii: /^[ -~]*$/.test(disposition), short: disposition.length < 700 }).toEqual({
    status: 200,
    ascii: true,
    short: true,
  });
  const { pages } = await openPdf(bytes);
  for (const { edges } of pages) expect(edges.text).toBeLessThan(edges.paper - 50);
  expect(pages).toHaveLength(1);
  expect((await take(working, token, 'docx?kind=full')).status).toBe(200);
});
