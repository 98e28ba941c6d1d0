import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../model/action/evaluate.ts';
import { cheapestWay, type WayWishes } from '../../../../model/action/next-level/cheapest-way.ts';

import type { WayStep } from '../../../../model/action/next-level/way.ts';
import { changedAnswers } from '../../../../model/action/what-if.ts';
import { replay } from '../../../../model/flow/path.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { MaturityModel } from '../../../../model/format/compiled-model.ts';
import { randomFrom } from '../../../../model/review/random.ts';
import { floorHundredths, fraction } from '../../../../model/scoring/fraction.ts';
import { byForce } from './by-force.ts';
import { allAnswers, type RandomCase, randomCase } from './random-models.ts';

const models = 10_000;
const slices = 10;

/** Wishes for one model in three: a target, a step that has to be, a question that stays. */
function randomWishes({ model }: RandomCase, seed: string): WayWishes {
  const random = randomFrom(`${seed}/wishes`);
  if (random.uniform() < 0.66) return {};
  const [first, second] = [random.pick(model.questions), random.pick(model.questions)];
  return {
    target: random.uniform() < 0.5 ? 2 + Math.floor(random.uniform() * 4) : undefined,
    excluded: random.uniform() < 0.5 ? [first.id] : [],
    fixed: random.uniform() < 0.5 ? [{ question: second.id, to: random.pick(allAnswers(second)) }] : undefined,
  };
}

describe('the cheapest way', () => {
  it.each(Array.from({ length: slices }, (_, slice) => slice))(
    `is what trying everything finds, in slice %i of ${models} random models`,
    (slice) => {
      for (let index = slice; index < models; index += slices) {
        const seed = `way ${index}`;
        const one = randomCase(seed);
        compareWithForce(one, randomWishes(one, seed), seed);
      }
    },
    60_000,
  );
});

function compareWithForce({ model, answers }: RandomCase, wishes: WayWishes, seed: string): void {
  const found = cheapestWay(model, answers, wishes);
  const today = evaluate(model, answers).level;
  const target = wishes.target ?? today + 1;
  if (found.kind === 'top') {
    expect(today, seed).toBe(5);
    return;
  }
  const force = byForce(model, answers, target, wishes);
  if (found.kind === 'unreachable') {
    expect(force.best, seed).toBeNull();
    if (!force.farthest) return;
    const { level, score } = force.farthest;
    expect({ seed, ...found.best }).toEqual({ seed, level, score: floorHundredths(score) });
    return;
  }
  if (found.kind !== 'found') throw new Error(`${seed}: ${found.kind}`);
  const [way] = found.ways;
  const { best } = force;
  const geometric = model.file.scoring.aggregation === 'geometric';
  const changed = way?.steps.map(({ question }) => question) ?? [];
  const inOrder = model.questions.map(({ id }) => id).filter((id) => changed.includes(id));
  expect({ seed, effort: way?.effort, steps: changed.length, score: way?.score, level: way?.level }).toEqual({
    seed,
    effort: best?.effort,
    steps: best?.changed.length,
    score: floorHundredths(best?.scored.standings.official.score ?? fraction(0)),
    level: best?.scored.reached.level,
  });
  // Logarithms are rounded, so of two ways that come to the same it may be the other one.
  if (!geometric) expect(inOrder, seed).toEqual(best?.changed);
  const lengths = found.ways.map(({ steps }) => steps.length);
  expect(lengths, seed).toEqual([...lengths].sort((a, b) => a - b));
  for (const { steps, effort, score, level } of found.ways) {
    expectToBeDoable(model, answers, steps, seed);
    const after = evaluate(
      model,
      changedAnswers(model, answers, new Map(steps.map(({ question, to }) => [question, to]))),
    );
    expect({ seed, effort, score, level }).toEqual({
      seed,
      effort: best?.effort,
      score: after.score.score ?? 0,
      level: after.level,
    });
  }
}

/** Each question is asked when its turn comes, and one that is implied today says which step opens it. */
function expectToBeDoable(model: MaturityModel, answers: Answers, steps: readonly WayStep[], seed: string): void {
  const askedWith = (given: Answers) => {
    return replay(model, given).steps.flatMap(({ kind, question }) => (kind === 'asked' ? [question.id] : []));
  };
  const today = askedWith(answers);
  const done = new Map<string, AnswerValue>();
  for (const { question, to, after } of steps) {
    expect(askedWith(changedAnswers(model, answers, done)), seed).toContain(question);
    if (!today.includes(question)) expect([...done.keys()], seed).toContain(after);
    done.set(question, to);
  }
}
