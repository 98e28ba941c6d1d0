import { expect } from 'chai';
import { wayDe } from '../../../widget/messages/way-de.ts';
import { wayEn } from '../../../widget/messages/way-en.ts';
import { whatIfDe } from '../../../widget/messages/what-if-de.ts';
import { whatIfEn } from '../../../widget/messages/what-if-en.ts';

const german = Object.entries({ ...wayDe.way, ...whatIfDe.whatIf });
const english = new Map<string, string>(Object.entries({ ...wayEn.way, ...whatIfEn.whatIf }));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of way and what-if', () => {
  it('have the same keys and values to fill in, in both languages', () => {
    expect([...english.keys()]).to.deep.equal(german.map(([key]) => key));
    for (const [key, text] of german) {
      expect(placeholders(english.get(key) ?? ''), key).to.deep.equal(placeholders(text));
    }
  });

  it('speak to the reader as Sie', () => {
    expect(german.filter(([, text]) => /\b(du|dein\w*|dich|dir|euch|euer)\b/i.test(text))).to.deep.equal([]);
  });
});
