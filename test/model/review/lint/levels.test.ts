import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import type { ModelFile } from '../../../../model/format/model-file.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { compare, type Fraction, fraction, largest } from '../../../../model/scoring/fraction.ts';
import { score } from '../../../../model/scoring/score.ts';
import { anyModel } from '../../../support/model-arbitrary.ts';
import { walkEveryPath, waysToAnswer } from '../../../support/model-lint-every-path.ts';
import { lintDay } from '../../../support/model-lint-run.ts';

const unreachable = ['threshold.unreachable', 'level.unreachable', 'gate.unmeetable'];

/** With thresholds near the top and gates on the upper levels. */
function anyGatedModel(aggregation: ModelFile['scoring']['aggregation']): fc.Arbitrary<ModelFile> {
  return anyModel()
    .chain((file) => {
      const gate = fc.record({
        minimumCategoryLevel: fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined }),
        questions: fc.array(
          fc.record({
            question: fc.constantFrom(...file.questions.map(({ id }) => id)),
            points: fc.constantFrom(20, 50, 100),
          }),
          { maxLength: 2 },
        ),
      });
      return fc.tuple(
        fc.constant(file),
        fc.constantFrom([0, 20, 40, 60, 80], [0, 80, 90, 95, 100]),
        fc.array(fc.option(gate, { nil: undefined }), { minLength: 3, maxLength: 3 }),
      );
    })
    .map(([file, thresholds, gates]) => ({
      ...file,
      scoring: { ...file.scoring, aggregation },
      levels: file.levels.map((level, index) => ({
        ...level,
        threshold: thresholds[index] ?? 0,
        gate: index < 2 ? undefined : gates[index - 2],
      })),
    }));
}

/** The highest level and the highest score over every path without an open answer. */
function highest(model: MaturityModel): { level: number; score: Fraction } {
  let found = { level: 1, score: fraction(0) };
  const nothing = () => undefined;
  walkEveryPath(model, nothing, (answers, definite) => {
    if (!definite) return;
    const { reached, standings } = score(model, answers);
    found = {
      level: Math.max(found.level, reached.level),
      score: largest(found.score, standings.official.score ?? fraction(0)),
    };
  });
  return found;
}

function levelsIn(model: MaturityModel, codes: readonly string[]): readonly number[] {
  const found = lint(model, lintDay).filter(({ code }) => codes.includes(code));
  return found.map(({ pointer }) => Number(pointer.split('/')[2]) + 1);
}

describe('a level that the lint calls unreachable', () => {
  it.each(['arithmetic', 'geometric', 'staged'] as const)(
    'is above every level that answers reach (%s)',
    (aggregation) => {
      let told = 0;
      fc.assert(
        fc.property(anyGatedModel(aggregation), (file) => {
          fc.pre(waysToAnswer(file) <= 500);
          const model = compile(file);
          const levels = levelsIn(model, unreachable).filter(
            (level) => aggregation !== 'staged' || file.questions.some((question) => question.level === level),
          );
          if (levels.length === 0) return;
          told += 1;
          expect(Math.min(...levels)).toBeGreaterThan(highest(model).level);
        }),
        { numRuns: 200 },
      );
      expect(told).toBeGreaterThan(10);
    },
  );
});

describe('a threshold', () => {
  it('is told exactly where no answers reach it, if every question applies', () => {
    let told = 0;
    fc.assert(
      fc.property(anyGatedModel('arithmetic'), (gated) => {
        fc.pre(waysToAnswer(gated) <= 500);
        const questions = gated.questions.map(({ notApplicable: _, ...question }) => question);
        const rules = gated.rules.filter(({ skip }) =>
          skip.every(({ implies }) => typeof implies !== 'object' || Array.isArray(implies)),
        );
        const model = compile({ ...gated, questions, rules });
        const most = highest(model).score;
        const above = gated.levels.flatMap(({ threshold }, index) =>
          compare(fraction(threshold), most) > 0 ? [index + 1] : [],
        );
        told += above.length;
        expect(levelsIn(model, ['threshold.unreachable'])).toEqual(above);
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(10);
  });
});
