import { expect } from 'chai';
import { ReifegradCheck } from '../../../widget/check/reifegrad-check.ts';
import manifest from '../../../widget/custom-elements.json' with { type: 'json' };
import { ReifegradStudy } from '../../../widget/study/reifegrad-study.ts';
import { ReifegradFailedEvent } from '../../../widget/surroundings/failed-event.ts';

const elements: Readonly<Record<string, { readonly observedAttributes: readonly string[] }>> = {
  'reifegrad-check': ReifegradCheck,
  'reifegrad-study': ReifegradStudy,
};

describe('the custom-elements manifest', () => {
  for (const { declarations } of manifest.modules) {
    for (const { tagName, attributes, events } of declarations) {
      it(`names the attributes that ${tagName} has, and the language that every element has`, () => {
        const told = attributes.map(({ name }) => name);
        expect(told.sort()).to.deep.equal([...(elements[tagName]?.observedAttributes ?? []), 'lang'].sort());
      });

      it(`names the failure that ${tagName} tells the page of, by its class`, () => {
        expect(events.map((event) => [event.name, event.type.text])).to.deep.include([
          ReifegradFailedEvent.type,
          'ReifegradFailedEvent',
        ]);
      });
    }
  }
});
