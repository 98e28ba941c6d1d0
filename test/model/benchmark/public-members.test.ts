import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../../model/benchmark/group-figures.ts';
import { contributorBand } from '../../../model/benchmark/rounding.ts';
import type { Contribution } from '../../support/peer-figures.ts';
import { contribution, published, publishedAfter } from './published.ts';

const several = (count: number, from: number, parts: Partial<Contribution> = {}) =>
  Array.from({ length: count }, (_, index) => contribution(from + index, { overall: 5_000 }, parts));
const open = { public: true };

describe('members whose result is public', () => {
  it('do not make a group of four large enough to be thought of', () => {
    expect(published([...several(4, 0), ...several(3, 4, open)])).toMatchObject({ sets: [], refused: [] });
    expect(published([...several(5, 0), ...several(3, 5, open)]).sets).toHaveLength(1);
  });

  it('are no reason for new figures when they come', () => {
    const first = published(several(5, 0));
    expect(publishedAfter([first], [...several(5, 0), ...several(4, 5), ...several(3, 9, open)]).sets).toEqual([]);
    expect(publishedAfter([first], [...several(5, 0), ...several(5, 5)]).sets).toHaveLength(1);
  });

  it('take as many from those who protect level shares', () => {
    const levels = { '1': 7, '2': 7, '3': 7 };
    const overall = { '1000': 7, '5000': 7, '9000': 7 };
    const told = (publicOnes: number) => publishedFigures({ overall, level: levels }, publicOnes, 5).metrics['overall'];
    expect(told(1)?.levels).toBeDefined();
    expect(told(2)?.levels).toBeUndefined();
  });
});

describe('groups that have to wait', () => {
  it('are told in the order of their names', () => {
    // Both halves have the same nine; what they differ in are two and three.
    const inBoth = several(9, 0, { groups: ['all', 'type:town', 'size:0'] });
    const rest = [...several(2, 9, { groups: ['all', 'type:town'] }), ...several(3, 11, { groups: ['all', 'size:0'] })];
    const { refused, sets } = published([...inBoth, ...rest]);
    expect(sets.map(({ group }) => group)).toEqual(['all']);
    expect(refused).toEqual(['size:0', 'type:town']);
  });
});

describe('the figures of a group', () => {
  it('keep questions and levels apart from what has a median', () => {
    const half = { '0': 10, '10000': 10 };
    const figures = { overall: half, 'question:q-1': half, level: { '1': 10, '5': 10 }, coverage: half, neutral: half };
    const { metrics, questions } = publishedFigures({ ...figures, 'category-1': half }, 0, 5);
    expect(Object.keys(metrics)).toEqual(['category-1', 'overall']);
    expect(Object.keys(questions ?? {})).toEqual(['q-1']);
    expect(metrics['overall']).toHaveProperty('levels');
    expect(metrics['category-1']).not.toHaveProperty('levels');
  });

  it('need as many as are configured, where that is more than five', () => {
    const ten = { overall: { '5000': 10 } };
    expect(publishedFigures(ten, 0, 10).metrics).toHaveProperty('overall');
    expect(publishedFigures(ten, 0, 11).metrics).toEqual({});
  });

  it('have no band below five', () => {
    expect([0, 4, 5, 9].map(contributorBand)).toEqual([null, null, '5-9', '5-9']);
  });
});
