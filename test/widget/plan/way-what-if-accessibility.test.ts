import axe from 'axe-core';
import { expect } from 'chai';
import type { Scenario } from '../../../model/contract/plan.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { bestAnswers, option, someAnswers } from '../result/result-fixture.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const scenario: Scenario = {
  name: 'مرحبا 🏛️ Strategie',
  model: { id: 'small', version: '1.0.0' },
  changes: [{ question: 'strategy-document', value: { kind: 'option', option: 'adopted' } }],
};
const entries = [
  ['scenario-1', scenario],
  ['scenario-2', { ...scenario, name: 'Wortungetüm'.repeat(18), changes: [] }],
  ['scenario-3', { ...scenario, name: 'Dritter Weg' }],
  ['scenario-4', { ...scenario, name: 'Ein vierter' }],
  ['scenario-5', { ...scenario, model: { id: 'small', version: '0.9.0' } }],
] as const;
const withScenarios = (): PlanOptions => ({
  server: planServer(entries.map(([id, entry]) => ({ kind: 'scenario', id, entry }))),
});

type State = readonly [options: () => PlanOptions, act?: (shown: PlanShown) => Promise<void>];

const steps = ({ section }: PlanShown, count: number) =>
  until(() => section('way').querySelectorAll('.way-step').length === count);

const states: Readonly<Record<string, State>> = {
  'with a way': [() => ({})],
  'in English': [() => ({ language: 'en' })],
  'with wishes and measures': [
    () => ({}),
    async (shown) => {
      const way = shown.section('way');
      await steps(shown, 1);
      button(way, 'Ausschließen').click();
      await steps(shown, 2);
      button(way, 'Festlegen').click();
      await until(() => way.querySelectorAll('.way-wishes li').length === 2);
      button(way, 'Als Maßnahmen übernehmen').click();
      await until(() => words(way).includes('2 Maßnahmen sind angelegt'));
    },
  ],
  'with a long way': [
    () => ({
      answers: new Map(someAnswers).set('strategy-document', option('none')).set('security-officer', option('none')),
    }),
    async ({ section }) => {
      await until(() => section('way').querySelector('#way-target') !== null);
      fill(section('way'), '#way-target', '5');
      await until(() => section('way').querySelectorAll('.way-step').length > 3);
    },
  ],
  'without a way': [
    () => ({}),
    async (shown) => {
      await steps(shown, 1);
      button(shown.section('way'), 'Ausschließen').click();
      await steps(shown, 2);
      button(the(shown.section('way'), '.way-step:last-child'), 'Ausschließen').click();
      await until(() => shown.section('way').querySelector('.way-none') !== null);
    },
  ],
  'at the top': [() => ({ answers: bestAnswers })],
  staged: [
    () => ({
      file: {
        ...smallModelFile,
        scoring: { ...smallModelFile.scoring, aggregation: 'staged' },
        levels: smallModelFile.levels.map(({ gate: _, ...level }) => level),
      },
    }),
  ],
  'with answers tried out, of every kind of question': [
    () => ({}),
    async ({ section }) => {
      const trial = section('what-if');
      for (const [question, choice] of [
        ['strategy-document', 'none'],
        ['online-services', '\\!dont-know'],
        ['online-features', 'payment'],
      ]) {
        the(trial, `#what-if-pick-${question}`).click();
        the(trial, `#field-${question}-${choice}`).click();
      }
      await until(() => trial.querySelectorAll('.changes-made li').length === 3);
    },
  ],
  'with a wrong number and a wrong name': [
    () => ({}),
    async ({ section }) => {
      const trial = section('what-if');
      the(trial, '#what-if-pick-online-services').click();
      fill(trial, '#field-online-services-number', '1,5');
      button(trial, 'Als Szenario speichern').click();
      await until(() => trial.querySelectorAll('.field-error').length === 2);
    },
  ],
  'with scenarios compared, one in each state': [
    withScenarios,
    async ({ section }) => {
      const trial = section('what-if');
      await until(() => trial.querySelector('#scenario-compare-scenario-3') !== null);
      for (const id of [1, 2, 3]) the(trial, `#scenario-compare-scenario-${id}`).click();
      button(the(trial, '[data-scenario="scenario-1"]'), 'Laden').click();
      button(the(trial, '[data-scenario="scenario-2"]'), 'Umbenennen').click();
      button(the(trial, '[data-scenario="scenario-5"]'), 'Entfernen').click();
      await until(() => trial.querySelector('.outcome') !== null);
    },
  ],
};

describe('the way and what is tried out', function () {
  this.timeout(30_000);
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clear();
  });

  for (const [name, [options, act]] of Object.entries(states)) {
    for (const [width, scheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      it(`have no violation ${name} at ${width} pixels, ${scheme}, everything opened, and nothing sticks out`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const shown = await showPlan({ ...options(), width });
        await act?.(shown);
        await until(() => !/wird (neu )?berechnet/i.test(shown.text('.way') + shown.text('.what-if')));
        const parts = [shown.section('way'), shown.section('what-if')];
        for (const details of parts.flatMap((part) => [...part.querySelectorAll('details')])) details.open = true;
        dispatchEvent(new Event('beforeprint'));
        for (const part of parts) {
          const { violations } = await axe.run(part, { runOnly: tags, rules: { 'target-size': { enabled: true } } });
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
        }
        expect(shown.page.scrollWidth).to.be.at.most(shown.page.clientWidth);
        expect(parts.flatMap((part) => stickingOut(part))).to.deep.equal([]);
        dispatchEvent(new Event('afterprint'));
      });
    }
  }

  it('offer what can be pressed at least 44 pixels high', async () => {
    const { section } = await showPlan({ ...withScenarios(), width: 320 });
    const way = section('way');
    await until(() => way.querySelector('.way-step') !== null);
    the(section('what-if'), '#what-if-pick-strategy-document').click();
    const targets = [way, section('what-if')].flatMap((part) => [
      ...part.querySelectorAll('button, summary, select, .option, input.text'),
    ]);
    expect(targets.length).to.be.above(20);
    for (const target of targets) {
      expect(Math.round(target.getBoundingClientRect().height), target.outerHTML).to.be.at.least(44);
    }
  });

  it('have unique ids, and no style attribute', async () => {
    const { page, section } = await showPlan(withScenarios());
    await until(() => section('way').querySelector('.way-step') !== null);
    the(section('what-if'), '#what-if-pick-strategy-document').click();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(page.querySelectorAll('[style]').length).to.equal(0);
  });
});

/** What reaches beyond the right edge; tables scroll in their own place. */
function stickingOut(part: HTMLElement): string[] {
  const { right } = part.getBoundingClientRect();
  return [...part.querySelectorAll('*:not(.unseen, .unseen *, svg *, table, table *)')]
    .filter((each) => each.getBoundingClientRect().right > right + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}
