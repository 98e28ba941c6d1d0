import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricSummary } from '../../../model/benchmark/publication.ts';
import { type Contribution, type PublishInput, publish } from '../../../model/benchmark/publish.ts';
import { publication } from '../../../model/contract/benchmark.ts';

const head = {
  wave: 'wave-1',
  number: 1,
  publishedAt: '2026-11-01T08:00:00.000Z',
  model: { id: 'small', version: '1.0.0' },
};

const earlier = '2026-10-01T08:00:00.000Z';

function contribution(index: number, scores: Contribution['scores'], level = 3, groups = ['all']): Contribution {
  return { municipality: `0811${String(index).padStart(4, '0')}`, at: earlier, groups, level, scores };
}

/** Municipalities with one overall score each. */
function members(scores: readonly number[], levels: readonly number[] = []): Contribution[] {
  return scores.map((overall, index) => contribution(index, { overall }, levels[index] ?? (index % 5) + 1));
}

function published(contributions: readonly Contribution[], minimumGroupSize = 5) {
  return publish({ ...head, minimumGroupSize, contributions, previous: null });
}

function overall(scores: readonly number[], levels?: readonly number[]): MetricSummary | undefined {
  return published(members(scores, levels)).groups[0]?.metrics['overall'];
}

const ramp = (size: number) => Array.from({ length: size }, (_, index) => Math.round((index * 10_000) / (size - 1)));

describe('a publication', () => {
  it('holds whole points of five municipalities and nothing finer', () => {
    expect(published(members([1_000, 2_000, 3_000, 4_000, 5_130]))).toEqual({
      ...head,
      minimumGroupSize: 5,
      groups: [
        { id: 'all', asOf: head.publishedAt, contributors: '5-9', metrics: { overall: { mean: 30, meanIs: 'exact' } } },
      ],
    });
  });

  it('does not know a group of four', () => {
    expect(published(members([1_000, 2_000, 3_000, 4_000])).groups).toEqual([]);
    expect(published([]).groups).toEqual([]);
  });

  it.each([0, -1, 4, Number.NaN, Number.NEGATIVE_INFINITY, 0.5])(
    'takes the smallest group size %d for five',
    (least) => {
      expect(published(members(ramp(4)), least).groups).toEqual([]);
      const five = published(members(ramp(5)), least);
      expect(five.minimumGroupSize).toBe(5);
      expect(five.groups).toHaveLength(1);
    },
  );

  it('takes a smallest group size that is missing or no number for five', () => {
    for (const nonsense of ['{}', '{"minimumGroupSize":null}', '{"minimumGroupSize":"0"}']) {
      const input: PublishInput = { ...head, previous: null, contributions: members(ramp(4)), ...JSON.parse(nonsense) };
      expect(publish(input).groups).toEqual([]);
      expect(publish(input).minimumGroupSize).toBe(5);
    }
  });

  it('obeys a larger smallest group size', () => {
    expect(published(members(ramp(11)), 12).groups).toEqual([]);
    expect(published(members(ramp(12)), 12).groups).toHaveLength(1);
  });

  it('counts a municipality once, with the last of its contributions', () => {
    const drafts = Array.from({ length: 10 }, (_, index) => contribution(0, { overall: index * 1_000 }));
    expect(published(drafts).groups).toEqual([]);
    const four = [1, 2, 3, 4].map((index) => contribution(index, { overall: 1_000 }));
    const last = contribution(0, { overall: 6_000 });
    const [group] = published([...drafts, ...four, last]).groups;
    expect(group).toEqual({
      id: 'all',
      asOf: head.publishedAt,
      contributors: '5-9',
      metrics: { overall: { mean: 20, meanIs: 'exact' } },
    });
  });

  it('counts a municipality once in a group that it names twice', () => {
    expect(
      published(ramp(4).map((score, index) => contribution(index, { overall: score }, 1, ['all', 'all']))).groups,
    ).toEqual([]);
  });

  it('lets the last contribution decide the groups', () => {
    const first = members(ramp(5)).map((member) => ({ ...member, groups: ['size:0'] }));
    expect(published([...first, ...members(ramp(5))]).groups.map(({ id }) => id)).toEqual(['all']);
  });

  it('lists groups and metrics in the order of their names', () => {
    const five = ramp(5).map((score, index) =>
      contribution(index, { services: score, overall: score, data: score }, 1, [
        'type:town',
        'all',
        'county:08111',
        'size:0',
      ]),
    );
    const { groups } = published(five);
    expect(groups.map(({ id }) => id)).toEqual(['all', 'county:08111', 'size:0', 'type:town']);
    expect(groups.map(({ metrics }) => Object.keys(metrics))).toEqual(
      Array.from({ length: 4 }, () => ['data', 'overall', 'services']),
    );
  });

  it('leaves out a category that fewer than five have rated', () => {
    const rated = (count: number) =>
      published(
        ramp(8).map((score, index) =>
          contribution(index, index < count ? { overall: score, data: score } : { overall: score }),
        ),
      );
    expect(Object.keys(rated(4).groups[0]?.metrics ?? {})).toEqual(['overall']);
    expect(Object.keys(rated(5).groups[0]?.metrics ?? {})).toEqual(['data', 'overall']);
  });

  it('is as coarse in a category as the number of those who rated it', () => {
    const twenty = ramp(20).map((score, index) =>
      contribution(index, index < 9 ? { overall: score, data: score } : { overall: score }, (index % 5) + 1),
    );
    const figures = (metric: string) => Object.keys(published(twenty).groups[0]?.metrics[metric] ?? {});
    expect(figures('data')).toEqual(['mean', 'meanIs']);
    expect(figures('overall')).toEqual(['mean', 'meanIs', 'median', 'quartiles', 'deciles', 'levels']);
  });

  it('takes a category named like a property of every object for what it is', () => {
    const some = ramp(10).map((score, index) =>
      contribution(index, index < 6 ? { overall: score, constructor: score } : { overall: score }),
    );
    expect(Object.keys(published(some).groups[0]?.metrics ?? {})).toEqual(['constructor', 'overall']);
  });

  it('shows no levels of those whose overall score is unknown', () => {
    const half = ramp(20).map((score, index) =>
      contribution(index, index < 12 ? { overall: score } : { data: score }, (index % 5) + 1),
    );
    expect(published(half).groups[0]?.metrics['overall']?.levels).toBeUndefined();
  });
});

