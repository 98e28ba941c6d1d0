import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../../model/contract/problem-codes.ts';

const all = Object.entries(problemCodes);

const detailsIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(all)('the problem %s', (code, { status, de, en }) => {
  it('has a name of a subject and a matter', () => {
    expect(code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
  });

  it('has the status of an error', () => {
    expect(Number.isInteger(status) && status >= 400 && status <= 599).toBe(true);
  });

  it('is a sentence in each language', () => {
    for (const text of [de, en]) expect(text).toMatch(/^[A-ZÄÖÜ].{15,}(\.|\}|\?)$/u);
    expect(de).not.toBe(en);
  });

  it('names the same details in both languages', () => {
    expect(detailsIn(de)).toEqual(detailsIn(en));
    const besides = (text: string) => text.replace(/\{\w+\}/g, '');
    expect(besides(de) + besides(en)).not.toMatch(/[{}]/);
  });

  it('does not say "du" and puts quotations in the marks of its language', () => {
    expect(de).not.toMatch(/\b(du|dein|dir|dich)\b/i);
    expect(de).not.toMatch(/[“"][^„]*”|"/);
    expect(en).not.toMatch(/["„]|'/);
  });
});

describe('the problems', () => {
  it('say each something else', () => {
    expect(new Set(all.map(([, { de }]) => de)).size).toBe(all.length);
    expect(new Set(all.map(([, { en }]) => en)).size).toBe(all.length);
  });
});
