import { describe, expect, it } from 'vitest';
import { geometricMean, meanUnderWeights } from '../../../model/scoring/aggregate.ts';
import type { Fraction } from '../../../model/scoring/fraction.ts';
import { levelAt } from '../../../model/scoring/level.ts';
import { type AssessmentScore, score } from '../../../model/scoring/score.ts';
import { stability } from '../../../model/scoring/stability.ts';
import { weightedScores } from '../../../model/scoring/standing.ts';
import { goldenAnswers, goldenModel } from '../../support/golden-model.ts';

/** Reference numbers: section 8.1 of the method. */
function pair(value: Fraction | null | undefined): string {
  return value ? `${value.numerator}/${value.denominator}` : 'none';
}

describe('the golden file of the method', () => {
  const evidence = () => score(goldenModel(), goldenAnswers());
  const neutral = () => score(goldenModel({ openAnswers: 'neutral' }), goldenAnswers());

  it.each([
    ['a', '200/3', '3/4', '50/1', '75/1'],
    ['b', '125/4', '1/1', '125/4', '125/4'],
    ['c', '50/1', '3/4', '75/2', '125/2'],
  ])('category %s: neutral %s, coverage %s, low %s, high %s', (id, ...expected) => {
    const entry = evidence().categories.find(({ category }) => category.id === id);
    expect([entry?.neutral, entry?.coverage, entry?.low, entry?.high].map(pair)).toEqual(expected);
    expect(pair(entry?.score)).toBe(pair(entry?.low));
  });

  it('overall: neutral 2575/48, coverage 13/16, low 675/16, high 975/16', () => {
    const { standings, coverage } = evidence();
    const { low, high, official } = standings;
    expect([neutral().standings.official.score, coverage, low.score, high.score].map(pair)).toEqual([
      '2575/48',
      '13/16',
      '675/16',
      '975/16',
    ]);
    expect(pair(official.score)).toBe('675/16');
    expect(pair(standings.neutral.score)).toBe('2575/48');
  });

  it('freed of the implied answer the best case is 1175/16', () => {
    const freed = score(goldenModel({}, { rules: [] }), goldenAnswers());
    expect(pair(freed.standings.high.score)).toBe('1175/16');
  });

  it('reaches level 3 under both policies and level 4 once the open answers are settled', () => {
    expect(evidence().reached).toEqual({ level: 3, byScore: 3, limitedBy: [] });
    expect(neutral().reached.level).toBe(3);
    expect(stability(evidence()).openAnswers).toEqual([3, 4]);
  });

  it('geometric: 41.371886 with evidence, 51.334505 neutral, both level 3', () => {
    expect(geometricMean(officialParts(evidence()))).toBeCloseTo(41.371886, 6);
    expect(geometricMean(officialParts(neutral()))).toBeCloseTo(51.334505, 6);
    const byGeometry = score(goldenModel({ aggregation: 'geometric' }), goldenAnswers());
    expect(byGeometry.reached.level).toBe(3);
    expect(decimal(byGeometry.standings.official.score)).toBeCloseTo(41.371886, 6);
  });

  it.each([
    [10, 41.40625, 42.96875, 3, 3],
    [25, 40.234375, 44.140625, 3, 3],
    [50, 38.28125, 46.09375, 2, 3],
  ])('evidence: weights within %i percent leave %f to %f, levels %i to %i', (percent, low, high, from, to) => {
    const spread = meanUnderWeights(officialParts(evidence()), percent);
    expect([spread?.lowest, spread?.highest].map(decimal)).toEqual([low, high]);
    const { levels } = goldenModel().file;
    expect([levelAt(levels, spread?.lowest ?? null), levelAt(levels, spread?.highest ?? null)]).toEqual([from, to]);
  });

  it.each([
    [10, 52.34375, 54.947917],
    [25, 50.390625, 56.901042],
    [50, 46.180556, 60.15625],
  ])('neutral: weights within %i percent leave %f to %f', (percent, low, high) => {
    const spread = meanUnderWeights(officialParts(neutral()), percent);
    expect(decimal(spread?.lowest)).toBeCloseTo(low, 6);
    expect(decimal(spread?.highest)).toBeCloseTo(high, 6);
  });
});

const officialParts = ({ model, standings }: AssessmentScore) => weightedScores(model, standings.official);

function decimal(value: Fraction | null | undefined): number {
  return value ? Number(value.numerator) / Number(value.denominator) : Number.NaN;
}
