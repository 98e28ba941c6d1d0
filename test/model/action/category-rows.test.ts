import { describe, expect, it } from 'vitest';
import { categoryRows, overallRow } from '../../../model/action/category-rows.ts';
import { compile } from '../../../model/format/compile.ts';
import { smallModelFile } from '../../support/small-model.ts';

const model = compile(smallModelFile);
const beside = { neutral: null, coverage: 10_000 };
const rated = { ...beside, category: 'strategy', score: 4_200, low: 4_200, high: 4_200, level: 3 };
const open = { ...beside, category: 'services', score: 1_000, low: 500, high: 9_000, level: 1 };
const unrated = { ...beside, category: 'security', score: null, low: null, high: null, level: null };

describe('rows of categories', () => {
  const rows = categoryRows({
    model,
    evaluation: { categories: [rated, open, unrated] },
    nameOf: (category) => category.toUpperCase(),
    peers: { services: 'figures of services' },
    targetLevelOf: (category) => ({ strategy: 4, security: 9 })[category],
  });

  it('stand in the order of the evaluation, each with its name and level', () => {
    expect(rows.map(({ id, name, level }) => [id, name, level])).toEqual([
      ['strategy', 'STRATEGY', 3],
      ['services', 'SERVICES', 1],
      ['security', 'SECURITY', null],
    ]);
  });

  it('have a range where open answers leave more than one value possible', () => {
    expect(rows.map(({ range }) => range)).toEqual([null, { from: 500, to: 9_000 }, null]);
  });

  it('have the figures of peers where there are some', () => {
    expect(rows.map(({ peers }) => peers)).toEqual([null, 'figures of services', null]);
  });

  it('have a target where a level of the model is agreed', () => {
    const points = smallModelFile.levels[3]?.threshold;
    expect(points).toBeGreaterThan(0);
    expect(rows.map(({ target }) => target)).toEqual([{ level: 4, points }, null, null]);
  });
});

describe('the row of all categories together', () => {
  it('has no level where nothing is rated', () => {
    expect(
      overallRow({ score: { ...beside, score: null, low: null, high: null }, level: 1 }, 'Overall', undefined),
    ).toEqual({
      ...{ id: 'overall', name: 'Overall', level: null, score: null },
      ...{ range: null, peers: null, target: null },
    });
  });

  it('has score, range and what is published', () => {
    const row = overallRow(
      { score: { ...beside, score: 5_000, low: 4_000, high: 6_000 }, level: 3 },
      'Overall',
      'figures',
    );
    expect(row).toMatchObject({ level: 3, score: 5_000, range: { from: 4_000, to: 6_000 }, peers: 'figures' });
  });
});
