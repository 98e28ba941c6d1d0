import { describe, expect, it } from 'vitest';
import { unknownId } from '../../../model/benchmark/unknown.ts';
import { contribution, published, publishedAfter, ramp, scoring } from './published.ts';

const before = scoring(ramp(12));
const first = published(before);
const late = (count: number) =>
  Array.from({ length: count }, (_, index) => contribution(100 + index, { overall: 7_500 }));
/** The same municipalities, the first ones with another answer. */
const corrected = (count: number) =>
  before.map((member, index) =>
    index < count ? { ...member, submission: 2, figures: { overall: 0, level: 1 } } : member,
  );

describe('a group that was published', () => {
  it.each([0, 1, 4])('keeps its figures and their date where %d have joined since', (joined) => {
    const next = publishedAfter([first], [...before, ...late(joined)]);
    expect(next.publication.groups).toEqual(first.publication.groups);
    expect([next.sets, next.refused]).toEqual([[], []]);
  });

  it('has new figures once five have joined', () => {
    const next = publishedAfter([first], [...before, ...late(5)]);
    expect(next.publication.groups).toMatchObject([
      { id: 'all', asOf: '2026-11-02T08:00:00.000Z', metrics: { overall: { mean: 57 } } },
    ]);
    expect(next.sets).toMatchObject([{ number: 2, group: 'all' }]);
  });

  it('has new figures once five have corrected their answers, each counted once', () => {
    expect(publishedAfter([first], corrected(4)).sets).toEqual([]);
    expect(publishedAfter([first], corrected(5)).sets).toHaveLength(1);
  });

  it('has new figures once five have gone, and keeps those of fewer', () => {
    expect(publishedAfter([first], before.slice(4)).sets).toEqual([]);
    expect(publishedAfter([first], before.slice(5)).sets).toHaveLength(1);
    expect(publishedAfter([first], before.slice(8)).publication.groups).toEqual(first.publication.groups);
  });

  it('counts who joined, left and corrected together', () => {
    const mixed = (joined: number) => [...corrected(2).slice(0, -2), ...late(joined)];
    expect(publishedAfter([first], mixed(0)).sets).toEqual([]);
    expect(publishedAfter([first], mixed(1)).sets).toHaveLength(1);
  });

  it('counts no municipality whose result is public', () => {
    const open = late(5).map((member, index) => ({ ...member, public: index === 0 }));
    expect(publishedAfter([first], [...before, ...open]).sets).toEqual([]);
    const more = [...open, contribution(200, { overall: 7_500 })];
    expect(publishedAfter([first], [...before, ...more]).sets).toHaveLength(1);
  });

  it('does not count what was public of one that has gone', () => {
    const known = [unknownId(before[0]?.municipality ?? '', 1)];
    const next = (gone: number) => publishedAfter([first], before.slice(gone), { known }).sets;
    expect([next(5), next(6)]).toMatchObject([[], [{ group: 'all' }]]);
  });

  it('does not count what was public of one that has corrected it in public', () => {
    const known = [1, 2].map((submission) => unknownId(before[0]?.municipality ?? '', submission));
    const next = (gone: number) =>
      publishedAfter([first], [...corrected(1).slice(0, 1), ...before.slice(gone)], { known }).sets;
    expect([next(5), next(6)]).toMatchObject([[], [{ group: 'all' }]]);
  });

  it('counts since its own figures, not since the last publication', () => {
    const second = publishedAfter([first], [...before, ...late(3)]);
    const third = publishedAfter([first, second], [...before, ...late(5)]);
    expect(third.publication.groups).toMatchObject([{ asOf: '2026-11-03T08:00:00.000Z', contributors: '10-19' }]);
  });

  it('counts since its newest figures, in whatever order the sets are given', () => {
    const second = publishedAfter([first], [...before, ...late(5)]);
    const earlier = [...second.sets, ...first.sets];
    const third = (joined: number) => publishedAfter([first, second], [...before, ...late(joined)], { earlier });
    expect(third(9)).toMatchObject({ sets: [], refused: [], publication: { groups: second.publication.groups } });
    expect(third(10).sets).toMatchObject([{ number: 3, group: 'all' }]);
  });

  it('is still there without members now', () => {
    expect(publishedAfter([first], []).publication.groups).toEqual(first.publication.groups);
  });

  it('keeps its figures where nobody knows whom they were over', () => {
    const next = publishedAfter([first], [...before, ...late(9)], { earlier: [] });
    expect(next.publication.groups).toEqual(first.publication.groups);
    expect(next.sets).toEqual([]);
  });

  it('asks for as many changes as municipalities, where more than five are asked for', () => {
    const next = (joined: number) =>
      publishedAfter([first], [...before, ...late(joined)], { minimumGroupSize: 8 }).sets;
    expect([next(7), next(8)]).toMatchObject([[], [{ group: 'all' }]]);
  });
});

describe('groups that overlap', () => {
  const inGroups = (from: number, count: number, groups: readonly string[]) =>
    Array.from({ length: count }, (_, index) => contribution(from + index, { overall: 5_000 }, { groups }));

  it('are not both published where their difference is about fewer than five', () => {
    const members = [
      ...inGroups(0, 8, ['size:1', 'type:a']),
      ...inGroups(10, 1, ['size:1']),
      ...inGroups(20, 1, ['type:a']),
    ];
    const made = published(members);
    expect(made.publication.groups.map(({ id }) => id)).toEqual(['size:1']);
    expect(made.refused).toEqual(['type:a']);
  });

  it('are not told apart by what is public anyway', () => {
    const open = inGroups(20, 4, ['size:1']).map((member) => ({ ...member, public: true }));
    const members = [...inGroups(0, 8, ['size:1', 'county:1']), ...open, ...inGroups(30, 4, ['size:1'])];
    expect(published(members).refused).toEqual(['county:1']);
    expect(published([...members, ...inGroups(40, 1, ['size:1'])]).refused).toEqual([]);
  });

  it('keep their last figures where new ones with those of others are about too few', () => {
    // Two groups of eight that have nothing in common; then five join both, and one the first alone.
    const [one, two] = [inGroups(0, 8, ['size:1']), inGroups(10, 8, ['county:1'])];
    const begun = published([...one, ...two]);
    const both = inGroups(20, 5, ['size:1', 'county:1']);
    const next = publishedAfter([begun], [...one, ...two, ...both, ...inGroups(30, 1, ['size:1'])]);
    expect(next.refused).toEqual(['county:1']);
    const of = (id: string) =>
      [begun, next].map(({ publication }) => publication.groups.find((group) => group.id === id));
    const [then, now] = of('county:1');
    expect(now).toEqual(then);
    expect(of('size:1')[1]?.asOf).toBe('2026-11-02T08:00:00.000Z');
  });
});
