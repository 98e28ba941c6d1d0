import { expect } from 'chai';
import type { Scenario } from '../../../model/contract/plan.ts';
import { accessibleIn, type SectionState, smallTargets } from './accessible-section.ts';
import { button, fill, type PlanOptions, showPlan, the, until } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

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

const states: Readonly<Record<string, SectionState>> = {
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

describe('the section on what if', function () {
  this.timeout(30_000);
  accessibleIn('what-if', states);

  it('offers what can be pressed at least 44 pixels high, with unique ids, and no style attribute', async () => {
    const { page, section } = await showPlan({ ...withScenarios(), width: 320 });
    the(section('what-if'), '#what-if-pick-strategy-document').click();
    await until(() => section('what-if').querySelector('.scenario') !== null);
    expect(smallTargets(section('what-if'))).to.deep.equal([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(page.querySelectorAll('[style]').length).to.equal(0);
  });
});