describe('the figures of a group', () => {
  const basic = ['mean', 'meanIs'];
  const terciles = [...basic, 'median', 'terciles'];
  const quartiles = [...basic, 'median', 'quartiles', 'deciles'];
  it.each([
    [5, '5-9', basic],
    [9, '5-9', basic],
    [10, '10-19', terciles],
    [19, '10-19', terciles],
    [20, '20-49', [...quartiles, 'levels']],
    [49, '20-49', [...quartiles, 'levels']],
    [50, '50-99', [...quartiles, 'levels']],
    [99, '50-99', [...quartiles, 'levels']],
    [100, '100-249', [...quartiles, 'position', 'levels']],
    [249, '100-249', [...quartiles, 'position', 'levels']],
    [250, '250+', [...quartiles, 'position', 'levels']],
  ])('of %i municipalities are told as "%s" with %j', (size, band, figures) => {
    const [group] = published(members(ramp(size))).groups;
    expect(group?.contributors).toBe(band);
    expect(Object.keys(group?.metrics['overall'] ?? {})).toEqual(figures);
  });

  it('of an even spread are even', () => {
    expect(
      overall(
        ramp(101),
        Array.from({ length: 101 }, (_, index) => Math.min(5, Math.floor(index / 20) + 1)),
      ),
    ).toEqual({
      mean: 50,
      meanIs: 'exact',
      median: 50,
      quartiles: [25, 75],
      deciles: [10, 90],
      position: Array.from({ length: 19 }, (_, index) => (index + 1) * 5),
      levels: [1, 2, 3, 4, 5].map((level) => ({ from: level, to: level, percent: 20 })),
    });
  });

  it('are rounded to steps of five points, the mean to whole ones', () => {
    const scores = [1_240, 1_240, 1_240, 1_240, 1_240, 1_260, 1_260, 1_260, 1_260, 1_260];
    expect(overall(scores)).toEqual({ mean: 13, meanIs: 'exact', median: 15, terciles: [10, 15] });
  });

  it.each([
    [399, 4, 'below'],
    [400, 4, 'exact'],
    [449, 4, 'exact'],
    [450, 5, 'exact'],
    [0, 4, 'below'],
    [9_549, 95, 'exact'],
    [9_600, 96, 'exact'],
    [9_601, 96, 'above'],
    [10_000, 96, 'above'],
  ])('tell a mean of %i hundredths as %i, %s', (score, mean, meanIs) => {
    expect(overall(Array.from({ length: 5 }, () => score))).toEqual({ mean, meanIs });
  });

  it.each([
    [
      [18, 2, 0, 0, 0],
      [90, 10, 0, 0, 0],
    ],
    [
      [0, 0, 2, 0, 18],
      [0, 0, 10, 0, 90],
    ],
    [[19, 1, 0, 0, 0], undefined],
    [[0, 0, 0, 20, 0], undefined],
    [[92, 8, 0, 0, 0], undefined],
    [[91, 9, 0, 0, 0], undefined],
    [
      [90, 10, 0, 0, 0],
      [90, 10, 0, 0, 0],
    ],
    [
      [7, 7, 6, 0, 0],
      [35, 35, 30, 0, 0],
    ],
  ])('show the levels %j in percent as %j', (counts, percents) => {
    const levels = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
    expect(
      overall(
        levels.map(() => 5_000),
        levels,
      )?.levels?.map(({ percent }) => percent),
    ).toEqual(percents);
  });
});

