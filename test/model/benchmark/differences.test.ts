import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../model/benchmark/publish.ts';
import type { Contribution } from '../../support/peer-figures.ts';
import { contribution, published, publishedAfter } from './published.ts';

type Figures = Contribution['figures'];

/** Of `all`, unless told otherwise. */
function those(from: number, figures: readonly Figures[], groups = ['all']): readonly Contribution[] {
  return figures.map((one, index) => contribution(from + index, one, { groups }));
}

const scores = (...overall: readonly number[]) => overall.map((one) => ({ overall: one * 100 }));
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

/** The group in two publications: of some, and of some more. */
function twice(before: readonly Figures[], more: readonly Figures[]) {
  const first = those(0, before);
  const begun = published(first);
  const next = publishedAfter([begun], [...first, ...those(500, more)]);
  return [begun, next].map(({ publication }) => publication.groups[0]);
}

describe('newcomers of a group', () => {
  it('all of nought leave it with its last figures, because the two means would show it', () => {
    const first = those(0, scores(30, 35, 40, 45, 50));
    const begun = published(first);
    const next = publishedAfter([begun], [...first, ...those(500, scores(0, 0, 0, 0, 0))]);
    expect(next.publication.groups).toEqual(begun.publication.groups);
    expect([next.sets, next.refused]).toEqual([[], ['all']]);
  });

  it('all of a hundred do as well', () => {
    const [then, now] = twice(scores(30, 35, 40, 45, 50), scores(100, 100, 100, 100, 100));
    expect(now).toEqual(then);
  });

  // Five of 40 points as published lie above 39.5: the sum of the newcomers, and 2.5 more, are what is seen.
  it.each([
    [17, '2026-11-01'],
    [18, '2026-11-02'],
  ])('of %d points together give it figures as of %s', (sum, day) => {
    const [, now] = twice(scores(30, 35, 40, 45, 50), scores(sum, 0, 0, 0, 0));
    expect(now?.asOf.slice(0, 10)).toBe(day);
  });

  it('all at an end in one category leave this category out', () => {
    const with_ = (overall: number, data: number) => ({ overall, data, services: overall });
    const [then, now] = twice(times(5, with_(4_000, 4_000)), times(5, with_(4_000, 0)));
    expect(Object.keys(then?.metrics ?? {})).toEqual(['data', 'overall', 'services']);
    expect(Object.keys(now?.metrics ?? {})).toEqual(['overall', 'services']);
  });

  it('of a category that was left out are held against its last figures', () => {
    const with_ = (data: number) => ({ overall: 4_000, data });
    const [one, two, three] = [
      those(0, times(5, with_(4_000))),
      those(20, times(5, with_(0))),
      those(40, times(5, with_(4_000))),
    ];
    const first = published(one);
    const second = publishedAfter([first], [...one, ...two]);
    const third = publishedAfter([first, second], [...one, ...two, ...three]);
    expect(Object.keys(second.publication.groups[0]?.metrics ?? {})).toEqual(['overall']);
    expect(third.publication.groups[0]?.metrics['data']).toEqual({
      mean: 27,
      meanIs: 'exact',
      median: 40,
      terciles: [25, 40],
    });
  });

  it('who leave with a hundred while others come with nought are at one end together', () => {
    const stay = those(0, scores(40, 40, 40, 40, 40));
    const begun = published([...stay, ...those(20, scores(100, 100, 100))]);
    const next = (...come: readonly number[]) => publishedAfter([begun], [...stay, ...those(40, scores(...come))]);
    expect(next(0, 0).refused).toEqual(['all']);
    expect(next(0, 40).refused).toEqual([]);
  });

  it('who are public may have any score', () => {
    const first = those(0, scores(30, 35, 40, 45, 50));
    const open = (score: number) => those(20, scores(score)).map((member) => ({ ...member, public: true }));
    const next = (score: number, each: number) =>
      publishedAfter([published(first)], [...first, ...open(score), ...those(40, times(5, { overall: each * 100 }))]);
    expect([next(25, 18).refused, next(25, 19).refused]).toEqual([['all'], []]);
    expect([next(75, 82).refused, next(75, 81).refused]).toEqual([['all'], []]);
  });
});

