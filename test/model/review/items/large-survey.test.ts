import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { RuleEntry } from '../../../../model/format/model-file.ts';
import { itemAnalysis } from '../../../../model/review/items/item-analysis.ts';
import { type Row, recordsOf, scaleModel } from '../../../support/items-records.ts';

const text = { de: 'x', en: 'y' };
const none = (n: number, reason: string) => ({ value: null, n, reason });

describe('a large survey', () => {
  /** Answers that look drawn at random and are the same each time. */
  const rows = (records: number, questions: number) =>
    Array.from(
      { length: records },
      (_, record): Row =>
        Array.from(
          { length: questions },
          (_, question) => 25 * Math.floor(((record * 7919 + question * 104729) % 1000) / 200),
        ),
    );

  it('of 1,101 records and 99 questions in ten categories takes less than a second of one core', () => {
    const rules = Array.from({ length: 35 }, (_, index): RuleEntry => {
      const when = { question: `q${index + 1}`, is: 'p0' };
      return { id: `rule-${index}`, when, skip: [{ question: `q${index + 40}`, implies: 'p0' }], reason: text };
    });
    const { file } = scaleModel(99, rules);
    const model = compile({
      ...file,
      categories: Array.from({ length: 10 }, (_, index) => ({ id: `c${index}`, name: text, summary: text, weight: 1 })),
      questions: file.questions.map((question, index) => ({ ...question, category: `c${index % 10}` })),
    });
    const records = recordsOf(rows(1101, 99));
    const began = process.cpuUsage();
    const { questions, categories } = itemAnalysis(model, records);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(questions).toHaveLength(99);
    expect(questions.every(({ itemRest }) => itemRest.reason === null)).toBe(true);
    expect(categories.every(({ alpha, loevinger }) => alpha.reason === null && loevinger.reason === null)).toBe(true);
  });

  it('does without pairs in a category of more than 200 questions', () => {
    const { questions, categories } = itemAnalysis(scaleModel(201), recordsOf(rows(50, 201)));
    expect(categories[0]).toMatchObject({
      alpha: none(50, 'tooManyQuestions'),
      loevinger: none(50, 'tooManyQuestions'),
      reproducibility: { reason: null },
    });
    expect(questions[0]).toMatchObject({ itemRest: none(50, 'tooManyQuestions'), mean: { n: 50, reason: null } });
  });
});
