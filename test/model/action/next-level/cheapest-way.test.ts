import { describe, expect, it } from 'vitest';
import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { goodAnswers } from '../../../support/small-answers.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const model = compile(smallModelFile);
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/**
 * Strategy 0, services 100, security (2 * 100 + 60 + 100) / 4 = 90: together 65, kept on level 3 by the strategy. A provider for
 * the servers would settle the emergency plan, so that is no way up. Efforts: a draft 5, adopting it 2, a first review 2.
 */
const answers: Answers = new Map<string, AnswerValue>([
  ['strategy-document', option('none')],
  ['online-services', { kind: 'number', number: 100 }],
  ['online-features', { kind: 'options', options: ['payment', 'status', 'signature'] }],
  ['security-officer', option('own')],
  ['data-centre', option('own')],
  ['emergency-plan', option('tested')],
]);

const review = { question: 'strategy-review', to: option('once') };

describe('the cheapest way', () => {
  it('goes to the next level, for which a gate asks', () => {
    expect(cheapestWay(model, answers)).toEqual({
      kind: 'found',
      target: 4,
      ways: [
        {
          effort: 5,
          score: 7611,
          level: 4,
          steps: [
            {
              question: 'strategy-document',
              from: option('none'),
              to: option('draft'),
              effort: 5,
              gain: 1111,
              recommendations: ['write-strategy'],
              after: null,
              obligation: true,
            },
          ],
        },
      ],
    });
  });

  it('prefers one step to two of the same effort', () => {
    const found = cheapestWay(model, answers, { target: 5 });
    const [way] = found.kind === 'found' ? found.ways : [];
    expect([way?.effort, way?.steps.map(({ question, to }) => [question, to])]).toEqual([
      7,
      [['strategy-document', option('adopted')]],
    ]);
  });

  it('puts a step that opens another one before it, and the question counts from what was implied', () => {
    const found = cheapestWay(model, answers, { target: 5, fixed: [review] });
    const [way] = found.kind === 'found' ? found.ways : [];
    expect(way).toMatchObject({ effort: 7, score: 8055, level: 5 });
    expect(way?.steps.map(({ question, from, gain, after }) => ({ question, from, gain, after }))).toEqual([
      { question: 'strategy-document', from: option('none'), gain: 1111, after: null },
      { question: 'strategy-review', from: option('never'), gain: 444, after: 'strategy-document' },
    ]);
  });

  it('is empty where the target is reached already', () => {
    expect(cheapestWay(model, answers, { target: 2 })).toEqual({
      kind: 'found',
      target: 2,
      ways: [{ steps: [], effort: 0, score: 6500, level: 3 }],
    });
  });

  it('takes no notice of a fixed step that is no improvement, or of an unknown question', () => {
    const fixed = [
      { question: 'strategy-document', to: option('none') },
      { question: 'security-officer', to: option('shared') },
      { question: 'long-gone', to: option('none') },
    ];
    expect(cheapestWay(model, answers, { fixed, excluded: ['long-gone'] })).toEqual(cheapestWay(model, answers));
  });

  it('changes a question that is fixed and excluded', () => {
    const wishes = {
      target: 5,
      excluded: ['strategy-document'],
      fixed: [{ question: 'strategy-document', to: option('adopted') }],
    };
    expect(cheapestWay(model, answers, wishes)).toEqual(cheapestWay(model, answers, { target: 5 }));
  });
});

