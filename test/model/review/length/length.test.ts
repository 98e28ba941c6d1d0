import { describe, expect, it } from 'vitest';
import { compile } from '../../../../model/format/compile.ts';
import type { ModelFile, QuestionEntry } from '../../../../model/format/model-file.ts';
import { lengthOf, simulatedLength } from '../../../../model/review/length/length.ts';
import { readingSeconds } from '../../../../model/review/length/reading-time.ts';
import { smallModelFile } from '../../../support/small-model.ts';

const words = (count: number) => ({ de: 'x'.repeat(count), en: 'x'.repeat(2 * count) });

const question: QuestionEntry = {
  id: 'q',
  category: 'c',
  weight: 1,
  kind: 'single',
  text: words(100),
  help: words(50),
  reason: words(1000),
  options: [
    { id: 'a', text: words(20), points: 0 },
    { id: 'b', text: words(30), points: 100 },
  ],
};

function modelOf(overrides: Partial<ModelFile>) {
  return compile({ ...smallModelFile, ...overrides });
}

/** 68 milliseconds a character aloud, and 238 words read silently in the time of 183 aloud. */
const perCharacter = (0.068 * 183) / 238;

describe('the time to read a question', () => {
  it('goes by the characters of its text and answers in the language read, and of its help if asked for', () => {
    expect(readingSeconds(question, 'de', 'de', false)).toBeCloseTo(150 * perCharacter, 10);
    expect(readingSeconds(question, 'de', 'de', true)).toBeCloseTo(200 * perCharacter, 10);
    expect(readingSeconds(question, 'en', 'de', true)).toBeCloseTo(400 * perCharacter, 10);
    const apart = { ...question, notApplicable: words(40) };
    expect(readingSeconds(apart, 'de', 'de', false)).toBeCloseTo(190 * perCharacter, 10);
  });

  it('counts the unit of a number', () => {
    const { options: _, ...rest } = question;
    const number: QuestionEntry = {
      ...rest,
      kind: 'number',
      minimum: 0,
      maximum: 9,
      goalposts: { zero: 0, full: 9 },
      unit: words(10),
    };
    expect(readingSeconds(number, 'de', 'de', false)).toBeCloseTo(110 * perCharacter, 10);
  });
});

describe('the length of a check', () => {
  it('without rules is the number of questions for every town', () => {
    const count = smallModelFile.questions.length;
    const lengths = lengthOf(modelOf({ rules: [] }), 'de', 20);
    expect(lengths.map(({ kind }) => kind)).toEqual(['small', 'medium', 'large']);
    for (const { full } of lengths) expect(full.questions).toEqual({ low: count, median: count, high: count });
  });

  it('is the same each time, and longer for towns that have more', () => {
    const lengths = lengthOf(modelOf({}), 'de', 400);
    expect(lengths).toEqual(lengthOf(modelOf({}), 'de', 400));
    const minutes = lengths.map(({ full }) => full.readingMinutes.low);
    expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    expect(lengths[0]?.full.questions.low).toBeLessThan(smallModelFile.questions.length);
  });

  it('of the quick check counts core questions, and is null where there are none', () => {
    const core = smallModelFile.questions.filter((entry) => entry.core).length;
    expect(core).toBeGreaterThan(0);
    for (const { quick } of lengthOf(modelOf({}), 'de', 50)) {
      expect(quick?.questions.high).toBeLessThanOrEqual(core);
    }
    const questions = smallModelFile.questions.map((entry) => ({ ...entry, core: false }));
    expect(lengthOf(modelOf({ questions }), 'de', 2).map(({ quick }) => quick)).toEqual([null, null, null]);
  });

  it('tells after each town how many are done', () => {
    expect([...simulatedLength(modelOf({}), 'de', 3)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
