import { describe, expect, it } from 'vitest';
import { load } from '../../../model/format/load.ts';
import { smallModelFile } from '../../support/small-model.ts';

const count = 10_000;
const atMost = 5_000;

/** 10,000 questions in a chain of rules, each looking at the one before; about 20 MB. */
function largeFile(text: Record<string, string>) {
  const [sample] = smallModelFile.questions;
  const help = { de: 'Ä'.repeat(700), en: 'a'.repeat(700) };
  const questions = Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `question-${index}`,
    terms: [],
    text,
    help,
  }));
  const rules = questions.slice(1).map(({ id }, index) => ({
    id: `rule-${index}`,
    when: { question: `question-${index}`, is: 'none' },
    skip: [{ question: id, implies: 'none' }],
    reason: { de: 'Darum.', en: 'Therefore.' },
  }));
  const levels = smallModelFile.levels.map(({ gate: _, ...level }) => level);
  const { categories } = smallModelFile;
  return { ...smallModelFile, categories: categories.slice(0, 1), questions, rules, levels };
}

/** Milliseconds of processor time of this thread, so that other work on the machine does not count. */
function timed<T>(work: () => T): { result: T; duration: number } {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  return { result, duration: (user + system) / 1_000 };
}

describe('a file of 20 MB with 10,000 questions', () => {
  const file = largeFile({ de: 'Frage', en: 'Question' });

  it('loads within five seconds', { timeout: 60_000 }, () => {
    const text = JSON.stringify(file, null, 2);
    expect(text.length).toBeGreaterThan(20_000_000);
    const { result, duration } = timed(() => load(text));
    expect(result.problems).toEqual([]);
    expect(result.model?.questions).toHaveLength(count);
    expect(result.model?.rules.size).toBe(count - 1);
    expect(duration).toBeLessThan(atMost);
  });

  it('on a single line with a mistake in every question tells all within five seconds', { timeout: 60_000 }, () => {
    const text = JSON.stringify({
      ...file,
      questions: file.questions.map((question) => ({ ...question, text: { de: 'x' } })),
    });
    const { result, duration } = timed(() => load(text));
    expect(result.problems).toHaveLength(count);
    expect(result.problems.every(({ code, line }) => code === 'text.missing-language' && line === 1)).toBe(true);
    expect(duration).toBeLessThan(atMost);
  });
});

describe('a single text of 20 MB', () => {
  it.each([
    ['letters', 'x'],
    ['escapes', '\n'],
    ['quotation marks', '"'],
  ])('of %s is refused as too long, not with an exception', (_, character) => {
    const text = JSON.stringify({ ...smallModelFile, title: { de: character.repeat(20_000_000), en: 'Title' } });
    expect(load(text).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['shape.too-big /title/de']);
  });
});