describe('the cheapest way with other models', () => {
  const text = { de: 'Text', en: 'Text' };
  const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
  const plain = { ...smallModelFile, levels, rules: [], recommendations: [], glossary: [] };

  /** Questions worth 0 or 60 points, one step of effort 3 apart. */
  const question = (id: string, category: string): QuestionEntry => ({
    ...{ kind: 'single', id, category, weight: 1, text },
    options: [
      { id: 'no', text, points: 0 },
      { id: 'yes', text, points: 60 },
    ],
  });

  it('lands exactly on a threshold with the geometric mean', () => {
    const geometric = compile({
      ...plain,
      categories: [1, 2, 4].map((weight) => ({ id: `c${weight}`, name: text, summary: text, weight })),
      questions: [1, 2, 4].map((weight) => question(`q${weight}`, `c${weight}`)),
      scoring: { ...smallModelFile.scoring, aggregation: 'geometric' },
    });
    const none: Answers = new Map(geometric.questions.map(({ id }) => [id, option('no')]));
    const found = cheapestWay(geometric, none, { target: 4 });
    expect(found).toMatchObject({ kind: 'found', ways: [{ effort: 9, score: 6000, level: 4 }] });
    expect(cheapestWay(geometric, none, { target: 5 })).toMatchObject({
      kind: 'unreachable',
      best: { score: 6000, level: 4 },
    });
  });

  it.each([
    [36, 100],
    [45, 80],
    [40, 90],
    [48, 75],
    [50, 72],
  ])('lands exactly on the geometric mean of %i and %i', (one, other) => {
    const ofWorth = (id: string, category: string, points: number): QuestionEntry => ({
      ...{ kind: 'single', id, category, weight: 1, text },
      options: [
        { id: 'no', text, points: 0 },
        { id: 'yes', text, points },
      ],
    });
    const geometric = compile({
      ...plain,
      categories: ['a', 'b'].map((id) => ({ id, name: text, summary: text, weight: 1 })),
      questions: [ofWorth('a0', 'a', one), ofWorth('b0', 'b', other)],
      scoring: { ...smallModelFile.scoring, aggregation: 'geometric' },
    });
    const found = cheapestWay(geometric, new Map(['a0', 'b0'].map((id) => [id, option('no')])), { target: 4 });
    expect(found).toMatchObject({ kind: 'found', ways: [{ effort: 6, score: 6000, level: 4 }] });
  });

  it('offers four other ways at most', () => {
    const alike = compile({
      ...plain,
      categories: [{ id: 'a', name: text, summary: text, weight: 1 }],
      questions: Array.from({ length: 12 }, (_, index) => question(`a${index}`, 'a')),
    });
    const found = cheapestWay(alike, new Map(alike.questions.map(({ id }) => [id, option('no')])), { target: 3 });
    const ways = found.kind === 'found' ? found.ways : [];
    // Eight of twelve come to 40 points; each other way leaves one of the first eight for the ninth.
    expect(ways.map(({ steps }) => steps.map(({ question: id }) => id).join(' '))).toEqual([
      'a0 a1 a2 a3 a4 a5 a6 a7',
      'a1 a2 a3 a4 a5 a6 a7 a8',
      'a0 a2 a3 a4 a5 a6 a7 a8',
      'a0 a1 a3 a4 a5 a6 a7 a8',
      'a0 a1 a2 a4 a5 a6 a7 a8',
    ]);
  });

  it('begins with what others wait for, however little it brings', () => {
    const waiting = compile({
      ...plain,
      levels: levels.map((level, index) => {
        return index === 3 ? { ...level, gate: { questions: [{ question: 'b0', points: 60 }] } } : level;
      }),
      categories: [1, 1, 8].map((weight, index) => ({ id: 'abc'[index] ?? '', name: text, summary: text, weight })),
      questions: [question('a0', 'a'), question('b0', 'b'), question('c0', 'c')],
      rules: [{ id: 'r', when: { question: 'a0', is: 'no' }, skip: [{ question: 'b0', implies: 'no' }], reason: text }],
    });
    const none: Answers = new Map(['a0', 'b0', 'c0'].map((id) => [id, option('no')]));
    const found = cheapestWay(waiting, none, { target: 4 });
    const [way] = found.kind === 'found' ? found.ways : [];
    expect(way?.steps.map(({ question: id, obligation }) => [id, obligation])).toEqual([
      ['a0', false],
      ['b0', true],
      ['c0', false],
    ]);
  });

  it('minds the strictest gate for a question among all levels up to the target', () => {
    const gated = compile({
      ...plain,
      levels: levels.map((level, index) => {
        const points = [0, 0, 60, 20, 0][index];
        return points ? { ...level, gate: { questions: [{ question: 'a0', points }] } } : level;
      }),
      categories: [1, 99].map((weight, index) => ({ id: 'ac'[index] ?? '', name: text, summary: text, weight })),
      questions: [
        {
          ...{ kind: 'single', id: 'a0', category: 'a', weight: 1, text },
          options: [0, 20, 60, 100].map((points) => ({ id: `p${points}`, text, points })),
        },
        {
          ...{ kind: 'single', id: 'c0', category: 'c', weight: 1, text },
          options: [0, 100].map((points) => ({ id: `p${points}`, text, points })),
        },
      ],
    });
    const found = cheapestWay(gated, new Map(['a0', 'c0'].map((id) => [id, option('p0')])), { target: 4 });
    const [way] = found.kind === 'found' ? found.ways : [];
    expect(way?.steps.map(({ question: id, to }) => [id, to])).toEqual([
      ['a0', option('p60')],
      ['c0', option('p100')],
    ]);
  });

  it('is found where a rule looks at many answers, and where rules reach into a later category', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `a${index}`);
    const entangled = compile({
      ...plain,
      categories: ['a', 'b'].map((id) => ({ id, name: text, summary: text, weight: 1 })),
      questions: [...ids.map((id) => question(id, 'a')), question('b0', 'b'), question('b1', 'b')],
      rules: [
        {
          id: 'nothing',
          when: { all: ids.map((id) => ({ question: id, is: 'no' })) },
          skip: [{ question: 'b0', implies: 'no' }],
          reason: text,
        },
        { id: 'one', when: { question: 'a3', is: 'no' }, skip: [{ question: 'b1', implies: 'no' }], reason: text },
      ],
    });
    const none: Answers = new Map(entangled.questions.map(({ id }) => [id, option('no')]));
    const found = cheapestWay(entangled, none);
    // Each of a brings 2 points, b0 and b1 bring 15 each; b0 needs any of a, b1 needs a3. Without b1 it would take three of a.
    const [way] = found.kind === 'found' ? found.ways : [];
    expect(way?.steps.map(({ question: id, after }) => [id, after])).toEqual([
      ['a3', null],
      ['b0', 'a3'],
      ['b1', 'a3'],
    ]);
    expect(way).toMatchObject({ effort: 9, score: 3200, level: 2 });
  });
});

