import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { RuleEntry } from '../../../../model/format/model-file.ts';
import type { ItemRecord } from '../../../../model/review/items/asked-answers.ts';
import { ruleLicences } from '../../../../model/review/items/rule-licence.ts';
import { wilsonUpper } from '../../../../model/review/items/wilson.ts';
import { type Row, recordsOf, repeated, scaleModel } from '../../../support/items-records.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const gate: RuleEntry = {
  id: 'gate',
  when: { question: 'q1', is: 'p0' },
  skip: [{ question: 'q2', implies: 'p25' }],
  reason: { de: 'x', en: 'y' },
};
const model = scaleModel(2, [gate]);
const licence = (rows: readonly (readonly [number, Row])[], fullyAsked = true) =>
  ruleLicences(model, recordsOf(repeated(rows), fullyAsked))[0];

describe('the licence of a rule', () => {
  it('is given for no violation in 73 records, and not for none in 72', () => {
    const held: Row = [0, 25];
    expect(licence([[73, held]])).toEqual({
      rule: 'gate',
      question: 'q2',
      n: 73,
      violations: 0,
      rate: 0,
      upper: wilsonUpper(0, 73),
      accepted: true,
    });
    expect(licence([[72, held]])).toMatchObject({ n: 72, violations: 0, accepted: false });
  });

  it('counts as violations the answers worth more than is implied, and no others', () => {
    const rows: [number, Row][] = [
      [150, [0, 0]],
      [40, [0, 25]],
      [4, [0, 50]],
      [1, [0, 100]],
      [500, [50, 100]],
    ];
    expect(licence(rows)).toEqual({
      rule: 'gate',
      question: 'q2',
      n: 195,
      violations: 5,
      rate: 5 / 195,
      upper: wilsonUpper(5, 195),
      accepted: false,
    });
    expect(licence([...rows, [100, [0, 0]]])).toMatchObject({ n: 295, violations: 5, accepted: true });
  });

  it('looks at fully asked records alone', () => {
    expect(licence([[100, [0, 25]]], false)).toEqual({
      rule: 'gate',
      question: 'q2',
      n: 0,
      violations: 0,
      rate: null,
      upper: 1,
      accepted: false,
    });
  });

  it('does not count what says nothing: an open answer, "not our task", or an open gate', () => {
    const silent: readonly (readonly [string, AnswerValue])[][] = [
      [['q1', { kind: 'option', option: 'p0' }]],
      [
        ['q1', { kind: 'option', option: 'p0' }],
        ['q2', { kind: 'dontKnow' }],
      ],
      [
        ['q1', { kind: 'option', option: 'p0' }],
        ['q2', { kind: 'notApplicable' }],
      ],
      [
        ['q1', { kind: 'dontKnow' }],
        ['q2', { kind: 'option', option: 'p100' }],
      ],
      [['q2', { kind: 'option', option: 'p100' }]],
    ];
    const records = silent.map((answers): ItemRecord => ({ fullyAsked: true, answers: new Map(answers) }));
    expect(ruleLicences(model, records)[0]).toMatchObject({ n: 0, violations: 0, rate: null });
  });

  it('judges each rule by what was answered, not by what an earlier rule would have implied', () => {
    const chain = scaleModel(3, [
      gate,
      { ...gate, id: 'chain', when: { question: 'q2', atMost: 25 }, skip: [{ question: 'q3', implies: 'p0' }] },
    ]);
    // The first rule would imply p25 for the second question; the answer is p100, so the second rule has nothing to say.
    const [first, second] = ruleLicences(chain, recordsOf([[0, 100, 100]], true));
    expect([first?.n, first?.violations, second?.n]).toEqual([1, 1, 0]);
  });

  it('judges a rule also where another one comes first', () => {
    const two = scaleModel(2, [gate, { ...gate, id: 'behind', skip: [{ question: 'q2', implies: 'p50' }] }]);
    const found = ruleLicences(two, recordsOf(repeated([[9, [0, 50]]]), true));
    expect(found.map(({ rule, n, violations }) => [rule, n, violations])).toEqual([
      ['gate', 9, 9],
      ['behind', 9, 0],
    ]);
  });
});

describe('the licences of the small model', () => {
  const small = compile(smallModelFile);
  const option = (id: string): AnswerValue => ({ kind: 'option', option: id });
  const record = (answers: Readonly<Record<string, AnswerValue>>): ItemRecord => {
    return { fullyAsked: true, answers: new Map(Object.entries(answers)) };
  };

  it('are one for each rule and question, with numbers, lists and "not our task"', () => {
    const provider = { 'data-centre': option('provider'), 'security-officer': option('own') };
    const records = [
      record({ 'online-services': { kind: 'number', number: 0 }, 'online-features': { kind: 'options', options: [] } }),
      record({
        'online-services': { kind: 'number', number: 0 },
        'online-features': { kind: 'options', options: ['status'] },
      }),
      record({
        'online-services': { kind: 'number', number: 1 },
        'online-features': { kind: 'options', options: ['status'] },
      }),
      record({ ...provider, 'emergency-plan': { kind: 'notApplicable' } }),
      record({ ...provider, 'emergency-plan': option('none') }),
      record({ ...provider, 'security-officer': option('none'), 'emergency-plan': option('tested') }),
    ];
    expect(
      ruleLicences(small, records).map(({ rule, question, n, violations }) => [rule, question, n, violations]),
    ).toEqual([
      ['no-strategy', 'strategy-review', 0, 0],
      ['no-online-services', 'online-features', 2, 1],
      ['provider-has-the-plan', 'emergency-plan', 2, 1],
    ]);
  });
});
