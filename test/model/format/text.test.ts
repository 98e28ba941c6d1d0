import { describe, expect, it } from 'vitest';
import { pickText, textKeys, widening } from '../../../model/format/text.ts';
import { completeModelText } from '../../support/model-corpus.ts';

describe('a text', () => {
  const text = { de: 'Haus', en: 'house', 'de-x-plain': 'Ein Haus' };

  it.each([
    ['de', 'en', 'Haus', 'de'],
    ['en', 'de', 'house', 'en'],
    ['de-x-plain', 'en', 'Ein Haus', 'de-x-plain'],
    ['de-x-du', 'en', 'Haus', 'de'],
    ['en-GB', 'de', 'house', 'en'],
    ['fr', 'en', 'house', 'en'],
    ['fr-CH', 'de', 'Haus', 'de'],
    ['fr', 'it', 'Haus', 'de'],
    ['', 'en', 'house', 'en'],
    ['constructor', 'en', 'house', 'en'],
    ['__proto__', 'toString', 'Haus', 'de'],
  ])('asked for in %j with the fallback %j is %j in %j', (language, fallback, found, really) => {
    expect(pickText(text, language, fallback)).toEqual({ text: found, language: really });
  });

  it('without any language is empty', () => {
    expect(pickText({}, 'de', 'en')).toEqual({ text: '', language: 'en' });
  });

  it('is looked up in ever wider languages', () => {
    expect(widening('de-x-plain')).toEqual(['de-x-plain', 'de-x', 'de']);
    expect(widening('de')).toEqual(['de']);
  });
});

describe('the keys of texts', () => {
  it('are those under which a model with every field has a language map', () => {
    const found = new Set<string>();
    JSON.parse(completeModelText(), (key, value: unknown) => {
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'de')) found.add(key);
      return value;
    });
    expect([...textKeys].sort()).toEqual([...found].sort());
  });
});
