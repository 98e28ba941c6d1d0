import { expect } from 'chai';
import { studyDe } from '../../../widget/messages/study-de.ts';
import { studyEn } from '../../../widget/messages/study-en.ts';
import { spokenLanguage } from '../../../widget/study/study-wording.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort();

describe('the texts of the study', () => {
  const german = leaves(studyDe);
  const english = new Map(leaves(studyEn));

  it('have the same keys and values to fill in, in both languages', () => {
    expect([...english.keys()]).to.deep.equal(german.map(([key]) => key));
    for (const [key, text] of german) {
      expect(placeholders(english.get(key) ?? ''), key).to.deep.equal(placeholders(text));
    }
  });

  it('have every plural form that a language needs', () => {
    for (const [language, keys] of [
      ['de', new Set(german.map(([key]) => key))],
      ['en', new Set(english.keys())],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of keys) {
        const plural = /^(.+)_(?:one|other)$/.exec(key)?.[1];
        if (plural !== undefined) for (const form of forms) expect(keys).to.include(`${plural}_${form}`);
      }
    }
  });

  it('speak to the reader as Sie', () => {
    expect(german.filter(([, text]) => /\b(du|dein\w*|dich|dir|euch|euer)\b/i.test(text))).to.deep.equal([]);
  });

  it('use the word representative only for a result that is, and for its conditions', () => {
    const using = german.filter(([, text]) => /repräsentativ/i.test(text)).map(([key]) => key);
    expect(using).to.deep.equal(['verdict.representative', 'verdict.notRepresentative', 'representative.title']);
  });

  it('are German for readers of a language that the element does not speak', () => {
    expect(['de-AT', 'en-GB', 'fr', 'de-x-plain', 'constructor'].map(spokenLanguage)).to.deep.equal([
      'de',
      'en',
      'de',
      'de',
      'de',
    ]);
  });
});