describe('a level that cannot be reached', () => {
  it('is told with how far one comes and what stands in the way', () => {
    expect(cheapestWay(model, answers, { target: 5, excluded: ['strategy-document'] })).toEqual({
      kind: 'unreachable',
      target: 5,
      best: { score: 6500, level: 3 },
      gates: [
        { kind: 'category', id: 'strategy', level: 4, has: 1, needs: 2 },
        { kind: 'category', id: 'strategy', level: 5, has: 1, needs: 3 },
      ],
    });
  });

  it('names no gate where points are missing', () => {
    const low: Answers = new Map([['strategy-document', option('none')]]);
    // All of the strategy: 100 * 2/6; what is open is no part of a way.
    expect(cheapestWay(model, low)).toMatchObject({ kind: 'found', target: 2 });
    const found = cheapestWay(
      compile({ ...smallModelFile, levels: smallModelFile.levels.map(({ gate: _, ...level }) => level) }),
      low,
      { target: 3 },
    );
    expect(found).toEqual({ kind: 'unreachable', target: 3, best: { score: 3333, level: 2 }, gates: [] });
  });

  it('stays where it is when a fixed step never comes to be asked', () => {
    const found = cheapestWay(model, answers, { fixed: [review], excluded: ['strategy-document'] });
    expect(found).toMatchObject({ kind: 'unreachable', best: { score: 6500, level: 3 } });
  });
});

describe('where there is no way to look for', () => {
  it('says that the top is reached', () => {
    expect(cheapestWay(model, new Map(goodAnswers))).toEqual({ kind: 'top' });
  });

  it('says that a staged model has none', () => {
    const staged = compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, aggregation: 'staged' } });
    expect(cheapestWay(staged, answers)).toEqual({ kind: 'staged' });
  });

  it.each([0, 6, 2.5, Number.NaN])('refuses %d as a target', (target) => {
    expect(() => cheapestWay(model, answers, { target })).toThrow(
      new RangeError(`A target is a level from 1 to 5, not ${target}.`),
    );
  });
});
