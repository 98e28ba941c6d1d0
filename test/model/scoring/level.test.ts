import { describe, expect, it } from 'vitest';
import type { Gate } from '../../../model/format/model-file.ts';
import { fraction } from '../../../model/scoring/fraction.ts';
import { levelAt, unmetGates } from '../../../model/scoring/level.ts';
import { score } from '../../../model/scoring/score.ts';
import { goldenModel, points } from '../../support/golden-model.ts';
import { smallModelFile } from '../../support/small-model.ts';

/** A, B and C answered alike throughout; A counts twice. */
function answered(a: number, b: number, c: number) {
  const model = goldenModel();
  const value = { a: points(a), b: points(b), c: points(c) };
  return new Map(model.questions.map(({ id, category }) => [id, value[category as 'a' | 'b' | 'c']]));
}

function withGates(gates: Readonly<Record<number, Gate>>) {
  const levels = smallModelFile.levels.map(({ gate: _, ...level }, index) => {
    const gate = gates[index + 1];
    return gate ? { ...level, gate } : level;
  });
  return goldenModel({}, { levels, rules: [] });
}

describe('the level', () => {
  it.each([
    [0, 1],
    [1999, 1],
    [2000, 2],
    [3999, 2],
    [4000, 3],
    [5999, 3],
    [6000, 4],
    [7999, 4],
    [8000, 5],
    [10000, 5],
  ])('at %i hundredths is %i', (hundredths, level) => {
    expect(levelAt(smallModelFile.levels, fraction(hundredths, 100))).toBe(level);
  });

  it('one millionth below a threshold is the level below', () => {
    expect(levelAt(smallModelFile.levels, fraction(59_999_999, 1_000_000))).toBe(3);
  });

  it('without any rated category is the lowest', () => {
    const model = goldenModel();
    const none = new Map(model.questions.map(({ id }) => [id, { kind: 'notApplicable' } as const]));
    const { reached, standings } = score(model, none);
    expect(reached).toEqual({ level: 1, byScore: 1, limitedBy: [] });
    expect(standings.official.score).toBeNull();
  });
});

describe('a gate', () => {
  it('of a minimum category level holds the level back and says by which category', () => {
    const { reached } = score(withGates({ 4: { minimumCategoryLevel: 3 } }), answered(100, 100, 25));
    expect(reached).toEqual({
      level: 3,
      byScore: 5,
      limitedBy: [{ kind: 'category', id: 'c', level: 4, has: 2, needs: 3 }],
    });
  });

  it('of a question holds back and says how many points it has and needs', () => {
    const gate = { questions: [{ question: 'b-2', points: 75 }] };
    const { reached } = score(withGates({ 2: gate }), answered(100, 50, 100));
    expect(reached).toEqual({
      level: 1,
      byScore: 5,
      limitedBy: [{ kind: 'question', id: 'b-2', level: 2, has: 5000, needs: 7500 }],
    });
  });

  it('of a lower level counts for every level above it', () => {
    const gates = { 3: { minimumCategoryLevel: 3 }, 5: { minimumCategoryLevel: 4 } };
    const { reached } = score(withGates(gates), answered(100, 100, 25));
    expect(reached.level).toBe(2);
    expect(reached.limitedBy.map(({ level }) => level)).toEqual([3, 5]);
  });

  it('met exactly holds nothing back', () => {
    const gate = { minimumCategoryLevel: 2, questions: [{ question: 'c-1', points: 25 }] };
    expect(score(withGates({ 4: gate }), answered(100, 100, 25)).reached).toEqual({
      level: 5,
      byScore: 5,
      limitedBy: [],
    });
  });

  it('of a level that the score does not reach is no limit', () => {
    const { reached } = score(withGates({ 5: { minimumCategoryLevel: 4 } }), answered(50, 50, 25));
    expect(reached).toEqual({ level: 3, byScore: 3, limitedBy: [] });
  });

  it('of a question counts an open answer at its lowest, and at its highest only in the best case', () => {
    const gate = { questions: [{ question: 'b-2', points: 75 }] };
    const answers = answered(100, 100, 100);
    answers.delete('b-2');
    const { model, categories, standings } = score(withGates({ 2: gate }), answers);
    const unmet = { kind: 'question', id: 'b-2', level: 2, has: 0, needs: 7500 };
    const { official, low, high, neutral } = standings;
    expect([official, low, neutral].map((at) => unmetGates(model, categories, at))).toEqual([
      [unmet],
      [unmet],
      [unmet],
    ]);
    expect(unmetGates(model, categories, high)).toEqual([]);
  });

  it('is listed unmet by level, then categories before questions, whether or not the score comes so far', () => {
    const gates = {
      3: { minimumCategoryLevel: 2, questions: [{ question: 'a-1', points: 50 }] },
      5: { minimumCategoryLevel: 3, questions: [{ question: 'a-2', points: 25 }] },
    };
    const { model, categories, standings } = score(withGates(gates), answered(25, 50, 0));
    expect(unmetGates(model, categories, standings.official)).toEqual([
      { kind: 'category', id: 'c', level: 3, has: 1, needs: 2 },
      { kind: 'question', id: 'a-1', level: 3, has: 2500, needs: 5000 },
      { kind: 'category', id: 'a', level: 5, has: 2, needs: 3 },
      { kind: 'category', id: 'c', level: 5, has: 1, needs: 3 },
    ]);
  });

  it('does not ask for what does not apply', () => {
    const gate = { minimumCategoryLevel: 3, questions: [{ question: 'c-1', points: 100 }] };
    const answers = answered(100, 100, 0);
    const none = new Map(
      [...answers].map(([id, value]) => [id, id.startsWith('c') ? ({ kind: 'notApplicable' } as const) : value]),
    );
    expect(score(withGates({ 4: gate }), none).reached.level).toBe(5);
  });
});