describe('a category that not all have', () => {
  const data = (score: number) => ({ overall: 4_000, data: score * 100 });
  const none = { overall: 4_000 };
  const has = (group: ReturnType<typeof twice>[number]) => group?.metrics['data'] !== undefined;

  it('is not told again where fewer than five of the newcomers have it', () => {
    const begun = [...times(8, data(40)), ...times(5, none)];
    const next = (count: number) => twice(begun, [...times(count, data(50)), ...times(3, none)])[1];
    expect([has(next(4)), has(next(5))]).toEqual([false, true]);
  });

  it('is not told again where so few of those who corrected their answers may have it', () => {
    const next = (corrected: number) => {
      const members = those(0, [...times(19, data(40)), none]);
      const again = members.map((member, index) => (index < corrected ? { ...member, submission: 2 } : member));
      return publishedAfter([published(members)], again).publication.groups[0];
    };
    // All but one of them have it for certain, and once each before and after: 2 (n - 1) - n municipalities at least.
    expect([has(next(6)), has(next(7))]).toEqual([false, true]);
    expect(next(6)?.asOf.slice(0, 10)).toBe('2026-11-02');
  });
});

describe('two groups of one publication', () => {
  const both = those(0, scores(30, 35, 40, 45, 50), ['county:1', 'type:a']);
  const groups = (rest: readonly Figures[]) => published([...both, ...those(20, rest, ['type:a'])]);

  it('of which one holds the other, and nought beside it, are not both published', () => {
    expect(groups(scores(0, 0, 0, 0, 0)).refused).toEqual(['county:1']);
    expect(groups(scores(10, 10, 10, 10, 10)).refused).toEqual([]);
  });

  it('that hold the same are the same', () => {
    const made = published(those(0, scores(0, 0, 0, 0, 0), ['county:1', 'type:a']));
    expect(made.publication.groups.map(({ id }) => id)).toEqual(['county:1', 'type:a']);
  });

  it('that have nothing in common are apart', () => {
    const apart = [...those(0, scores(0, 0, 0, 0, 0), ['county:1']), ...those(20, scores(0, 0, 0, 0, 0), ['type:a'])];
    expect(published(apart).refused).toEqual([]);
  });
});

describe('the shares of levels', () => {
  const on = (level: number, count: number) => times(count, { overall: 4_000, level });
  const has = (group: ReturnType<typeof twice>[number]) => group?.metrics['overall']?.levels !== undefined;

  it('are not told again where newcomers are all on one level', () => {
    const [then, now] = twice([...on(2, 10), ...on(3, 10)], on(1, 5));
    expect([has(then), has(now)]).toEqual([true, false]);
  });

  it('are not told again where three of the newcomers would know the level of the others', () => {
    const [, now] = twice([...on(2, 10), ...on(3, 10)], [...on(1, 5), ...on(4, 3)]);
    expect(has(now)).toBe(false);
  });

  it('are told again where five of the newcomers at least are on other levels than the most', () => {
    const [, now] = twice([...on(2, 10), ...on(3, 10)], [...on(1, 5), ...on(4, 5)]);
    expect(has(now)).toBe(true);
  });

  it('are not told again where those who have gone were all on one level', () => {
    const stay = those(0, [...on(2, 10), ...on(3, 10)]);
    const begun = published([...stay, ...those(40, on(1, 5))]);
    expect(has(publishedAfter([begun], stay).publication.groups[0])).toBe(false);
    const mixed = published([...stay, ...those(40, [...on(1, 5), ...on(4, 5)])]);
    expect(has(publishedAfter([mixed], stay).publication.groups[0])).toBe(true);
  });

  it('are not told again where the only one on a level has gone', () => {
    const stay = those(0, [...on(2, 10), ...on(3, 9)]);
    const next = (level: number) => {
      const begun = published([...stay, ...those(40, on(level, 1))]);
      return publishedAfter([begun], [...stay, ...those(60, [...on(2, 6), ...on(3, 6)])]).publication.groups[0];
    };
    expect([has(next(1)), has(next(3))]).toEqual([false, true]);
  });
});

describe('quantiles', () => {
  // Of 20 the tenth percent lies between the second and the third: two at most are below 17.5 points, and of 25 the seventh is.
  const before = [...scores(10, 10), ...times(18, { overall: 5_000 })];
  const shown = (more: readonly Figures[]) => Object.keys(twice(before, more)[1]?.metrics['overall'] ?? {});

  it('are not told again where all newcomers must be near the low end', () => {
    expect(shown(scores(10, 10, 10, 10, 10))).toEqual(['mean', 'meanIs']);
  });

  it('are not told again where all newcomers must be near the high end', () => {
    const high = [...scores(90, 90), ...times(18, { overall: 5_000 })];
    const [, now] = twice(high, scores(90, 90, 90, 90, 90));
    expect(Object.keys(now?.metrics['overall'] ?? {})).toEqual(['mean', 'meanIs']);
  });

  it('are told again where five of them at least may be elsewhere', () => {
    expect(shown([...scores(10, 10, 10, 10, 10), ...scores(60, 60, 60, 60)])).not.toContain('quartiles');
    expect(shown([...scores(10, 10, 10, 10, 10), ...scores(60, 60, 60, 60, 60)])).toContain('quartiles');
    expect(shown(scores(40, 40, 40, 40, 40))).toContain('quartiles');
  });

  it('are not told again where all who have gone must have been near an end', () => {
    const stay = those(0, before);
    const begun = published([...stay, ...those(40, scores(10, 10, 10, 10, 10))]);
    const [group] = publishedAfter([begun], stay).publication.groups;
    expect(Object.keys(group?.metrics['overall'] ?? {})).not.toContain('quartiles');
  });

  it('are told again where some have gone, and nobody need have been near an end before', () => {
    const [stay, gone] = [those(0, times(16, { overall: 5_000 })), those(20, times(4, { overall: 5_000 }))];
    const next = (score: number) => {
      const begun = published([
        ...stay,
        ...gone.map((member) => ({ ...member, figures: { overall: score * 100, level: 3 } })),
      ]);
      const [group] = publishedAfter([begun], [...stay, ...those(40, times(5, { overall: 5_000 }))]).publication.groups;
      return Object.keys(group?.metrics['overall'] ?? {});
    };
    expect(next(40)).toContain('quartiles');
    // Three of 20 at least: the tenth percent is their score.
    expect(next(10)).not.toContain('quartiles');
  });
});

