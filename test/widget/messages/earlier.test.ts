import { expect } from 'chai';
import { earlierMessages } from '../../../widget/messages/earlier-messages.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of last time', () => {
  it('have the same keys and values to fill in, in both languages, and say Sie', () => {
    const english = new Map(leaves(earlierMessages.en));
    for (const [key, text] of leaves(earlierMessages.de)) {
      expect(placeholders(english.get(key) ?? ''), key).to.deep.equal(placeholders(text));
      expect(text).not.to.match(/\b(du|dein\w*|dich|dir)\b/i);
    }
  });
});
