import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberQuestion, PluralCategory, Text } from '../../../model/format/model-file.ts';
import { patterns } from '../../../model/format/patterns.ts';
import { pluralCategories, unitText } from '../../../model/format/unit.ts';
import { smallModelFile } from '../../support/small-model.ts';

const [, , services] = smallModelFile.questions;

function asking(unit: Text, unitForms?: Partial<Record<PluralCategory, Text>>): NumberQuestion {
  if (services?.kind !== 'number') throw new Error('The third question of the small model asks for a number.');
  return { ...services, unit, unitForms };
}

const hours = asking(
  { de: 'Stunden', en: 'hours', pl: 'godziny', 'de-x-plain': 'Stunden insgesamt' },
  {
    one: { de: 'Stunde', en: 'hour', pl: 'godzina' },
    few: { pl: 'godziny' },
    many: { pl: 'godzin' },
  },
);

const word = (text: Text, language: string) => text[language];

describe('the unit after a number', () => {
  it.each([
    ['de', 0, 'Stunden'],
    ['de', 1, 'Stunde'],
    ['de', 2, 'Stunden'],
    ['de', 101, 'Stunden'],
    ['en', 0, 'hours'],
    ['en', 1, 'hour'],
    ['en', 21, 'hours'],
    ['pl', 1, 'godzina'],
    ['pl', 2, 'godziny'],
    ['pl', 5, 'godzin'],
    ['pl', 12, 'godzin'],
    ['pl', 22, 'godziny'],
    ['pl', 0, 'godzin'],
    ['de-x-plain', 1, 'Stunden insgesamt'],
  ])('in %s after %i is %s', (language, number, shown) => {
    expect(word(unitText(hours, number, language, 'de'), language)).toBe(shown);
  });

  it('in a language without a text follows the rules of the one that is shown', () => {
    expect(unitText(hours, 1, 'fr', 'en')).toMatchObject({ en: 'hour' });
    expect(unitText(hours, 0, 'fr', 'en')).toMatchObject({ en: 'hours' });
    expect(unitText(hours, 1, 'de-AT', 'en')).toMatchObject({ de: 'Stunde' });
  });

  it('without forms is the unit', () => {
    const plain = asking({ de: 'Stunden' });
    expect(unitText(plain, 1, 'de', 'de')).toEqual({ de: 'Stunden' });
  });

  it('in a language that nobody knows is the unit', () => {
    const invented = asking({ xx: 'zogi' }, { one: { xx: 'zog' } });
    expect(unitText(invented, 1, 'xx', 'xx')).toEqual({ xx: 'zogi' });
  });
});

describe('the plural categories of whole numbers', () => {
  it.each([
    ['de', ['one', 'other']],
    ['en', ['one', 'other']],
    ['de-x-plain', ['one', 'other']],
    ['pl', ['few', 'many', 'one']],
    ['cs', ['few', 'one', 'other']],
    ['fr', ['many', 'one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
    ['hsb', ['few', 'one', 'other', 'two']],
    ['lv', ['one', 'other', 'zero']],
    ['tr', ['one', 'other']],
    ['ja', ['other']],
  ])('in %s are %j', (language, categories) => {
    expect([...(pluralCategories(language) ?? [])].sort()).toEqual(categories);
  });

  it('in a language that nobody knows are unknown', () => {
    expect(pluralCategories('xx')).toBeUndefined();
  });

  it('can be asked for in every language that a file may name', () => {
    fc.assert(
      fc.property(fc.stringMatching(patterns.languageTag), (tag) => {
        expect(() => pluralCategories(tag)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
