import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../model/action/evaluate.ts';
import { cheapestWay } from '../../../../model/action/next-level/cheapest-way.ts';
import type { Way } from '../../../../model/action/next-level/way.ts';
import { changedAnswers } from '../../../../model/action/what-if.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { randomFrom } from '../../../../model/review/random.ts';
import { shippedModel } from '../../../support/shipped-model.ts';

/** Answers around some points; the questions that gates ask for are never open, so that a way exists. */
function answersAround(points: number, seed: string): Answers {
  const random = randomFrom(seed);
  return new Map(
    shippedModel.questions.map((question): [string, AnswerValue] => [
      question.id,
      answerWorth(question, Math.min(100, Math.max(0, random.normal(points, 22)))),
    ]),
  );
}

function answerWorth(question: QuestionEntry, points: number): AnswerValue {
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    const number = Math.round(zero + ((full - zero) * points) / 100);
    return { kind: 'number', number: Math.min(question.maximum, Math.max(question.minimum, number)) };
  }
  if (question.kind === 'multiple') {
    const count = Math.round((question.options.length * points) / 100);
    return { kind: 'options', options: question.options.slice(0, count).map(({ id }) => id) };
  }
  const nearest = [...question.options].sort((a, b) => Math.abs(a.points - points) - Math.abs(b.points - points))[0];
  return { kind: 'option', option: nearest?.id ?? '' };
}

function waysOf(answers: Answers, wishes: Parameters<typeof cheapestWay>[2] = {}): readonly Way[] {
  const found = cheapestWay(shippedModel, answers, wishes);
  if (found.kind !== 'found') throw new Error(JSON.stringify(found));
  return found.ways;
}

const kinds = [
  ['low', 8],
  ['middle', 42],
  ['high', 68],
] as const;
const cases = kinds.flatMap(([name, points]) => [1, 2, 3, 4].map((index) => [`${name} ${index}`, points] as const));

describe.each(cases)('the cheapest way of the shipped model from %s answers', (seed, points) => {
  const answers = answersAround(points, seed);
  const { level, score } = evaluate(shippedModel, answers);
  const ways = waysOf(answers);

  it('keeps its promise when it is replayed', () => {
    for (const way of ways) {
      const changes = new Map(way.steps.map(({ question, to }) => [question, to]));
      const after = evaluate(shippedModel, changedAnswers(shippedModel, answers, changes));
      expect({ score: after.score.score, level: after.level }).toEqual({ score: way.score, level: way.level });
      expect(way.level).toBeGreaterThan(level);
      expect(way.score).toBeGreaterThanOrEqual(score.score ?? 0);
    }
  });

  it('can be done step by step', () => {
    for (const { steps } of ways) {
      const done = new Map<string, AnswerValue>();
      for (const { question, to, after } of steps) {
        if (after !== null) expect([...done.keys()]).toContain(after);
        const now = evaluate(shippedModel, changedAnswers(shippedModel, answers, done));
        expect(now.questions.find((one) => one.question === question)?.state).toBe('answered');
        done.set(question, to);
      }
    }
  });

  it('offers other ways of the same effort, each without something that the first one changes', () => {
    const [first, ...others] = ways;
    const changed = new Set(first?.steps.map(({ question }) => question));
    expect(others.length).toBeLessThanOrEqual(4);
    for (const other of others) {
      expect(other.effort).toBe(first?.effort);
      expect(other.steps.filter(({ question }) => changed.has(question)).length).toBeLessThan(changed.size);
    }
    const names = ways.map(({ steps }) => JSON.stringify(steps.map(({ question, to }) => [question, to]).sort()));
    expect(new Set(names).size).toBe(ways.length);
  });

  it('never gets cheaper by excluding a question, and holds what is fixed', () => {
    const [first] = ways;
    const step = first?.steps[0];
    if (!first || !step) throw new Error('There is a step.');
    const without = cheapestWay(shippedModel, answers, { excluded: [step.question] });
    if (without.kind === 'found') {
      expect(without.ways[0]?.effort).toBeGreaterThanOrEqual(first.effort);
      expect(without.ways.flatMap(({ steps }) => steps.map(({ question }) => question))).not.toContain(step.question);
    }
    for (const way of waysOf(answers, {
      fixed: [{ question: 'skills-plan', to: { kind: 'option', option: bestOf('skills-plan') } }],
    })) {
      expect(way.effort).toBeGreaterThanOrEqual(first.effort);
      const held = way.steps.find(({ question }) => question === 'skills-plan');
      const present = answers.get('skills-plan');
      const isBest = present?.kind === 'option' && present.option === bestOf('skills-plan');
      expect(held?.to).toEqual(isBest ? undefined : { kind: 'option', option: bestOf('skills-plan') });
    }
  });
});

function bestOf(id: string): string {
  const question = shippedModel.question.get(id);
  const options = question?.kind === 'single' ? question.options : [];
  return [...options].sort((a, b) => b.points - a.points)[0]?.id ?? '';
}
