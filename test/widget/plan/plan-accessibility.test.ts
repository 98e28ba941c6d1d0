import axe from 'axe-core';
import { expect } from 'chai';
import { field, type MeasuresShown, measure, open, several, showMeasures } from './measures-fixture.ts';
import { button, clear, fill, type PlanOptions, the, until } from './plan-fixture.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const long = { ...several, 'measure-5': { title: 'Digitalisierungs'.repeat(12), responsible: 'ö'.repeat(200) } };

interface State {
  readonly options?: PlanOptions;
  readonly bring?: (shown: MeasuresShown) => void | Promise<void>;
}

const states: Readonly<Record<string, State>> = {
  'with nothing planned, in English': { options: { language: 'en' } },
  'as a list': {},
  'as a board': { bring: ({ measures }) => button(measures, 'Tafel').click() },
  'with a target that cannot be saved': {
    bring: (shown) => {
      const targets = shown.section('targets');
      fill(targets, '#target-level-services', '5');
      fill(targets, '#target-due-strategy', '2027-06-30');
      for (const save of targets.querySelectorAll<HTMLElement>('button[type="submit"]')) save.click();
    },
  },
  'with the form of a measure and everything wrong in it': {
    bring: (shown) => {
      open(shown, 'measure-1');
      fill(shown.form(), field('title'), '');
      fill(shown.form(), field('due'), '2026-01-01');
      shown.save();
    },
  },
  'with several answers to choose from': { bring: (shown) => open(shown, 'measure-2') },
  'with a conflict': {
    bring: async (shown) => {
      open(shown, 'measure-1');
      fill(shown.form(), field('title'), 'Meine Fassung');
      shown.server.elsewhere('measure', 'measure-1', { ...measure, note: 'Im Ausschuss' });
      shown.save();
      await until(() => shown.form().querySelector('.measure-conflict') !== null);
    },
  },
  'with a removal that waits for a word, and the history': {
    bring: async (shown) => {
      open(shown, 'measure-1');
      button(shown.measures, 'Entfernen').click();
      the<HTMLDetailsElement>(shown.measures, '.measure-history').open = true;
      await until(() => shown.measures.querySelector('.history') !== null);
    },
  },
  'with recommendations to choose from': { bring: ({ measures }) => button(measures, 'Aus einer').click() },
};

describe('targets and measures', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clear();
  });

  for (const [state, { options = {}, bring }] of Object.entries(states)) {
    for (const [width, scheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      it(`have no violation ${state} at ${width} pixels, ${scheme}, and nothing sticks out`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        const shown = await showMeasures(options.language === 'en' ? {} : long, { width, ...options });
        await bring?.(shown);
        const { violations, passes } = await axe.run([shown.section('targets'), shown.measures], {
          runOnly: tags,
          rules: { 'target-size': { enabled: true } },
        });
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        expect(passes.map(({ id }) => id)).to.include('target-size');
        expect(shown.page.scrollWidth).to.be.at.most(shown.page.clientWidth);
      });
    }
  }

  it('have targets of 44 pixels at least, but for links in a text', async () => {
    const shown = await showMeasures(several, { width: 320 });
    open(shown, 'measure-2');
    const small = [...shown.measures.querySelectorAll('button, select, input:not(.choice), summary, .option')]
      .filter((one) => one.getBoundingClientRect().height < 43.9)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
    expect(small).to.deep.equal([]);
  });

  it('show no key in the place of a text', async () => {
    for (const language of ['de', 'en']) {
      const shown = await showMeasures(several, { language });
      open(shown, 'measure-1');
      expect(shown.measures.textContent).not.to.match(/\b(measures|targets|entry|dates|refusals)\.\w/);
      expect(shown.section('targets').textContent).not.to.match(/\b(measures|targets|entry|dates|refusals)\.\w/);
      clear();
    }
  });

  it('have no style attribute, and ids that stand once', async () => {
    const shown = await showMeasures(several);
    open(shown, 'measure-1');
    expect(shown.page.querySelectorAll('[style]').length).to.equal(0);
    const ids = [...shown.page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });
});
