import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import type { Difficulties } from '../../../../model/review/length/difficulties.ts';
import { guessedDifficulties } from '../../../../model/review/length/difficulties.ts';
import { expectedPoints, latentAnswer } from '../../../../model/review/length/latent-answer.ts';
import { simulatedTowns, townKinds } from '../../../../model/review/length/simulated-town.ts';
import { randomFrom } from '../../../../model/review/random.ts';
import { toNumber } from '../../../../model/scoring/fraction.ts';
import { pointsOf } from '../../../../model/scoring/points.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const level: Difficulties = { question: () => 0, option: () => 0 };
const kinds = ['single', 'multiple', 'number'] as const;

function questionOf(kind: QuestionEntry['kind']): QuestionEntry {
  const found = smallModelFile.questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`The small model has no ${kind} question.`);
  const { notApplicable: _, ...question } = found;
  return question;
}

function meanOfDraws(question: QuestionEntry, ability: number, draws: number): number {
  const random = randomFrom(`${question.id}/${ability}`);
  const points = Array.from({ length: draws }, () => {
    const found = pointsOf(question, latentAnswer(question, ability, level, random));
    return found === undefined ? [] : [toNumber(found)];
  }).flat();
  return points.reduce((sum, one) => sum + one, 0) / points.length;
}

describe('the answer of a town of some ability', () => {
  it.each(kinds)('to a %s question has on average the points that are expected', (kind) => {
    for (const ability of [-1.5, 0, 1]) {
      const question = questionOf(kind);
      expect(Math.abs(meanOfDraws(question, ability, 6000) - expectedPoints(question, ability, level))).toBeLessThan(2);
    }
  });

  it.each(kinds)('to a %s question is worth more the more it can, from nothing to everything', (kind) => {
    const question = questionOf(kind);
    const points = [-30, -2, -1, 0, 1, 2, 30].map((ability) => expectedPoints(question, ability, level));
    expect([...points].sort((a, b) => a - b)).toEqual(points);
    expect(points[0]).toBeCloseTo(0, 6);
    expect(points.at(-1)).toBeCloseTo(100, 6);
  });

  it('to a multiple question whose points add up to more than 100 is worth 100 at most', () => {
    const points = [60, 60, 50, 0, 25];
    const text = { de: 'x', en: 'x' };
    const options = points.map((worth, index) => ({ id: `o-${index}`, text, points: worth }));
    const question: QuestionEntry = { ...questionOf('multiple'), kind: 'multiple', options };
    const difficulties: Difficulties = { question: () => 0.3, option: (_, id) => Number(id.slice(2)) / 2 - 1 };
    for (const ability of [-2, -0.5, 0, 0.7, 2, 30]) {
      const chances = points.map((_, index) => 1 / (1 + Math.exp(-1.5 * (ability - 0.3 - (index / 2 - 1)))));
      const ofEveryChoice = Array.from({ length: 2 ** points.length }, (_, choice) => {
        const chosen = (index: number) => (choice >> index) % 2 === 1;
        const probability = chances.reduce((all, one, index) => all * (chosen(index) ? one : 1 - one), 1);
        return (
          probability *
          Math.min(
            100,
            points.reduce((sum, one, index) => sum + (chosen(index) ? one : 0), 0),
          )
        );
      });
      const mean = ofEveryChoice.reduce((sum, one) => sum + one, 0);
      expect(expectedPoints(question, ability, difficulties)).toBeCloseTo(mean, 9);
    }
  });

  it('is unknown three times in a hundred, and not applicable nine times where that is offered', () => {
    const question: QuestionEntry = { ...questionOf('single'), notApplicable: { de: 'x', en: 'x' } };
    const random = randomFrom('shares');
    const found = Array.from({ length: 20_000 }, () => latentAnswer(question, 0, level, random).kind);
    const share = (kind: string) => found.filter((one) => one === kind).length / found.length;
    expect(share('dontKnow')).toBeCloseTo(0.03, 2);
    expect(share('notApplicable')).toBeCloseTo(0.09, 2);
  });
});

describe('simulated towns', () => {
  it('score what their kind scores before any rule, mean and spread', () => {
    const questions = Array.from({ length: 60 }, (_, index): QuestionEntry => {
      return { ...questionOf(kinds[index % 3] ?? 'single'), id: `q-${index}`, category: 'services', weight: 1 };
    });
    const categories = smallModelFile.categories.filter(({ id }) => id === 'services');
    const model = compile({ ...smallModelFile, categories, questions, rules: [] });
    for (const kind of townKinds) {
      const scores = simulatedTowns(model, kind, 600, randomFrom(kind.id)).map((answers) => {
        const points = questions.flatMap((question) => {
          const answer = answers.get(question.id);
          const found = answer && pointsOf(question, answer);
          return found === undefined ? [] : [toNumber(found)];
        });
        return points.reduce((sum, one) => sum + one, 0) / points.length;
      });
      const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
      const variance = scores.reduce((sum, one) => sum + (one - mean) ** 2, 0) / scores.length;
      expect(Math.abs(mean - kind.mean)).toBeLessThan(1.5);
      // The luck of sixty answers comes on top of what towns differ by.
      expect(Math.sqrt(variance)).toBeGreaterThan(kind.deviation - 1);
      expect(Math.sqrt(variance)).toBeLessThan(kind.deviation + 3);
    }
  });

  it('find the same question hard under one guess, and others under another', () => {
    const one = guessedDifficulties(1);
    expect(one.question('a')).toBe(guessedDifficulties(1).question('a'));
    expect(one.question('a')).not.toBe(guessedDifficulties(2).question('a'));
    expect(one.question('a')).not.toBe(one.option('a', 'a'));
  });
});
