import { expect, test } from 'vitest';
import { workingApp } from '../../../support/working-app.ts';

test('a name is found with its county', async () => {
  const { call } = await workingApp();
  const { status, json } = await call('GET', `/api/v1/municipalities?q=${encodeURIComponent('gross')}`);
  expect({ status, json }).toEqual({
    status: 200,
    json: {
      municipalities: [
        {
          key: '08111000',
          name: 'Großstadt',
          type: 'urbanDistrict',
          county: { key: '08111', name: 'Großstadt' },
          population: 600_000,
        },
      ],
      more: false,
    },
  });
});

test('no more than twenty come, and that there are others is said', async () => {
  const { call, deps } = await workingApp();
  const towns = Array.from({ length: 21 }, (_, index) => ({
    key: `091000${String(index).padStart(2, '0')}`,
    name: `Neustadt ${index}`,
    type: 'town' as const,
    countyKey: '09100',
    countyName: 'Anderer Kreis',
    regionKey: null,
    stateKey: '09',
    population: 1000 - index,
    urbanisation: null,
    asOf: '2026-01-01',
  }));
  await deps.store.importRegister({ asOf: '2026-01-01', importedAt: 1, source: 'test', municipalities: towns });
  const { json } = await call('GET', '/api/v1/municipalities?q=neustadt');
  expect({ count: json.municipalities.length, more: json.more }).toEqual({ count: 20, more: true });
});

test.each(['', '?q=', '?q=a', '?q=%20a%20', `?q=${'a'.repeat(61)}`, '?q=ab&page=2', '?q=ab&q=cd'])(
  'the query %j is refused',
  async (query) => {
    const { call } = await workingApp();
    expect(await call('GET', `/api/v1/municipalities${query}`)).toMatchObject({
      status: 400,
      json: { code: 'request.invalid' },
    });
  },
);

test('blanks and quotes in a name harm nothing', async () => {
  const { call } = await workingApp();
  const { json } = await call('GET', `/api/v1/municipalities?q=${encodeURIComponent("' OR 1=1 -- %")}`);
  expect(json).toEqual({ municipalities: [], more: false });
});
