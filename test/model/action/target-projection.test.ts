import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { targetProjection } from '../../../model/action/target-projection.ts';
import type { AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { ScoringPolicy } from '../../../model/format/model-file.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const scoredBy = (policy: Partial<ScoringPolicy>) =>
  compile({ ...smallModelFile, scoring: { ...smallModelFile.scoring, ...policy } });
const option = (id: string): AnswerValue => ({ kind: 'option', option: id });

/** By hand: strategy (2·50 + 40) / 3 = 46 2/3, services (2·60 + 0) / 3 = 40, security (2·80 + 60 + 60) / 4 = 70; overall 47 2/9. */
const answers = new Map<string, AnswerValue>([
  ['strategy-document', option('draft')],
  ['strategy-review', option('once')],
  ['online-services', { kind: 'number', number: 60 }],
  ['online-features', { kind: 'dontKnow' }],
  ['security-officer', option('shared')],
  ['data-centre', option('own')],
  ['emergency-plan', option('written')],
]);

const project = (...targets: readonly (readonly [string, number])[]) =>
  targetProjection(model, answers, new Map(targets));

describe('the result that the targets would give', () => {
  it('is that of today without a target', () => {
    expect(project()).toEqual({ categories: [], score: 4722, level: 3, levelByScore: 3, limitedBy: [] });
  });

  it('raises each category to the threshold of its target, exactly: (2·60 + 3·60 + 1·70) / 6 = 61 2/3', () => {
    expect(project(['strategy', 4], ['services', 4])).toEqual({
      categories: [
        { category: 'strategy', target: 4, level: 3, reached: false, missing: 1334 },
        { category: 'services', target: 4, level: 3, reached: false, missing: 2000 },
      ],
      score: 6166,
      level: 4,
      levelByScore: 4,
      limitedBy: [],
    });
  });

  it('takes nothing away where the target lies below: security keeps its 70 points', () => {
    const { score, categories } = project(['security', 2]);
    expect(score).toBe(4722);
    expect(categories).toEqual([{ category: 'security', target: 2, level: 4, reached: true, missing: 0 }]);
  });

  it('reaches a threshold that it meets exactly: (2·80 + 3·80 + 1·80) / 6 = 80', () => {
    const { score, level } = project(['strategy', 5], ['services', 5], ['security', 5]);
    expect([score, level]).toEqual([8000, 5]);
  });

  it('says which conditions would still hold the level down', () => {
    const without = new Map(answers).set('security-officer', option('none'));
    const all = new Map([
      ['strategy', 5],
      ['services', 5],
      ['security', 5],
    ]);
    expect(targetProjection(model, without, all)).toMatchObject({
      score: 8000,
      levelByScore: 5,
      level: 4,
      limitedBy: [{ kind: 'question', id: 'security-officer', level: 5, has: 0, needs: 8000 }],
    });
  });

  it('counts a condition on categories as met once its target meets it', () => {
    const poor = new Map(answers).set('security-officer', option('none')).set('data-centre', option('cellar'));
    poor.set('emergency-plan', option('none'));
    const high: readonly (readonly [string, number])[] = [
      ['strategy', 5],
      ['services', 5],
    ];
    const held = targetProjection(model, poor, new Map(high));
    expect([held.levelByScore, held.level, held.limitedBy]).toEqual([
      4,
      3,
      [{ kind: 'category', id: 'security', level: 4, has: 1, needs: 2 }],
    ]);
    const freed = targetProjection(model, poor, new Map([...high, ['security', 2]]));
    expect([freed.level, freed.limitedBy]).toEqual([4, []]);
  });

  it('has no score where nothing is rated, and leaves a category out that has no question of ours', () => {
    const none = compile({
      ...smallModelFile,
      questions: smallModelFile.questions.map((question) => ({
        ...question,
        notApplicable: { de: 'Nicht hier.', en: 'Not here.' },
      })),
    });
    const nothing = new Map(none.questions.map(({ id }): [string, AnswerValue] => [id, { kind: 'notApplicable' }]));
    expect(targetProjection(none, nothing, new Map([['strategy', 4]]))).toEqual({
      categories: [],
      score: null,
      level: 1,
      levelByScore: 1,
      limitedBy: [],
    });
  });

  it('aims from nothing in a category that has no answer yet', () => {
    const { categories, score } = targetProjection(model, new Map(), new Map([['services', 3]]));
    expect(categories).toEqual([{ category: 'services', target: 3, level: 1, reached: false, missing: 4000 }]);
    expect(score).toBe(2000);
  });

  it('follows the geometric mean where the model does: (60² · 60³ · 70)^(1/6) = 61.56…', () => {
    const geometric = scoredBy({ aggregation: 'geometric' });
    const { score } = targetProjection(
      geometric,
      answers,
      new Map([
        ['strategy', 4],
        ['services', 4],
      ]),
    );
    expect(score).toBe(Math.floor(100 * (60 ** 5 * 70) ** (1 / 6)));
  });

  it('promises no points in a staged model, and the level that every category has at least', () => {
    const staged = scoredBy({ aggregation: 'staged' });
    const today = evaluate(staged, answers);
    const targets = new Map([
      ['strategy', 3],
      ['services', 3],
      ['security', 3],
    ]);
    const projected = targetProjection(staged, answers, targets);
    expect(today.level).toBeLessThan(3);
    expect([projected.score, projected.level]).toEqual([null, 3]);
    expect(projected.categories.map(({ missing }) => missing)).toEqual([null, null, null]);
  });

  it('never lies below the result of today, nor falls with one more target', () => {
    const value = (id: string): fc.Arbitrary<AnswerValue> => {
      const question = model.question.get(id);
      if (question?.kind === 'number')
        return fc.integer({ min: 0, max: 120 }).map((number) => ({ kind: 'number', number }));
      const options = question?.options.map((one) => one.id) ?? [];
      if (question?.kind === 'multiple')
        return fc.subarray(options).map((chosen) => ({ kind: 'options', options: chosen }));
      return fc.constantFrom(...options).map(option);
    };
    const everything = fc.tuple(...model.questions.map(({ id }) => value(id)));
    const level = fc.option(fc.integer({ min: 2, max: 5 }));
    fc.assert(
      fc.property(everything, level, level, level, (values, ...levels) => {
        const given = new Map(model.questions.map(({ id }, index) => [id, values[index] ?? option('none')]));
        const targets = model.categories.flatMap(({ id }, index): [string, number][] => {
          const wanted = levels[index];
          return typeof wanted === 'number' ? [[id, wanted]] : [];
        });
        const { score: today, level: levelToday } = evaluate(model, given);
        const some = targetProjection(model, given, new Map(targets.slice(1)));
        const all = targetProjection(model, given, new Map(targets));
        expect(some.score).toBeGreaterThanOrEqual(today.score ?? 0);
        expect(all.score).toBeGreaterThanOrEqual(some.score ?? 0);
        expect(some.level).toBeGreaterThanOrEqual(levelToday);
        expect(all.level).toBeGreaterThanOrEqual(some.level);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
