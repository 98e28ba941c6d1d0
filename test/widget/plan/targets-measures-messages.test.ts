import { expect } from 'chai';
import { measuresDe } from '../../../widget/messages/measures-de.ts';
import { measuresEn } from '../../../widget/messages/measures-en.ts';
import { targetsDe } from '../../../widget/messages/targets-de.ts';
import { targetsEn } from '../../../widget/messages/targets-en.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the texts of targets and measures', () => {
  const german = leaves({ ...targetsDe, ...measuresDe });
  const english = new Map(leaves({ ...targetsEn, ...measuresEn }));

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
