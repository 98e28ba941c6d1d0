import { describe, expect, it } from 'vitest';
import { ladder } from '../../../model/benchmark/ladder.ts';
import type { MetricSummary, PublishedGroup } from '../../../model/benchmark/publication.ts';

const few: MetricSummary = { mean: 40, meanIs: 'exact' };
const many: MetricSummary = { ...few, median: 40, quartiles: [30, 50], deciles: [20, 60] };
const group = (id: string, parts: Partial<PublishedGroup>): PublishedGroup => ({
  ...{ id, asOf: '2026-11-01T08:00:00.000Z', contributors: '5-9', metrics: {} },
  ...parts,
});
const size = group('size:0', { metrics: { overall: few } });
const type = group('type:town', { metrics: { overall: many, data: few } });
const all = group('all', { metrics: { overall: many, data: many }, questions: { a: few } });
const publication = { groups: [all, size, type] };
const groups = ['county:08111', 'size:0', 'type:town', 'all'];

describe('the ladder', () => {
  it('begins with the nearest group that is published', () => {
    expect(ladder(publication, groups, 'overall')).toBe(size);
  });

  it('goes on to the nearest that shows the metric', () => {
    expect(ladder(publication, groups, 'data')).toBe(type);
  });

  it('goes on to the nearest that shows it as finely as wanted', () => {
    expect(ladder(publication, groups, 'overall', 'quartiles')).toBe(type);
    expect(ladder(publication, groups, 'data', 'quartiles')).toBe(all);
    expect(ladder(publication, groups, 'data', 'position')).toBeNull();
  });

  it('reaches the means of questions', () => {
    expect(ladder(publication, groups, 'question:a')).toBe(all);
    expect(ladder(publication, groups, 'question:a', 'median')).toBeNull();
    expect(ladder(publication, groups, 'question:b')).toBeNull();
    expect(ladder(publication, groups, 'a')).toBeNull();
  });

  it('ends without a group that is one of the municipality’s own', () => {
    expect(ladder(publication, ['counties:08', 'counties'], 'overall')).toBeNull();
    expect(ladder(publication, [], 'overall')).toBeNull();
  });

  it('does not take what every object has for a metric', () => {
    expect(ladder(publication, groups, 'constructor')).toBeNull();
    expect(ladder(publication, groups, 'question:toString')).toBeNull();
  });
});
