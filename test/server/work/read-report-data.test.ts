import { expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { compile } from '../../../model/format/compile.ts';
import { readReportData } from '../../../server/work/read-report-data.ts';
import { answerAll, goodAnswers } from '../../support/small-answers.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { type WorkingApp, workingApp } from '../../support/working-app.ts';

const scope = { municipality: '08115001', wave: 'w1' };

const read = (working: WorkingApp) => readReportData(working.deps, { scope, author: 'a' }, { invented: true });

const answers = new Map(goodAnswers);

it('evaluates the present answers before the submission', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await working.answer(token, 'data-centre', { kind: 'option', option: 'own' });
  const data = await read(working);
  const given = new Map([['data-centre', { kind: 'option', option: 'own' }]] as const);
  expect(data).toMatchObject({
    quick: false,
    submittedAt: null,
    receipt: null,
    invented: true,
    today: '2026-10-01',
    wave: { id: 'w1', title: { de: 'Erste Welle' } },
    municipality: { key: '08115001', name: 'Ahausen' },
    groups: ['county:08115', 'size:5000', 'type:town', 'all'],
    publication: null,
  });
  expect(data.evaluation).toEqual(evaluate(compile(smallModelFile), given));
  expect(data.remarks.get('data-centre')).toEqual({ note: '', evidence: '', at: '2026-10-01T08:00:00.000Z' });
});

it('takes the frozen evaluation after it', async () => {
  const working = await workingApp();
  const token = await working.enter();
  const etag = await answerAll(working, token);
  await working.call('POST', '/api/v1/assessment/submission', { token, body: {}, headers: { 'if-match': etag } });
  const data = await read(working);
  expect(data).toMatchObject({ quick: false, submittedAt: '2026-10-01T08:00:00.000Z', wayUp: { kind: 'top' } });
  expect(data.receipt).toMatch(/^[\w-]{43}$/);
  expect(data.evaluation).toEqual(evaluate(compile(smallModelFile), answers));
});

it('takes answers to all core questions and no other for a quick check, which is compared with nobody', async () => {
  const working = await workingApp();
  const token = await working.enter();
  for (const [question, value] of goodAnswers) {
    const core = smallModelFile.questions.find(({ id }) => id === question)?.core;
    if (core) await working.answer(token, question, value);
  }
  const data = await read(working);
  expect(data.quick).toBe(true);
  expect(data.model.questions.map(({ id }) => id)).toEqual([
    'strategy-document',
    'online-services',
    'security-officer',
  ]);
  expect(data.evaluation.questions).toHaveLength(3);
});

it('takes fewer answers than that for the beginning of a whole check', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await working.answer(token, 'strategy-document', { kind: 'option', option: 'adopted' });
  expect(await read(working)).toMatchObject({ quick: false });
});

it('takes one answer beyond the core questions for a whole check', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await answerAll(working, token);
  expect(await read(working)).toMatchObject({ quick: false, submittedAt: null });
});
