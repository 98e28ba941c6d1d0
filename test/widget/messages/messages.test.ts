import { expect } from 'chai';
import { de } from '../../../widget/messages/de.ts';
import { en } from '../../../widget/messages/en.ts';
import { spokenLanguage, wordingIn } from '../../../widget/messages/translate.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of the interface', () => {
  it('have the same keys and placeholders in every language', () => {
    expect(Object.keys(en).sort()).to.deep.equal(Object.keys(de).sort());
    for (const [key, text] of Object.entries(de)) {
      expect(placeholders(en[key as keyof typeof de]), key).to.deep.equal(placeholders(text));
    }
  });

  it('have every plural form that a language needs', () => {
    for (const [language, texts] of Object.entries({ de, en })) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = new Set(Object.keys(texts).flatMap((key) => /^(.+)_(?:one|other)$/.exec(key)?.[1] ?? []));
      for (const key of plurals) {
        for (const form of forms) expect(texts).to.have.property(`${key}_${form}`);
      }
    }
  });

  it('address people as Sie', () => {
    for (const text of Object.values(de)) expect(text).not.to.match(/\b(du|dich|dir|dein\w*)\b/i);
  });

  it('say numbers in the right form', async () => {
    const german = wordingIn('de');
    expect(german.t('saving.waiting', { count: 1 })).to.equal('1 Antwort wartet auf Verbindung');
    expect(german.t('saving.waiting', { count: 2 })).to.equal('2 Antworten warten auf Verbindung');
    const english = wordingIn('en');
    expect(english.isComplete()).to.equal(false);
    await english.arrival;
    expect(english.isComplete()).to.equal(true);
    expect(english.t('saving.waiting', { count: 2 })).to.equal('2 answers are waiting for a connection');
  });

  it('are German for readers of a language that the interface does not speak', () => {
    expect(['de-AT', 'en-GB', 'fr', 'de-x-plain'].map(spokenLanguage)).to.deep.equal(['de', 'en', 'de', 'de']);
  });
});
