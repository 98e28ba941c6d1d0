import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publication } from '../../../model/contract/benchmark.ts';
import { contribution, head, published, ramp, scoring } from './published.ts';

const groupsIn = (...input: Parameters<typeof published>) => published(...input).publication.groups.map(({ id }) => id);

describe('a publication', () => {
  it('holds whole points of five municipalities and nothing finer, and tells who they are apart from it', () => {
    expect(published(scoring([1_000, 2_000, 3_000, 4_000, 5_130]))).toEqual({
      publication: {
        ...head,
        minimumGroupSize: 5,
        groups: [
          {
            id: 'all',
            asOf: head.publishedAt,
            contributors: '5-9',
            metrics: { overall: { mean: 30, meanIs: 'exact' } },
          },
        ],
      },
      sets: [
        {
          number: 1,
          group: 'all',
          members: ['08110000#1', '08110001#1', '08110002#1', '08110003#1', '08110004#1'],
          // A mean of 30: five sums of 29.50 to 30.50 points.
          told: { overall: [5, 14_750, 15_250] },
        },
      ],
      refused: [],
    });
  });

  it('does not know a group of four', () => {
    expect(published(scoring([1_000, 2_000, 3_000, 4_000]))).toMatchObject({
      publication: { groups: [] },
      sets: [],
      refused: [],
    });
    expect(groupsIn([])).toEqual([]);
  });

  it.each([0, -1, 4, Number.NaN, Number.NEGATIVE_INFINITY, 0.5])(
    'takes the smallest group size %d for five, and says so',
    (minimumGroupSize) => {
      expect(groupsIn(scoring(ramp(4)), { minimumGroupSize })).toEqual([]);
      const five = published(scoring(ramp(5)), { minimumGroupSize }).publication;
      expect(five.minimumGroupSize).toBe(5);
      expect(five.groups).toHaveLength(1);
    },
  );

  it('takes a smallest group size that is missing or no number for five', () => {
    for (const nonsense of ['{"minimumGroupSize":null}', '{"minimumGroupSize":"0"}', '{"minimumGroupSize":[]}']) {
      const { publication: made } = published(scoring(ramp(4)), JSON.parse(nonsense));
      expect([made.groups, made.minimumGroupSize]).toEqual([[], 5]);
    }
  });

  it('obeys a larger smallest group size', () => {
    expect(groupsIn(scoring(ramp(11)), { minimumGroupSize: 12 })).toEqual([]);
    expect(groupsIn(scoring(ramp(12)), { minimumGroupSize: 12 })).toEqual(['all']);
  });

  it('counts a municipality once in a group that it names twice', () => {
    const four = ramp(4).map((score, index) => contribution(index, { overall: score }, { groups: ['all', 'all'] }));
    expect(groupsIn(four)).toEqual([]);
  });

  it('is not made of drafts: a municipality that comes twice is refused', () => {
    const drafts = Array.from({ length: 10 }, (_, index) =>
      contribution(0, { overall: 1_000 }, { submission: index + 1 }),
    );
    expect(() => published(drafts)).toThrow(new RangeError('A municipality counts once.'));
  });

  it('is not made of figures over others than the members', () => {
    const five = scoring(ramp(5));
    const figures = new Map([['all', { overall: { '5000': 6 } }]]);
    const reason = (total: number) => new RangeError(`The figures of all are over ${total} municipalities, it has 5.`);
    expect(() => published(five, { figures })).toThrow(reason(6));
    expect(() => published(five, { figures: new Map() })).toThrow(reason(0));
  });

  it('lists groups and metrics in the order of their names', () => {
    const groups = ['type:town', 'all', 'county:08111', 'size:0'];
    const five = ramp(5).map((score, index) =>
      contribution(index, { services: score, overall: score, data: score }, { groups }),
    );
    const made = published(five).publication.groups;
    expect(made.map(({ id }) => id)).toEqual(['all', 'county:08111', 'size:0', 'type:town']);
    const metrics = made.map((group) => Object.keys(group.metrics));
    expect(metrics).toEqual(Array.from({ length: 4 }, () => ['data', 'overall', 'services']));
  });
});

describe('public results', () => {
  const members = (size: number, open: number) =>
    ramp(size).map((score, index) => contribution(index, { overall: score }, { public: index < open }));

  it('count in the figures, but not towards the smallest group', () => {
    expect(groupsIn(members(5, 1))).toEqual([]);
    expect(groupsIn(members(9, 5))).toEqual([]);
    expect(published(members(9, 4)).publication.groups).toMatchObject([
      { contributors: '5-9', metrics: { overall: { mean: 50 } } },
    ]);
  });

  it('count in the number of contributors, but make no figure finer', () => {
    const [group] = published(members(24, 5)).publication.groups;
    expect(group?.contributors).toBe('20-49');
    expect(Object.keys(group?.metrics['overall'] ?? {})).toEqual(['mean', 'meanIs', 'median', 'terciles']);
  });
});

describe('for any contributions', () => {
  const anyContribution = fc
    .record({
      index: fc.nat(40),
      overall: fc.integer({ min: 0, max: 10_000 }),
      data: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
      question: fc.constantFrom(-1, 0, 5_000, 10_000),
      level: fc.integer({ min: 1, max: 5 }),
      groups: fc.subarray(['all', 'size:0', 'county:08111', 'type:town']),
      public: fc.boolean(),
    })
    .map(({ index, overall, data, question, level, ...parts }) => {
      const figures = { overall, level, 'question:q': question, ...(data !== undefined && { data }) };
      return contribution(index, figures, parts);
    });
  const anyMembers = fc.uniqueArray(anyContribution, { selector: ({ municipality }) => municipality, maxLength: 41 });

  it('the publication is what its schema accepts', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const made = published(members).publication;
        expect(publication.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
    );
  });

  it('nothing is published of fewer than five whose result is not public', () => {
    fc.assert(
      fc.property(anyMembers, fc.integer({ min: -3, max: 12 }), (members, minimumGroupSize) => {
        for (const { id, metrics, questions = {} } of published(members, { minimumGroupSize }).publication.groups) {
          const behind = (has: (figures: Readonly<Record<string, number>>) => boolean) =>
            members.filter((member) => member.groups.includes(id) && !member.public && has(member.figures)).length;
          for (const metric of Object.keys(metrics)) {
            expect(behind((figures) => metric in figures)).toBeGreaterThanOrEqual(Math.max(5, minimumGroupSize));
          }
          for (const question of Object.keys(questions)) {
            expect(behind((figures) => figures[`question:${question}`] !== -1)).toBeGreaterThanOrEqual(20);
          }
        }
      }),
    );
  });

  it('the same bytes come out in whatever order they come in', () => {
    const anyOrder = anyMembers.chain((all) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ all, shuffled })),
    );
    fc.assert(
      fc.property(anyOrder, ({ all, shuffled }) => {
        expect(JSON.stringify(published(shuffled))).toBe(JSON.stringify(published(all)));
      }),
    );
  });
});
