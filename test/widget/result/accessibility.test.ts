import axe from 'axe-core';
import { expect } from 'chai';
import {
  bestAnswers,
  clear,
  limitedAnswers,
  type Options,
  show,
  someAnswers,
  somePublication,
} from './result-fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const mean = { mean: 71, meanIs: 'exact' } as const;

const states: Readonly<Record<string, Options>> = {
  'with peers': {},
  'with peers by question, in English': {
    language: 'en',
    publication: {
      ...somePublication,
      groups: somePublication.groups.map((group) => ({ ...group, questions: { 'strategy-document': mean } })),
    },
  },
  'as a county, with nothing but means': {
    groups: ['counties:08', 'counties'],
    publication: {
      ...somePublication,
      groups: [{ id: 'counties', asOf: '2026-08-31T12:00:00.000Z', contributors: '5-9', metrics: { overall: mean } }],
    },
  },
  'with no group published': { publication: { ...somePublication, groups: [] } },
  'without peers, in English': { publication: null, language: 'en' },
  'with everything open': { answers: new Map() },
  'held down by a condition': { answers: limitedAnswers },
  'at the top': { answers: bestAnswers },
  'with a category that is not ours': {
    answers: new Map([
      ...someAnswers,
      ...['security-officer', 'data-centre', 'emergency-plan'].map(
        (id) => [id, { kind: 'notApplicable' } as const] as const,
      ),
    ]),
  },
};

describe('the result page', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clear();
  });

  for (const [state, options] of Object.entries(states)) {
    for (const [width, scheme] of [
      [320, 'light'],
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`has no violation ${state} at ${width} pixels, ${scheme}, everything opened, and nothing sticks out`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        const { host, page } = await show(options, width);
        const surface = getComputedStyle(page.querySelector('.result') ?? page).backgroundColor;
        expect(surface).to.equal(scheme === 'dark' ? 'rgb(19, 23, 28)' : 'rgb(255, 255, 255)');
        dispatchEvent(new Event('beforeprint'));
        const { violations, passes } = await axe.run(host, {
          runOnly: tags,
          rules: { 'target-size': { enabled: true } },
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        expect(passes.map(({ id }) => id)).to.include('target-size');
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
        dispatchEvent(new Event('afterprint'));
      });
    }
  }

  it('shows no key in the place of a text', async () => {
    const { text } = await show();
    expect(text()).not.to.match(/\b(comparison|verdict|needs|next|explanation|certainty|groups)\.\w/);
  });

  it('gives its headings the levels below the one of the host page', async () => {
    const { page } = await show({ headingLevel: 3 });
    expect([...page.querySelectorAll('.heading')].map(({ localName }) => localName)).to.deep.equal([
      ...['h4', 'h4', 'h4', 'h4'],
      ...['h5', 'h5', 'h5'],
      ...['h4', 'h4'],
    ]);
  });

  it('has no style attribute', async () => {
    const { page } = await show();
    dispatchEvent(new Event('beforeprint'));
    expect(page.querySelectorAll('[style]').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
  });
});
