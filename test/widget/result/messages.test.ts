import { expect } from 'chai';
import { resultMessages } from '../../../widget/messages/result-messages.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of the result page', () => {
  const german = leaves(resultMessages.de);
  const english = new Map(leaves(resultMessages.en));

  it('have the same keys and values to fill in, in both languages', () => {
    expect([...english.keys()]).to.deep.equal(german.map(([key]) => key));
    for (const [key, text] of german) {
      expect(placeholders(english.get(key) ?? ''), key).to.deep.equal(placeholders(text));
    }
  });

  it('speak to the reader as Sie', () => {
    const intimate = german.filter(([, text]) => /\b(du|dein\w*|dich|dir|euch|euer)\b/i.test(text));
    expect(intimate).to.deep.equal([]);
  });
});
