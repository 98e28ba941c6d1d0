import { expect, test } from 'vitest';
import { workingApp } from '../../../support/working-app.ts';

test('the survey tells the open wave, its pinned model and how to enter', async () => {
  const { call } = await workingApp({ entry: 'open' });
  const { status, json } = await call('GET', '/api/v1/survey');
  expect({ status, json }).toEqual({
    status: 200,
    json: {
      id: 'small',
      title: { de: 'Kleiner Reifegrad', en: 'Small maturity check' },
      languages: ['de', 'en'],
      fallback: 'de',
      model: { id: 'small', version: '1.0.0' },
      wave: { id: 'w1', title: { de: 'Erste Welle', en: 'First wave' }, status: 'open', closesAt: null },
      entry: 'open',
      benchmark: null,
      study: null,
      invented: true,
      links: { privacy: 'https://check.example/privacy' },
    },
  });
});
