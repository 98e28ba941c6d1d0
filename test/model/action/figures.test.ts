import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../model/action/evaluate.ts';
import { figuresIn, figuresOf } from '../../../model/action/figures.ts';
import { goldenAnswers, goldenModel, points } from '../../support/golden-model.ts';

describe('the figures of a submission', () => {
  it('are the golden file of method 8.1 in whole bins, rounded down', () => {
    expect(figuresOf(evaluate(goldenModel(), goldenAnswers()))).toEqual({
      overall: 4218,
      a: 5000,
      b: 3125,
      c: 3750,
      level: 3,
      coverage: 8125,
      neutral: 5364,
      'question:a-1': 7500,
      'question:a-2': 5000,
      'question:a-3': -1,
      'question:a-4': 0,
      'question:b-1': 10_000,
      'question:b-2': 2500,
      'question:b-3': 0,
      'question:c-1': 0,
      'question:c-2': 5000,
    });
  });

  it('are none where the level is provisional', () => {
    const answers = goldenAnswers();
    answers.delete('c-2');
    const evaluation = evaluate(goldenModel(), answers);
    expect(evaluation.provisional).not.toEqual([]);
    expect(evaluation.score.score).not.toBeNull();
    expect(figuresOf(evaluation)).toBeNull();
  });

  it('are none where nothing is rated', () => {
    const evaluation = evaluate(goldenModel(), goldenAnswers());
    const unrated = { ...evaluation, score: { ...evaluation.score, score: null } };
    expect(figuresOf(unrated)).toBeNull();
  });

  it('leave out a category of which nothing is its task, and a neutral score that there is not', () => {
    const evaluation = evaluate(goldenModel(), goldenAnswers());
    const categories = evaluation.categories.map((entry) =>
      entry.category === 'b' ? { ...entry, score: null } : entry,
    );
    const figures = figuresOf({ ...evaluation, categories, score: { ...evaluation.score, neutral: null } });
    expect(Object.keys(figures ?? {}).filter((name) => !name.startsWith('question:'))).toEqual([
      ...['a', 'c', 'overall', 'level', 'coverage'],
    ]);
  });

  it('are read from an evaluation as it was stored, and from nothing else', () => {
    const evaluation = evaluate(goldenModel(), goldenAnswers());
    expect(figuresIn(JSON.stringify(evaluation))).toEqual(figuresOf(evaluation));
    const { score, level, categories, questions, provisional } = evaluation;
    const needed = { score, level, categories, questions, provisional };
    expect(figuresIn(JSON.stringify(needed))).toEqual(figuresOf(evaluation));
    const broken = [
      ...Object.keys(needed).map((name) => ({ ...needed, [name]: undefined })),
      ...[null, 3, 'x', [], [needed]],
      { ...needed, level: 2.5 },
      { ...needed, score: { ...score, coverage: null } },
      { ...needed, categories: [null] },
      { ...needed, categories: [{ category: 'a', score: '1' }] },
      { ...needed, questions: [{ question: 1, state: 'answered', points: 100 }] },
      { ...needed, provisional: {} },
    ];
    for (const each of broken) expect(() => figuresIn(JSON.stringify(each))).toThrow(SyntaxError);
  });

  it('keep the level where a category has its name', () => {
    const model = goldenModel();
    const evaluation = evaluate(model, goldenAnswers().set('c-1', points(100)));
    const categories = evaluation.categories.map((entry) => ({ ...entry, category: 'level' }));
    expect(figuresOf({ ...evaluation, categories })).toMatchObject({ level: evaluation.level });
  });
});
