import { describe, expect, it } from 'vitest';
import type { MultipleQuestion, NumberQuestion } from '../../../model/format/model-file.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../../model/scoring/points.ts';
import { fiveStepQuestion } from '../../support/golden-model.ts';

function numberQuestion(zero: number, full: number, minimum = 0, maximum = 500): NumberQuestion {
  const { options: _, ...base } = fiveStepQuestion('n', 'a', 1);
  return { ...base, kind: 'number', minimum, maximum, goalposts: { zero, full }, unit: { de: 'x', en: 'x' } };
}

function multipleQuestion(...points: readonly number[]): MultipleQuestion {
  const text = { de: 'x', en: 'x' };
  const options = points.map((one, index) => ({ id: `o${index}`, points: one, text }));
  return { ...fiveStepQuestion('m', 'a', 1), kind: 'multiple', options };
}

describe('the points of a number', () => {
  it.each([
    [10, fraction(0)],
    [11, fraction(100, 30)],
    [25, fraction(50)],
    [40, fraction(100)],
    [9, fraction(0)],
    [41, fraction(100)],
  ])('between 10 and 40, %i, run in a line and stay between 0 and 100 outside', (number, points) => {
    expect(pointsOf(numberQuestion(10, 40), { kind: 'number', number })).toEqual(points);
  });

  it.each([
    [30, fraction(0)],
    [28, fraction(10)],
    [10, fraction(100)],
    [31, fraction(0)],
    [9, fraction(100)],
  ])('where less is better, from 30 days down to 10, %i counts the other way', (number, points) => {
    expect(pointsOf(numberQuestion(30, 10), { kind: 'number', number })).toEqual(points);
  });

  it('are none for an answer that is no number, even one that a choice of the same name would have', () => {
    expect(pointsOf(numberQuestion(0, 100), { kind: 'option', option: 'p100' })).toBeUndefined();
  });
});

describe('the points of a choice', () => {
  it('are those of the option, and the sum of several up to 100', () => {
    expect(pointsOf(fiveStepQuestion('s', 'a', 1), { kind: 'option', option: 'p75' })).toEqual(fraction(75));
    const several = (...options: readonly string[]) =>
      pointsOf(multipleQuestion(40, 50, 60), { kind: 'options', options });
    expect([several(), several('o0', 'o1'), several('o1', 'o2')]).toEqual([fraction(0), fraction(90), fraction(100)]);
  });

  it('are none for an option that does not exist, a number or an open answer', () => {
    const question = fiveStepQuestion('s', 'a', 1);
    expect(pointsOf(question, { kind: 'option', option: 'p33' })).toBeUndefined();
    expect(pointsOf(question, { kind: 'number', number: 100 })).toBeUndefined();
    expect(pointsOf(question, { kind: 'dontKnow' })).toBeUndefined();
  });
});

describe('the range of points', () => {
  it('of one choice goes from its worst to its best option', () => {
    const { options, ...question } = fiveStepQuestion('s', 'a', 1);
    const inner = options.slice(1, 4).toReversed();
    expect(pointsRange({ ...question, options: inner })).toEqual({ lowest: fraction(25), highest: fraction(75) });
  });

  it('of several choices goes from none of them to all, at most 100', () => {
    expect(pointsRange(multipleQuestion(20, 30))).toEqual({ lowest: fraction(0), highest: fraction(50) });
    expect(pointsRange(multipleQuestion(40, 50, 60))).toEqual({ lowest: fraction(0), highest: fraction(100) });
  });

  it.each([
    ['rising goalposts', numberQuestion(0, 100, 20, 80), 20, 80],
    ['falling goalposts', numberQuestion(100, 0, 20, 70), 30, 80],
    ['goalposts inside the numbers', numberQuestion(10, 20), 0, 100],
  ])('of a number with %s is that of its least and its greatest number', (_, question, lowest, highest) => {
    expect(pointsRange(question)).toEqual({ lowest: fraction(lowest), highest: fraction(highest) });
  });
});
