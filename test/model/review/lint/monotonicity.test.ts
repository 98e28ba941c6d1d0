import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { ModelFile, QuestionEntry } from '../../../../model/format/model-file.ts';
import { lint } from '../../../../model/review/lint/lint.ts';
import { compare, fraction } from '../../../../model/scoring/fraction.ts';
import { pointsOf } from '../../../../model/scoring/points.ts';
import { score } from '../../../../model/scoring/score.ts';
import { anyModel, everyAnswer } from '../../../support/model-arbitrary.ts';
import { lintDay } from '../../../support/model-lint-run.ts';

const codes = ['rule.implied-raises', 'rule.breaks-monotonicity', 'rule.excuses-worse'];

/** Without the rules that the lint finds to lower a score, and without those that change what applies. */
function harmless(file: ModelFile): ModelFile {
  const found = lint(compile(file), lintDay).filter(({ code }) => codes.includes(code));
  const rules = file.rules.filter(
    ({ skip }, index) =>
      !found.some(({ pointer }) => pointer.startsWith(`/rules/${index}/`)) &&
      skip.every(({ implies }) => typeof implies !== 'object' || Array.isArray(implies)),
  );
  return { ...file, rules };
}

function settled(question: QuestionEntry): readonly AnswerValue[] {
  return everyAnswer(question).filter(({ kind }) => kind !== 'dontKnow' && kind !== 'notApplicable');
}

function betterThan(question: QuestionEntry, value: AnswerValue): readonly AnswerValue[] {
  const points = pointsOf(question, value) ?? fraction(0);
  return settled(question).filter((other) => {
    if (value.kind === 'options' && other.kind === 'options') {
      return other.options.length > value.options.length && value.options.every((id) => other.options.includes(id));
    }
    return compare(pointsOf(question, other) ?? fraction(0), points) > 0;
  });
}

describe('a model whose rules the lint finds harmless', () => {
  it('never gives less for a better answer, whatever else is answered', { timeout: 60_000 }, () => {
    let ruled = 0;
    fc.assert(
      fc.property(
        anyModel()
          .map(harmless)
          .chain((file) =>
            fc.tuple(fc.constant(file), fc.tuple(...file.questions.map((one) => fc.constantFrom(...settled(one))))),
          ),
        ([file, values]) => {
          fc.pre(file.rules.length > 0);
          ruled += 1;
          const model = compile(file);
          const answers = new Map(
            file.questions.map(({ id }, index): [string, AnswerValue] => [id, values[index] ?? { kind: 'dontKnow' }]),
          );
          const before = score(model, answers).standings.official.score ?? fraction(0);
          for (const question of file.questions) {
            for (const better of betterThan(question, answers.get(question.id) ?? { kind: 'dontKnow' })) {
              const after =
                score(model, new Map(answers).set(question.id, better)).standings.official.score ?? fraction(0);
              expect([question.id, better, compare(after, before) >= 0]).toEqual([question.id, better, true]);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(ruled).toBeGreaterThan(100);
  });
});