describe('for any contributions', () => {
  const anyContribution = fc
    .record({
      index: fc.nat(30),
      overall: fc.integer({ min: 0, max: 10_000 }),
      data: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
      level: fc.integer({ min: 1, max: 5 }),
      groups: fc.subarray(['all', 'size:0', 'county:08111', 'type:town']),
    })
    .map(({ index, overall: score, data, level, groups }) =>
      contribution(index, data === undefined ? { overall: score } : { overall: score, data }, level, groups),
    );

  it('the publication is what its schema accepts', () => {
    fc.assert(
      fc.property(fc.array(anyContribution, { maxLength: 60 }), (contributions) => {
        const made = published(contributions);
        expect(publication.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
    );
  });

  it('nothing is published of fewer than five municipalities', () => {
    fc.assert(
      fc.property(
        fc.array(anyContribution, { maxLength: 60 }),
        fc.integer({ min: -3, max: 12 }),
        (contributions, least) => {
          const last = new Map(contributions.map((entry) => [entry.municipality, entry]));
          for (const { id, metrics } of published(contributions, least).groups) {
            for (const metric of Object.keys(metrics)) {
              const behind = [...last.values()].filter(({ groups, scores }) => groups.includes(id) && metric in scores);
              expect(behind.length).toBeGreaterThanOrEqual(Math.max(5, least));
            }
          }
        },
      ),
    );
  });

  it('the same bytes come out in whatever order different municipalities come in', () => {
    const anyOrder = fc
      .uniqueArray(anyContribution, { selector: ({ municipality }) => municipality, maxLength: 31 })
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })));
    fc.assert(
      fc.property(anyOrder, ({ all, shuffled }) => {
        expect(JSON.stringify(published(shuffled))).toBe(JSON.stringify(published(all)));
      }),
    );
  });
});

describe('a publication after another one', () => {
  const before = '2026-10-15T08:00:00.000Z';
  const first = publish({
    ...head,
    publishedAt: before,
    minimumGroupSize: 5,
    contributions: members(ramp(5)),
    previous: null,
  });
  const [shown] = first.groups;

  function next(joined: number) {
    const late = Array.from({ length: joined }, (_, index) => ({
      ...contribution(100 + index, { overall: 9_000 }),
      at: '2026-10-20T08:00:00.000Z',
    }));
    const contributions = [...members(ramp(5)), ...late];
    return publish({ ...head, number: 2, minimumGroupSize: 5, contributions, previous: first });
  }

  it.each([0, 1, 4])('keeps the figures of a group that %d have joined since, with their date', (joined) => {
    expect(next(joined).groups).toEqual([{ ...shown, asOf: before }]);
  });

  it('has new figures once five have joined', () => {
    expect(next(5).groups).toMatchObject([{ id: 'all', asOf: head.publishedAt, contributors: '10-19' }]);
  });

  it('counts who joined since the group’s own figures, not since the last publication', () => {
    const second = next(3);
    const late = Array.from({ length: 5 }, (_, index) => ({
      ...contribution(100 + index, { overall: 9_000 }),
      at: index < 3 ? '2026-10-20T08:00:00.000Z' : '2026-11-02T08:00:00.000Z',
    }));
    const contributions = [...members(ramp(5)), ...late];
    const publishedAt = '2026-11-05T08:00:00.000Z';
    const third = publish({ ...head, number: 3, publishedAt, minimumGroupSize: 5, contributions, previous: second });
    expect(third.groups).toMatchObject([{ asOf: publishedAt, contributors: '10-19' }]);
  });

  it('still holds what was published of a group without members now', () => {
    const gone = publish({ ...head, number: 2, minimumGroupSize: 5, contributions: [], previous: first });
    expect(gone.groups).toEqual(first.groups);
  });
});
