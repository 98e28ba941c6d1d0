import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../model/format/answer.ts';
import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { load } from '../../../model/format/load.ts';
import { compare, type Fraction, subtract, sum } from '../../../model/scoring/fraction.ts';
import { score } from '../../../model/scoring/score.ts';
import { fiveStepQuestion, goldenModel, points } from '../../support/golden-model.ts';

const values: readonly AnswerValue[] = [
  ...[0, 25, 50, 75, 100].map(points),
  { kind: 'dontKnow' },
  { kind: 'notApplicable' },
];

/** Models of up to four categories with rules that imply the lowest value, and partial answers. */
const world = fc
  .record({
    weights: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    categoryWeights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
    gated: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    minimum: fc.integer({ min: 1, max: 3 }),
    seeds: fc.array(fc.option(fc.nat({ max: values.length - 1 }), { nil: undefined }), {
      minLength: 16,
      maxLength: 16,
    }),
  })
  .map(({ weights, categoryWeights, gated, minimum, seeds }) => {
    const questions = weights.flatMap((own, at) =>
      own.map((weight, index) => fiveStepQuestion(`c${at}-${index}`, `c${at}`, weight)),
    );
    const file = goldenModel().file;
    const model = compile({
      ...file,
      levels: file.levels.map((level, index) =>
        index === 3 ? { ...level, gate: { minimumCategoryLevel: minimum } } : level,
      ),
      categories: weights.map((_, at) => ({
        id: `c${at}`,
        weight: categoryWeights[at] ?? 1,
        name: { de: 'x', en: 'x' },
        summary: { de: 'x', en: 'x' },
      })),
      questions,
      rules: weights.flatMap((own, at) =>
        gated[at] && own.length > 1
          ? [
              {
                id: `r${at}`,
                when: { question: `c${at}-0`, is: 'p0' },
                skip: own.slice(1).map((_, index) => ({ question: `c${at}-${index + 1}`, implies: 'p0' })),
                reason: { de: 'x', en: 'x' },
              },
            ]
          : [],
      ),
    });
    const given = questions.flatMap(({ id }, index): [string, AnswerValue][] => {
      const value = values[seeds[index] ?? -1];
      return value ? [[id, value]] : [];
    });
    return { model, answers: new Map(given) };
  });

function official(model: MaturityModel, answers: Answers): Fraction | null {
  return score(model, answers).standings.official.score;
}

const applicability = (model: MaturityModel, answers: Answers) =>
  replay(model, answers).steps.map(
    (step) => `${step.kind}:${step.kind === 'asked' && step.answer?.kind === 'notApplicable'}`,
  );

describe('the score', () => {
  it('never falls, nor the level, when an answer is raised or an open one settled at fixed applicability', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom(25, 50, 75, 100), ({ model, answers }, pick, raised) => {
        const question = model.questions[pick % model.questions.length];
        const before = question && answers.get(question.id);
        fc.pre(question !== undefined && before?.kind !== 'notApplicable');
        const has = before?.kind === 'option' ? Number(before.option.slice(1)) : 0;
        fc.pre(raised >= has);
        const after = new Map(answers).set(question.id, points(raised));
        fc.pre(
          applicability(model, answers).filter((one) => one.endsWith('true')).length ===
            applicability(model, after).filter((one) => one.endsWith('true')).length,
        );
        const [low, high] = [score(model, answers), score(model, after)];
        const [from, to] = [low.standings.official.score, high.standings.official.score];
        expect(from && to && compare(to, from)).toBeGreaterThanOrEqual(0);
        expect(high.reached.level).toBeGreaterThanOrEqual(low.reached.level);
      }),
      { numRuns: 500 },
    );
  });

  it('depends neither on the order of the answers nor on the scale of the weights', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }), ({ model, answers }, k, m) => {
        const expected = official(model, answers);
        expect(official(model, new Map([...answers].reverse()))).toEqual(expected);
        const scaled = compile({
          ...model.file,
          categories: model.file.categories.map((entry) => ({ ...entry, weight: entry.weight * k })),
          questions: model.file.questions.map((entry) => ({ ...entry, weight: entry.weight * m })),
        });
        expect(official(scaled, answers)).toEqual(expected);
      }),
    );
  });

  it('is the same whatever the order of the categories', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        const turned = compile({ ...model.file, categories: model.file.categories.toReversed() });
        expect(official(turned, answers)).toEqual(official(model, answers));
      }),
    );
  });

  it('lies between low and high, and so does the neutral one of every category', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        for (const { low, neutral, high } of score(model, answers).categories) {
          if (!low || !high) continue;
          expect(compare(low, high)).toBeLessThanOrEqual(0);
          if (!neutral) continue;
          expect([compare(low, neutral), compare(neutral, high)].every((order) => order <= 0)).toBe(true);
        }
      }),
    );
  });

  it('has an interval that no settled answer widens', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.constantFrom(0, 25, 50, 75, 100), ({ model, answers }, pick, value) => {
        const question = model.questions[pick % model.questions.length];
        fc.pre(question !== undefined && !answers.has(question.id));
        const width = (given: Answers) => {
          const { low, high } = score(model, given).standings;
          return low.score && high.score && subtract(high.score, low.score);
        };
        const after = new Map(answers).set(question.id, points(value));
        const [before, then] = [width(answers), width(after)];
        expect(before && then && compare(then, before)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('comes back when a question is skipped and opened again', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        const expected = official(model, answers);
        for (const { id } of model.categories) {
          const gate = `${id}-0`;
          const skipped = new Map(answers).set(gate, points(0));
          const back = new Map(skipped);
          const original = answers.get(gate);
          if (original) back.set(gate, original);
          else back.delete(gate);
          expect(official(model, back)).toEqual(expected);
        }
      }),
    );
  });

  it('is bit-identical after the model has been written to a file and read again', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        const loaded = load(JSON.stringify(model.file));
        expect(loaded.problems).toEqual([]);
        expect(loaded.model && official(loaded.model, answers)).toEqual(official(model, answers));
      }),
      { numRuns: 30 },
    );
  });

  it('is the sum of what the questions contribute, and with the gaps the score of the best answers', () => {
    fc.assert(
      fc.property(world, ({ model, answers }) => {
        const scored = score(model, answers);
        const shares = scored.contributions;
        expect(sum(shares.map((share) => share.points))).toEqual(scored.standings.official.score ?? sum([]));
        const all = sum(shares.flatMap((share) => [share.points, share.gap]));
        const applies = scored.standings.official.score !== null;
        expect(all).toEqual(applies ? { numerator: 100n, denominator: 1n } : sum([]));
      }),
    );
  });
});
