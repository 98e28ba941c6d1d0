import { expect, test } from 'vitest';
import { beginning, workingApp } from '../../../support/working-app.ts';

const address = (question: string) => `/api/v1/assessment/answers/${question}/history`;
const draft = { kind: 'option', option: 'draft' } as const;
const adopted = { kind: 'option', option: 'adopted' } as const;

test('every value of an answer stays readable, oldest first', async () => {
  const working = await workingApp();
  const token = await working.enter();
  await working.answer(token, 'strategy-document', draft);
  working.now += 1000;
  await working.answer(token, 'strategy-document', adopted, 1);
  await working.answer(token, 'data-centre', { kind: 'dontKnow' });
  await working.answer(token, 'strategy-document', null, 2);
  const { status, json } = await working.call('GET', address('strategy-document'), { token });
  const plain = { question: 'strategy-document', note: '', evidence: '', author: 'owner' };
  const at = new Date(beginning + 1000).toISOString();
  expect({ status, json }).toEqual({
    status: 200,
    json: {
      question: 'strategy-document',
      answers: [
        { ...plain, value: draft, revision: 1, at: new Date(beginning).toISOString() },
        { ...plain, value: adopted, revision: 2, at },
        { ...plain, value: null, revision: 3, at },
      ],
    },
  });
});

test('a question that was never answered has an empty history', async () => {
  const { call, enter } = await workingApp();
  const { status, json } = await call('GET', address('strategy-document'), { token: await enter() });
  expect({ status, json }).toEqual({ status: 200, json: { question: 'strategy-document', answers: [] } });
});

test('a question that the pinned model does not have is unknown', async () => {
  const { call, enter } = await workingApp();
  const { status, json } = await call('GET', address('nope'), { token: await enter() });
  expect({ status, code: json.code, en: json.message.en }).toEqual({
    status: 404,
    code: 'answer.unknown-question',
    en: 'There is no question “nope” in model 1.0.0.',
  });
});

test('the history of another municipality is not to be seen', async () => {
  const { call, enter, answer } = await workingApp();
  await answer(await enter('08115001'), 'strategy-document', draft);
  const { json } = await call('GET', address('strategy-document'), { token: await enter('08115002') });
  expect(json.answers).toEqual([]);
});