describe('a question', () => {
  const yes = { overall: 4_000, 'question:q': 10_000 };
  const no = { overall: 4_000, 'question:q': 0 };
  const none = { overall: 4_000, 'question:q': -1 };
  const begun = [...times(11, yes), ...times(9, no)];
  const mean = (group: ReturnType<typeof twice>[number]) => group?.questions?.['q']?.mean;

  it('has no new mean where it is the task of fewer than five of the newcomers', () => {
    const [then, now] = twice([...begun, ...times(4, none)], [yes, ...times(4, none)]);
    expect([mean(then), mean(now)]).toEqual([55, undefined]);
    const [, later] = twice([...begun, ...times(4, none)], [...times(5, yes), ...times(4, no), ...times(4, none)]);
    expect(mean(later)).toBeUndefined();
  });

  it('has a new one where five of the newcomers at least have another answer than the rest', () => {
    const [, now] = twice([...begun, ...times(4, none)], [...times(5, yes), ...times(5, no), ...times(4, none)]);
    expect(mean(now)).toBe(55);
  });

  it.each([0, 1, 2, 3, 4, 5])('has no new mean with five newcomers of whom %d say yes', (count) => {
    const [, now] = twice(begun, [...times(count, yes), ...times(5 - count, no)]);
    expect(now?.asOf.slice(0, 10)).toBe('2026-11-02');
    expect(mean(now)).toBeUndefined();
  });

  it('may be the task of all whom correction does not rule out', () => {
    // Five correct themselves, and nobody knows whether it is their task: that of nine others is not enough.
    const members = those(0, [...begun, ...times(9, none)]);
    const again = members.map((member, index) => (index < 5 ? { ...member, submission: 2 } : member));
    const next = publishedAfter([published(members)], again);
    expect(mean(next.publication.groups[0])).toBeUndefined();
  });
});

/** Between which sums of points the scores of the newcomers lie, from whole points as published. */
function newcomersWithin(then: Published, now: Published): readonly [number, number] | null {
  const [[before], [after]] = [then.publication.groups, now.publication.groups];
  if (now.sets.length === 0 || !before || !after) return null;
  const [one, two] = [before, after].map(({ metrics: { overall } }) => {
    if (overall?.meanIs === 'below') return [0, 4] as const;
    if (overall?.meanIs === 'above') return [96, 100] as const;
    return [(overall?.mean ?? 0) - 0.5, (overall?.mean ?? 0) + 0.5] as const;
  });
  const [n, m] = [then, now].map(({ sets }) => sets[0]?.members.length ?? 0);
  if (!one || !two || !n || !m) return null;
  return [m * two[0] - n * one[1], m * two[1] - n * one[0]];
}

it('whatever is published twice, each newcomer may have scores 20 points apart', () => {
  const anyScores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 30 });
  const nearAnEnd = fc
    .record({ high: fc.boolean(), from: fc.array(fc.nat(8), { minLength: 5, maxLength: 8 }) })
    .map(({ high, from }) => from.map((points) => (high ? 100 - points : points)));
  fc.assert(
    fc.property(anyScores, nearAnEnd, (some, more) => {
      const first = those(0, scores(...some));
      const begun = published(first);
      const within = newcomersWithin(begun, publishedAfter([begun], [...first, ...those(500, scores(...more))]));
      if (within === null) return;
      const others = 100 * (more.length - 1);
      const [low, high] = [Math.max(0, within[0] - others), Math.min(100, within[1])];
      expect(high - low).toBeGreaterThanOrEqual(20);
    }),
    { numRuns: 500 },
  );
});
