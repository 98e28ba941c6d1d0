import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../model/action/evaluate.ts';
import { comparisonsOf } from '../../model/flow/condition.ts';
import { coreModel } from '../../model/flow/core-model.ts';
import { replay } from '../../model/flow/path.ts';
import { remaining } from '../../model/flow/progress.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { QuestionEntry } from '../../model/format/model-file.ts';
import { compare, fraction, toNumber } from '../../model/scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../model/scoring/points.ts';
import { extremeAnswers, shippedModel as model } from '../support/shipped-model.ts';

/** Fitting answers to a question that bring points, any of them. */
function scoredAnswer(question: QuestionEntry): fc.Arbitrary<AnswerValue> {
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    const [least, most] = [Math.min(zero, full), Math.max(zero, full)];
    return fc.integer({ min: least, max: most }).map((number) => ({ kind: 'number', number }));
  }
  const ids = question.options.map(({ id }) => id);
  return question.kind === 'single'
    ? fc.constantFrom(...ids).map((option) => ({ kind: 'option', option }))
    : fc.subarray(ids).map((options) => ({ kind: 'options', options }));
}

/** An answer to every question, now and then one that leaves it open or says that it does not apply. */
const fullAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...model.questions.map((question) => {
      const open: AnswerValue[] = [{ kind: 'dontKnow' }];
      if (question.notApplicable) open.push({ kind: 'notApplicable' });
      return fc.oneof(
        { arbitrary: scoredAnswer(question), weight: 9 },
        { arbitrary: fc.constantFrom(...open), weight: 1 },
      );
    }),
  )
  .map((values) => new Map(model.questions.map(({ id }, index) => [id, values[index] ?? { kind: 'dontKnow' }])));

/** Answers, a question that brings points in them, and an answer to it that brings at least as many. */
const raised = fullAnswers.chain((answers) => {
  const scored = model.questions.filter(
    ({ id }) => !['dontKnow', 'notApplicable'].includes(answers.get(id)?.kind ?? ''),
  );
  return fc.constantFrom(...scored).chain((question) =>
    scoredAnswer(question).map((other) => {
      const own = answers.get(question.id);
      const [before, after] = [own && pointsOf(question, own), pointsOf(question, other)];
      const better = before && after && compare(after, before) >= 0;
      const [low, high] = better ? [own, other] : [other, own];
      return {
        low: new Map(answers).set(question.id, low ?? other),
        high: new Map(answers).set(question.id, high ?? other),
      };
    }),
  );
});

/** Every answer to a question that brings points; of a number every value between its goalposts. */
function everyScoredAnswer(question: QuestionEntry): readonly AnswerValue[] {
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    const [least, most] = [Math.min(zero, full), Math.max(zero, full)];
    return Array.from({ length: most - least + 1 }, (_, index) => ({ kind: 'number', number: least + index }));
  }
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'single') return ids.map((option) => ({ kind: 'option', option }));
  return Array.from({ length: 2 ** ids.length }, (_, mask) => {
    return { kind: 'options', options: ids.filter((__, index) => (mask >> index) % 2 === 1) };
  });
}

/** Points at which some answer to a question leads lower than one with fewer points, all others staying as they are. */
function dips(question: QuestionEntry, others: Answers): readonly string[] {
  const results = everyScoredAnswer(question).map((value) => {
    const { score, level } = evaluate(model, new Map(others).set(question.id, value));
    return { points: toNumber(pointsOf(question, value) ?? fraction(0)), score: score.score ?? 0, level };
  });
  const byPoints = Map.groupBy(results, ({ points }) => points);
  let [bestScore, bestLevel] = [0, 0];
  return [...byPoints]
    .sort(([one], [other]) => one - other)
    .flatMap(([points, found]) => {
      const fell = found.some(({ score, level }) => score < bestScore || level < bestLevel);
      bestScore = Math.max(bestScore, ...found.map(({ score }) => score));
      bestLevel = Math.max(bestLevel, ...found.map(({ level }) => level));
      return fell ? [`${question.id} at ${points} points`] : [];
    });
}

function answerThrough(asked: MaturityModel, all: Answers, given: Map<string, AnswerValue>): string[] {
  const order: string[] = [];
  for (;;) {
    const open = replay(asked, given).steps.find(({ kind, question }) => kind === 'asked' && !given.has(question.id));
    if (!open) return order;
    order.push(open.question.id);
    given.set(open.question.id, all.get(open.question.id) ?? { kind: 'dontKnow' });
  }
}

