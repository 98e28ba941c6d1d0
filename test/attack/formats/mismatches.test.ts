import { expect, test } from 'vitest';
import { mismatches } from './mismatches.ts';

const group = {
  id: 'all',
  asOf: '2026-10-01T08:00:00.000Z',
  contributors: '10-19',
  metrics: { overall: { mean: 45, meanIs: 'exact', median: 45 }, innovation: { mean: 4, meanIs: 'below' } },
};
const json = { status: 200, headers: {}, text: JSON.stringify({ groups: [group] }) };
const nothing = { status: 404, headers: {}, text: '{}' };
const head = 'group,metric,statistic,value';

function reads(...lines: readonly string[]): readonly string[] {
  const table = { status: 200, headers: {}, text: [head, ...lines].join('\r\n') };
  return mismatches(
    new Map([
      ['/api/v1/benchmarks/w1', json],
      ['/api/v1/benchmarks/w1/table.csv', table],
      ['/api/v1/studies/w1', nothing],
      ['/api/v1/studies/w1/table.csv', nothing],
    ]),
  );
}

test('a table that says the same has no mismatch', () => {
  expect(reads('all,overall,mean,45', 'all,overall,median,45', 'all,innovation,mean,below 4')).toEqual([]);
});

test('a decimal more, a number less and a number too many are told', () => {
  expect(reads('all,overall,mean,45.3', 'all,innovation,mean,below 4', 'all,services,mean,12')).toEqual([
    '/api/v1/benchmarks/w1 all|overall|mean: 45 and 45.3',
    '/api/v1/benchmarks/w1 all|overall|median: 45 and nothing',
    '/api/v1/benchmarks/w1 all|services|mean: nothing and 12',
  ]);
});
