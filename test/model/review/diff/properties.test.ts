import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../../../model/flow/condition.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { load } from '../../../../model/format/load.ts';
import { misfit } from '../../../../model/format/misfit.ts';
import { translateAnswer } from '../../../../model/format/translate-answer.ts';
import { diff } from '../../../../model/review/diff/diff.ts';
import { score } from '../../../../model/scoring/score.ts';
import { anyAnswers, everyAnswer } from '../../../support/model-arbitrary.ts';
import { anyRevision, anyTwoModels } from '../../../support/model-diff-arbitrary.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const plain = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));

/** Scores in all readings, per category and overall, and the level; or that the answers do not fit. */
function outcome(model: MaturityModel, answers: Answers): string {
  const strangers = [...answers].filter(([id, value]) => {
    const question = model.question.get(id);
    return !question || misfit(question, value) !== null;
  });
  if (strangers.length > 0) return 'does not fit';
  const { standings, reached } = score(model, answers);
  const readings = Object.values(standings).map(({ score: overall, categories }) => [overall, [...categories].sort()]);
  return plain([readings, reached]);
}

/** Full sets of answers that would show any difference: one question answered, a gate and what it skips, a whole category. */
function* telling(models: readonly MaturityModel[]): Generator<Answers> {
  const questions = new Map(models.flatMap((model) => model.questions.map((one) => [one.id, one] as const)));
  const values = (id: string) =>
    models.flatMap((model) => {
      const question = model.question.get(id);
      return question ? everyAnswer(question) : [];
    });
  const open = [...questions.keys()].map((id): [string, AnswerValue] => [id, { kind: 'dontKnow' }]);
  for (const id of questions.keys()) for (const value of values(id)) yield new Map([...open, [id, value]]);
  for (const model of models) {
    for (const { when, skip } of model.file.rules) {
      for (const gate of comparisonsOf(when).map(({ question }) => question)) {
        for (const { question: target } of skip) {
          for (const first of values(gate)) {
            for (const second of values(target)) yield new Map([...open, [gate, first], [target, second]]);
          }
        }
      }
    }
    for (const { id } of model.categories) {
      const own = model.questions.filter(({ category }) => category === id);
      const best = own.flatMap((one): [string, AnswerValue][] => {
        const value = everyAnswer(one).at(-1);
        return value ? [[one.id, value]] : [];
      });
      yield new Map([...open, ...best]);
    }
  }
}

function differ(old: MaturityModel, next: MaturityModel): boolean {
  for (const answers of telling([old, next])) if (outcome(old, answers) !== outcome(next, answers)) return true;
  return false;
}

describe('what breaks comparability', () => {
  it('is found exactly where some full set of answers brings another result', () => {
    fc.assert(
      fc.property(anyRevision(), ({ before, after }) => {
        const [old, next] = [compile(before), compile(after)];
        const breaks = diff(old, next).changes.some(({ severity }) => severity === 'breaks');
        expect(breaks).toBe(differ(old, next));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves every result alone where nothing is found, also for answers in part', () => {
    const world = anyRevision().chain((revised) =>
      anyAnswers(revised.before).map((answers) => ({ ...revised, answers })),
    );
    fc.assert(
      fc.property(world, ({ before, after, answers }) => {
        const [old, next] = [compile(before), compile(after)];
        fc.pre(diff(old, next).changes.every(({ severity }) => severity === 'harmless'));
        expect(outcome(next, answers)).toBe(outcome(old, answers));
      }),
      { numRuns: 150 },
    );
  });
});

describe('any two revisions', () => {
  it('are settled by the proposal: nothing is left to declare, and nothing contradicts it', () => {
    fc.assert(
      fc.property(fc.oneof(anyRevision(), anyTwoModels()), ({ before, after }) => {
        const old = compile(before);
        const { missing } = diff(old, compile(after));
        const settled = diff(old, compile({ ...after, supersedes: { version: '1.0.0', questions: missing } }));
        expect(settled.errors).toEqual([]);
        expect(settled.missing).toEqual([]);
        expect(settled.changes.filter(({ severity }) => severity === 'declare')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('translate every answer of a question that they have in common, but for what is no longer offered', () => {
    fc.assert(
      fc.property(fc.oneof(anyRevision(), anyTwoModels()), ({ before, after }) => {
        const old = compile(before);
        const entries = diff(old, compile(after)).missing.filter(
          ({ change }) => change === 'recoded' || change === 'same',
        );
        for (const entry of entries) {
          const [was, now] = [
            old.question.get(entry.was ?? entry.question),
            compile(after).question.get(entry.question),
          ];
          if (!was || !now) throw new Error(`There is no question ${entry.question}.`);
          for (const value of everyAnswer(was)) {
            const mayGo = value.kind === 'notApplicable' || value.kind === 'number';
            if (!mayGo) expect(translateAnswer(was, now, entry, value)).not.toBeNull();
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('have no more in common than either has, and nothing is found in one alone', () => {
    fc.assert(
      fc.property(anyTwoModels(), ({ before, after }) => {
        const [old, next] = [compile(before), compile(after)];
        for (const { kept, questions, commonWeight } of diff(old, next).categories) {
          expect(kept).toBeLessThanOrEqual(Math.min(questions.old ?? 0, questions.next ?? 0));
          for (const weight of [commonWeight.old, commonWeight.next]) {
            if (!weight) continue;
            expect(BigInt(weight.percent)).toBe((100n * BigInt(weight.common)) / BigInt(weight.total));
          }
        }
        const itself = diff(old, old);
        expect([itself.changes, itself.errors, itself.missing]).toEqual([[], [], []]);
        expect(itself.categories.every(({ comparable }) => comparable)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('break in both directions or in none', () => {
    fc.assert(
      fc.property(anyRevision(), ({ before, after }) => {
        const [old, next] = [compile(before), compile(after)];
        const breaks = (from: MaturityModel, to: MaturityModel) =>
          diff(from, to).changes.some(({ severity }) => severity === 'breaks');
        expect(breaks(next, old)).toBe(breaks(old, next));
      }),
      { numRuns: 150 },
    );
  });
});

describe('every value of a model file', () => {
  const values = leaves(smallModelFile).filter(({ path }) => !['version', '$comment'].includes(path.at(-1) ?? ''));
  const valid = values.flatMap(({ path, value }) => {
    const changed = withValue(smallModelFile, path, other(value));
    const { model } = load(JSON.stringify({ ...changed, version: '1.1.0' }));
    return model ? [{ path, model }] : [];
  });

  it('is looked at: no change of one alone goes without a word', () => {
    const old = compile(smallModelFile);
    const silent = valid.filter(({ model }) => diff(old, model).changes.length === 0);
    expect(silent.map(({ path }) => path.join('/'))).toEqual([]);
    expect(valid.length).toBeGreaterThan(150);
  });
});

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leaves(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, entry]) => leaves(entry, [...path, key]));
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}x`;
}

function withValue(whole: object, path: readonly string[], value: unknown): object {
  const pointer = path.join('/');
  const copy = (part: unknown, at: readonly string[]): unknown => {
    if (at.join('/') === pointer) return value;
    if (Array.isArray(part)) return part.map((entry: unknown, index) => copy(entry, [...at, String(index)]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, copy(entry, [...at, key])]));
  };
  return Object(copy(whole, []));
}