describe('the paths of the shipped model', () => {
  it('are settled by at least 35 skip rules, each implying the lowest value', () => {
    expect(model.file.rules.length).toBeGreaterThanOrEqual(35);
    for (const [id, rules] of model.rules) {
      const question = model.question.get(id);
      for (const rule of rules) {
        const points = question && pointsOf(question, rule.implied);
        const isLowest = question && points && compare(points, pointsRange(question).lowest) === 0;
        expect([rule.id, id, isLowest]).toEqual([rule.id, id, true]);
      }
    }
  });

  it('pass every question where all is at its best, and skip those that a rule can settle where all is at its worst', () => {
    expect(replay(model, extremeAnswers('highest')).steps.every(({ kind }) => kind === 'asked')).toBe(true);
    const skipped = replay(model, extremeAnswers('lowest')).steps.filter(({ kind }) => kind === 'skipped');
    expect(skipped.map(({ question }) => question.id)).toEqual(
      model.questions.map(({ id }) => id).filter((id) => model.rules.has(id)),
    );
    expect(remaining(model, new Map())).toEqual({
      shortest: model.questions.length - skipped.length,
      longest: model.questions.length,
    });
  });

  it('are decided by every rule for every question it settles: on some path it fires, on another not', () => {
    const decided = new Set<string>();
    const notDecided = new Set<string>();
    const note = (answers: Answers) => {
      for (const step of replay(model, answers).steps) {
        for (const { id } of model.rules.get(step.question.id) ?? []) {
          const fires = step.kind === 'skipped' && step.rule.id === id;
          (fires ? decided : notDecided).add(`${id} → ${step.question.id}`);
        }
      }
    };
    note(extremeAnswers('highest'));
    // Where several rules settle one question, another may come first: so each has what it looks at at its lowest, alone.
    for (const { when } of model.file.rules) {
      const looked = new Set(comparisonsOf(when).map(({ question }) => question));
      const [best, worst] = [extremeAnswers('highest'), extremeAnswers('lowest')];
      note(new Map([...best].map(([id, value]) => [id, looked.has(id) ? (worst.get(id) ?? value) : value])));
    }
    const every = [...model.rules].flatMap(([question, rules]) => rules.map(({ id }) => `${id} → ${question}`));
    expect(every.filter((one) => !decided.has(one))).toEqual([]);
    expect(every.filter((one) => !notDecided.has(one))).toEqual([]);
  });

  it('end, whatever is answered', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const given = new Map<string, AnswerValue>();
        const asked = answerThrough(model, answers, given);
        expect(new Set(asked).size).toBe(asked.length);
        expect(remaining(model, given)).toEqual({ shortest: 0, longest: 0 });
      }),
      { numRuns: 20 },
    );
  });

  it('never lead lower for a better answer: neither score nor level', () => {
    fc.assert(
      fc.property(raised, ({ low, high }) => {
        const [before, after] = [evaluate(model, low), evaluate(model, high)];
        expect(after.score.score ?? 0).toBeGreaterThanOrEqual(before.score.score ?? 0);
        expect(after.level).toBeGreaterThanOrEqual(before.level);
      }),
      { numRuns: 200 },
    );
  });

  it('never lead lower for a better answer to a question that a rule looks at, whatever choice of options it is', () => {
    const lookedAt = new Set(
      model.file.rules.flatMap(({ when }) => comparisonsOf(when).map(({ question }) => question)),
    );
    for (const end of ['lowest', 'highest'] as const) {
      const others = extremeAnswers(end);
      const worse = [...lookedAt].flatMap((id) => {
        const question = model.question.get(id);
        return question ? dips(question, others) : [];
      });
      expect([end, worse]).toEqual([end, []]);
    }
  });

  it('of the quick check pass core questions alone, and widened end where the full check does, with nothing asked twice', () => {
    const quick = coreModel(model);
    expect(quick.questions.map(({ id }) => id)).toEqual(model.questions.filter(({ core }) => core).map(({ id }) => id));
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const [widened, full] = [new Map<string, AnswerValue>(), new Map<string, AnswerValue>()];
        const asked = [...answerThrough(quick, answers, widened), ...answerThrough(model, answers, widened)];
        answerThrough(model, answers, full);
        expect(new Set(asked).size).toBe(asked.length);
        const settled = (given: Answers) =>
          replay(model, given).steps.map((step) => (step.kind === 'asked' ? step.answer : step.implied));
        expect(settled(widened)).toEqual(settled(full));
      }),
      { numRuns: 20 },
    );
  });
});
