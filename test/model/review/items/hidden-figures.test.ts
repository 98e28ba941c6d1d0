import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { compile } from '../../../../model/format/compile.ts';
import type { ItemRecord } from '../../../../model/review/items/asked-answers.ts';
import { itemAnalysis } from '../../../../model/review/items/item-analysis.ts';
import { toNumber } from '../../../../model/scoring/fraction.ts';
import { alphaByHand } from '../../../support/items-by-hand.ts';
import { type Row, recordsOf, repeated, roleConflict, scaleModel } from '../../../support/items-records.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const none = (n: number, reason: string) => ({ value: null, n, reason });
const about = (value: number) => expect.closeTo(value, 9);

describe('figures', () => {
  const two = (times: number) =>
    recordsOf(
      repeated([
        [times - 1, [0, 25]],
        [1, [100, 100]],
      ]),
    );

  it('are hidden below 50 answers, with the number and the reason', () => {
    const { questions, categories } = itemAnalysis(scaleModel(2), two(49));
    const hidden = none(49, 'tooFewAnswers');
    expect(questions[0]).toMatchObject({
      records: { answered: 49 },
      mean: hidden,
      options: hidden,
      floor: hidden,
      ceiling: hidden,
      itemRest: hidden,
      alphaIfDeleted: hidden,
      upperLower: hidden,
      guttmanErrors: hidden,
    });
    expect(categories[0]).toEqual({
      category: 'scale',
      questions: [],
      alpha: none(0, 'tooFewAnswers'),
      reproducibility: none(0, 'tooFewAnswers'),
      marginalReproducibility: none(0, 'tooFewAnswers'),
      loevinger: none(0, 'tooFewAnswers'),
    });
  });

  it('are shown from 50 on', () => {
    const { questions, categories } = itemAnalysis(scaleModel(2), two(50));
    expect(questions[0]).toMatchObject({
      mean: { value: 2, n: 50, reason: null },
      itemRest: { value: about(1), n: 50, reason: null },
      alphaIfDeleted: none(50, 'tooFewQuestions'),
      guttmanErrors: { value: { errors: 0, answers: 50 }, n: 50, reason: null },
    });
    expect(categories[0]?.reproducibility).toEqual({ value: 1, n: 50, reason: null });
  });

  it('of a category leave out a question with too few answers', () => {
    const rows = roleConflict.map((row, index): Row => [...row, index % 5 === 0 ? 100 : null]);
    const { questions, categories } = itemAnalysis(scaleModel(5), recordsOf(rows));
    expect(categories[0]?.questions).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect(categories[0]?.alpha).toEqual({ value: about(toNumber(alphaByHand(roleConflict))), n: 216, reason: null });
    expect(questions[4]?.itemRest).toEqual(none(44, 'tooFewAnswers'));
  });

  it('of pairs are hidden where two questions were hardly ever answered together', () => {
    const rows = roleConflict.map(([first = 0, second = 0], index): Row => {
      return [index < 120 ? first : null, index >= 80 ? second : null];
    });
    const [category] = itemAnalysis(scaleModel(2), recordsOf(rows)).categories;
    expect(category?.questions).toEqual(['q1', 'q2']);
    expect(category?.alpha).toEqual(none(40, 'tooFewAnswers'));
  });

  it('of a category with a single question say so', () => {
    const { questions, categories } = itemAnalysis(scaleModel(1), recordsOf(repeated([[60, [50]]])));
    const alone = none(60, 'tooFewQuestions');
    expect(questions[0]).toMatchObject({
      itemRest: alone,
      alphaIfDeleted: alone,
      upperLower: alone,
      guttmanErrors: alone,
    });
    expect(categories[0]).toMatchObject({ alpha: alone, reproducibility: alone, loevinger: alone });
  });

  it('without variance say so', () => {
    const { questions } = itemAnalysis(
      scaleModel(2),
      recordsOf(
        repeated([
          [30, [50, 0]],
          [30, [50, 100]],
        ]),
      ),
    );
    expect(questions[0]?.itemRest).toEqual(none(60, 'noVariance'));
  });

  it('flag more than 80 percent at one end, and not 80', () => {
    const ends = (atFloor: number) => {
      const rows = repeated([
        [atFloor, [0]],
        [100 - atFloor, [100]],
      ]);
      const [question] = itemAnalysis(scaleModel(1), recordsOf(rows)).questions;
      return [question?.floor.value, question?.ceiling.value];
    };
    expect(ends(80)).toEqual([
      { share: 0.8, flagged: false },
      { share: 0.2, flagged: false },
    ]);
    expect(ends(81)).toEqual([
      { share: 0.81, flagged: true },
      { share: 0.19, flagged: false },
    ]);
    expect(ends(19)).toEqual([
      { share: 0.19, flagged: false },
      { share: 0.81, flagged: true },
    ]);
  });

  it('of multiple and number questions take their points, several options at once, and no options of a number', () => {
    const of = (number: number, options: readonly string[]): ItemRecord => ({
      fullyAsked: false,
      answers: new Map<string, AnswerValue>([
        ['online-services', { kind: 'number', number }],
        ['online-features', { kind: 'options', options }],
      ]),
    });
    const records = [
      ...Array.from({ length: 40 }, () => of(50, ['payment', 'status'])),
      ...Array.from({ length: 40 }, () => of(300, ['payment', 'status', 'signature'])),
      ...Array.from({ length: 20 }, () => of(1, [])),
    ];
    const [, , services, features] = itemAnalysis(compile(smallModelFile), records).questions;
    expect(services).toMatchObject({
      mean: { value: about(60.2) },
      options: { value: [], n: 100 },
      floor: { value: { share: 0 } },
      ceiling: { value: { share: 0.4 } },
    });
    expect(features).toMatchObject({
      mean: { value: 72 },
      options: {
        value: [
          { option: 'payment', share: 0.8 },
          { option: 'status', share: 0.8 },
          { option: 'signature', share: 0.4 },
        ],
      },
      floor: { value: { share: 0.2 } },
      ceiling: { value: { share: 0.4 } },
    });
  });
});
