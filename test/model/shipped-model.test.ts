import { describe, expect, it } from 'vitest';
import { evaluate } from '../../model/action/evaluate.ts';
import type { QuestionEntry, Text } from '../../model/format/model-file.ts';
import { extremeAnswers, shippedModel as model, shippedText as text } from '../support/shipped-model.ts';

const { file } = model;

function recommendationsOf(question: QuestionEntry): readonly (string | undefined)[] {
  return question.kind === 'number'
    ? (question.recommendations ?? []).map(({ recommendation }) => recommendation)
    : question.options.map(({ recommendation }) => recommendation);
}

/** What somebody reads before answering. */
function questionTexts(question: QuestionEntry): readonly Text[] {
  const answers = question.kind === 'number' ? [question.unit] : question.options.map((option) => option.text);
  return [question.text, question.help, question.notApplicable, ...answers].filter((one) => one !== undefined);
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
    expect(file.levels.map(({ gate }) => gate !== undefined)).toEqual([false, false, true, true, true]);
  });

  it('has 99 questions, nine to eleven in each category, of all three kinds', () => {
    expect(file.questions.length).toBe(99);
    for (const { id } of file.categories) {
      const count = file.questions.filter(({ category }) => category === id).length;
      expect([id, count >= 9 && count <= 11]).toEqual([id, true]);
    }
    expect(new Set(file.questions.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'number']));
  });

  it('has 33 core questions, at least three in each category', () => {
    expect(file.questions.filter(({ core }) => core).length).toBe(33);
    for (const { id } of file.categories) {
      const count = file.questions.filter(({ category, core }) => category === id && core).length;
      expect([id, count >= 3]).toEqual([id, true]);
    }
  });

  it('explains every question: help, reason, evidence; and every weight', () => {
    const bare = file.questions.filter(({ help, reason, evidence }) => !help || !reason || !evidence);
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(file.categories.filter(({ rationale }) => !rationale).map(({ id }) => id)).toEqual([]);
  });

  it('says everything that is read before answering in plain German, too', () => {
    const missing = file.questions.filter((question) => questionTexts(question).some((one) => !one['de-x-plain']));
    expect(missing.map(({ id }) => id)).toEqual([]);
    const identical = file.questions.filter(({ help }) => help?.['de-x-plain'] === help?.['de']);
    expect(identical.map(({ id }) => id)).toEqual([]);
  });

  it('recommends something for every answer below the best', () => {
    const silent = model.questions.flatMap((question) => {
      if (question.kind === 'number') return question.recommendations?.at(-1)?.below === 100 ? [] : [question.id];
      const below = question.options.filter(({ points }) => question.kind === 'multiple' || points < 100);
      return below.flatMap(({ id, recommendation }) => (recommendation ? [] : [`${question.id}/${id}`]));
    });
    expect(silent).toEqual([]);
  });

  it('says of every recommendation who leads it and when it is enough, and of everything it names to which day that is known', () => {
    expect(file.recommendations.filter(({ lead, enough }) => !lead || !enough).map(({ id }) => id)).toEqual([]);
    const undated = file.recommendations.filter(({ references = [] }) => references.some(({ asOf }) => !asOf));
    expect(undated.map(({ id }) => id)).toEqual([]);
    const helped = file.recommendations.filter(({ references = [] }) => references.length > 0).length;
    expect(helped / file.recommendations.length).toBeGreaterThan(0.5);
  });

  it('uses every recommendation and every glossary entry', () => {
    const used = new Set(file.questions.flatMap(recommendationsOf));
    expect(file.recommendations.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
    const terms = new Set(file.questions.flatMap((question) => question.terms ?? []));
    expect(file.glossary.filter(({ id }) => !terms.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('lets nobody call a required question "not our task"', () => {
    expect(file.questions.filter(({ required, notApplicable }) => required && notApplicable)).toEqual([]);
  });

  it('reaches from 0 points on level 1 to 100 points on level 5', () => {
    const [worst, best] = [evaluate(model, extremeAnswers('lowest')), evaluate(model, extremeAnswers('highest'))];
    expect([worst.score.score, worst.level, best.score.score, best.level]).toEqual([0, 1, 10000, 5]);
  });

  it('declares what became of each question of the edition before', () => {
    const declared = file.supersedes?.questions ?? [];
    const changes = new Map(declared.map(({ question, change }) => [question, change]));
    const count = (of: string) => [...changes.values()].filter((change) => change === of).length;
    expect(file.supersedes?.version).toBe('1.0.0');
    expect(file.questions.filter(({ id }) => !changes.has(id)).map(({ id }) => id)).toEqual([]);
    expect(['same', 'recoded', 'reworded', 'new', 'dropped'].map(count)).toEqual([23, 20, 17, 39, 0]);
    expect(declared.flatMap(({ question, map }) => (map ? [[question, map]] : []))).toEqual([
      ['skills-plan', { none: 'request' }],
    ]);
  });

  it('speaks to its readers in Sie and with German quotation marks', () => {
    const german = [...text.matchAll(/"de(?:-x-plain)?": "((?:[^"\\]|\\.)*)"/g)].map(([, found]) => found ?? '');
    expect(german.length).toBeGreaterThan(2000);
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
