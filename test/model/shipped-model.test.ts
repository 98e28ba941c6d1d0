import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../model/action/evaluate.ts';
import { comparisonsOf } from '../../model/flow/condition.ts';
import { replay } from '../../model/flow/path.ts';
import { remaining } from '../../model/flow/progress.ts';
import type { Answers, AnswerValue } from '../../model/format/answer.ts';
import { load } from '../../model/format/load.ts';
import type { QuestionEntry } from '../../model/format/model-file.ts';
import { compare } from '../../model/scoring/fraction.ts';
import { pointsOf, pointsRange } from '../../model/scoring/points.ts';

const text = readFileSync(new URL('../../model/reifegrad-kommunal.json', import.meta.url), 'utf8');
const loaded = load(text);
if (!loaded.model) throw new Error(JSON.stringify(loaded.problems, null, 2));
const { model } = loaded;
const { file } = model;

function extreme(question: QuestionEntry, end: 'lowest' | 'highest'): AnswerValue {
  if (question.kind === 'number') {
    const { zero, full } = question.goalposts;
    return { kind: 'number', number: end === 'lowest' ? zero : full };
  }
  const ids = question.options.map(({ id }) => id);
  if (question.kind === 'multiple') return { kind: 'options', options: end === 'lowest' ? [] : ids };
  return { kind: 'option', option: (end === 'lowest' ? ids[0] : ids.at(-1)) ?? '' };
}

function all(end: 'lowest' | 'highest'): Answers {
  return new Map(model.questions.map((question) => [question.id, extreme(question, end)]));
}

describe('the shipped model', () => {
  it('has the ten categories and five levels of the product in their order', () => {
    expect(file.categories.map(({ id }) => id)).toEqual([
      'strategy',
      'organisation',
      'skills',
      'infrastructure',
      'processes',
      'services',
      'data',
      'security',
      'stakeholders',
      'innovation',
    ]);
    expect(file.levels.map(({ threshold, name }) => [threshold, name.de])).toEqual([
      [0, 'Non-Digital'],
      [20, 'Grundlegend digital'],
      [40, 'Ausbauend digital'],
      [60, 'Durchgängig digital'],
      [80, 'Smart'],
    ]);
  });

  it('has at least 50 questions, at least five per category, of all three kinds', () => {
    expect(file.questions.length).toBeGreaterThanOrEqual(50);
    for (const { id } of file.categories) {
      const own = file.questions.filter(({ category }) => category === id);
      expect([id, own.length >= 5, own.filter(({ core }) => core).length >= 2]).toEqual([id, true, true]);
    }
    expect(new Set(file.questions.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'number']));
  });

  it('explains every question: help, reason, evidence; and every weight', () => {
    const bare = file.questions.filter(({ help, reason, evidence }) => !help || !reason || !evidence);
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(file.categories.filter(({ rationale }) => !rationale).map(({ id }) => id)).toEqual([]);
  });

  it('recommends something for every answer below the best', () => {
    const silent = model.questions.flatMap((question) => {
      if (question.kind === 'number') return question.recommendations?.at(-1)?.below === 100 ? [] : [question.id];
      const below = question.options.filter(({ points }) => question.kind === 'multiple' || points < 100);
      return below.flatMap(({ id, recommendation }) => (recommendation ? [] : [`${question.id}/${id}`]));
    });
    expect(silent).toEqual([]);
  });

  it('uses every recommendation and every glossary entry', () => {
    const used = new Set(
      file.questions.flatMap((question) =>
        question.kind === 'number'
          ? (question.recommendations ?? []).map(({ recommendation }) => recommendation)
          : question.options.map(({ recommendation }) => recommendation),
      ),
    );
    expect(file.recommendations.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    const terms = new Set(file.questions.flatMap((question) => question.terms ?? []));
    expect(file.glossary.filter(({ id }) => !terms.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has at least 15 skip rules, each implying the lowest value and looking at its own category only', () => {
    expect(file.rules.length).toBeGreaterThanOrEqual(15);
    for (const [id, rules] of model.rules) {
      const question = model.question.get(id);
      for (const rule of rules) {
        const points = question && pointsOf(question, rule.implied);
        const isLowest = question && points && compare(points, pointsRange(question).lowest) === 0;
        expect([rule.id, rule.implied.kind === 'notApplicable' || isLowest]).toEqual([rule.id, true]);
        const looksAt = comparisonsOf(rule.when).map((comparison) => model.question.get(comparison.question)?.category);
        expect([rule.id, new Set(looksAt)]).toEqual([rule.id, new Set([question?.category])]);
      }
    }
  });

  it('lets nobody call a required question "not our task"', () => {
    expect(file.questions.filter(({ required, notApplicable }) => required && notApplicable)).toEqual([]);
  });

  it('reaches from 0 points on level 1 to 100 points on level 5', () => {
    const [worst, best] = [evaluate(model, all('lowest')), evaluate(model, all('highest'))];
    expect([worst.score.score, worst.level, best.score.score, best.level]).toEqual([0, 1, 10000, 5]);
  });

  it('asks everything when all is at its best, and skips something when all is at its worst', () => {
    expect(replay(model, all('highest')).steps.every(({ kind }) => kind === 'asked')).toBe(true);
    const skipped = replay(model, all('lowest')).steps.filter(({ kind }) => kind === 'skipped');
    expect(skipped.map(({ question }) => question.id)).toEqual(
      model.questions.map(({ id }) => id).filter((id) => model.rules.has(id)),
    );
    expect(remaining(model, new Map())).toEqual({
      shortest: model.questions.length - skipped.length,
      longest: model.questions.length,
    });
  });

  it('speaks to its readers in Sie and with German quotation marks', () => {
    const german = [...text.matchAll(/"de": "((?:[^"\\]|\\.)*)"/g)].map(([, found]) => found ?? '');
    expect(german.filter((one) => /\b(du|dich|dir|dein\w*|euch|euer)\b/i.test(one))).toEqual([]);
    expect(german.filter((one) => /\\"|[“][^“”„]*”/.test(one))).toEqual([]);
  });

  it('keeps turns short enough for a chat', () => {
    const long = file.questions.flatMap(({ id, text: turn }) =>
      Object.entries(turn)
        .filter(([, words]) => words.length > 170)
        .map(([language]) => `${id}.${language}`),
    );
    expect(long).toEqual([]);
  });
});
