import { expect, test } from 'vitest';
import { workingApp } from '../../support/working-app.ts';

const draft = { kind: 'option', option: 'draft' } as const;
const address = (question: string) => `/api/v1/assessment/answers/${question}`;

test.each([
  ['call-this-number', 'call-this-number'],
  ['Call%20this%20number', '…'],
  ['%3Cb%3E', '…'],
  ['x'.repeat(81), '…'],
  ['strategy-document%E2%80%AE', '…'],
])('a question %s that is not in the model is named %s', async (question, named) => {
  const { call, enter } = await workingApp();
  const sent = { token: await enter(), body: { value: draft, revision: 0 } };
  const { status, json } = await call('PUT', address(question), sent);
  expect({ status, message: json.message }).toEqual({
    status: 404,
    message: {
      de: `Die Frage „${named}“ gibt es im Modell 1.0.0 nicht.`,
      en: `There is no question “${named}” in model 1.0.0.`,
    },
  });
});

test('the same answer again under a new key changes nothing', async () => {
  const { call, enter } = await workingApp();
  const token = await enter();
  const body = { value: draft, note: 'Liegt im Amt', revision: 0 };
  const first = await call('PUT', address('strategy-document'), { token, body });
  const again = await call('PUT', address('strategy-document'), { token, body: { ...body, revision: 1 } });
  expect({ status: again.status, text: again.text }).toEqual({ status: 200, text: first.text });
  expect((await call('GET', '/api/v1/assessment', { token })).headers.get('etag')).toBe('"r1"');
});
