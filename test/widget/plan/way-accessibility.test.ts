import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { bestAnswers, option, someAnswers } from '../result/result-fixture.ts';
import { accessibleIn, type SectionState, smallTargets } from './accessible-section.ts';
import { button, fill, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';

const steps = ({ section }: PlanShown, count: number) =>
  until(() => section('way').querySelectorAll('.way-step').length === count);

const states: Readonly<Record<string, SectionState>> = {
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
};

describe('the section on the way', function () {
  this.timeout(30_000);
  accessibleIn('way', states);

  it('offers what can be pressed at least 44 pixels high, with unique ids, and no style attribute', async () => {
    const { page, section } = await showPlan({ width: 320 });
    await until(() => section('way').querySelector('.way-step') !== null);
    expect(smallTargets(section('way'))).to.deep.equal([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    expect(page.querySelectorAll('[style]').length).to.equal(0);
  });
});
