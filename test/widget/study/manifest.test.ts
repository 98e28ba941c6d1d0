import { expect } from 'chai';
import { ReifegradCheck } from '../../../widget/check/reifegrad-check.ts';
import manifest from '../../../widget/custom-elements.json' with { type: 'json' };
import { ReifegradStudy } from '../../../widget/study/reifegrad-study.ts';

const elements: Readonly<Record<string, { readonly observedAttributes: readonly string[] }>> = {
  'reifegrad-check': ReifegradCheck,
  'reifegrad-study': ReifegradStudy,
};

describe('the custom-elements manifest', () => {
  for (const { declarations } of manifest.modules) {
    for (const { tagName, attributes } of declarations) {
      it(`names the attributes that ${tagName} has, and the language that every element has`, () => {
        const told = attributes.map(({ name }) => name);
        expect(told.sort()).to.deep.equal([...(elements[tagName]?.observedAttributes ?? []), 'lang'].sort());
      });
    }
  }
});
