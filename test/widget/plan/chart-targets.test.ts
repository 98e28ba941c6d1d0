import { expect } from 'chai';
import '../../../widget/check/plan/reifegrad-plan.ts';
import { clear, showPlan, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

const strategy = { kind: 'target', id: 'strategy', entry: { level: 4, due: '2027-12-31' } } as const;

describe('targets in the chart of the categories', () => {
  afterEach(clear);

  it('stand where their level begins, in drawing, row and table', async () => {
    const { page } = await showPlan({ server: planServer([strategy]) });
    const strips = () => [...page.querySelectorAll<SVGElement>('.comparison .strip')];
    await until(() => strips().some(({ dataset }) => dataset['target'] !== undefined));
    page.querySelector<HTMLElement>('.comparison .numbers summary')?.click();
    const row = page.querySelector('.comparison [data-row="strategy"]');
    const [drawn] = strips().filter(({ dataset }) => dataset['target'] !== undefined);
    expect(drawn?.dataset['target']).to.equal('60');
    expect(drawn?.dataset['points']).to.equal('46.6');
    expect(drawn?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).to.contain('Ziel 60, Stufe 4');
    expect(drawn?.querySelector('.target')?.parentElement?.getAttribute('x')).to.equal('60%');
    expect(words(row?.querySelector('[data-column="target"]'))).to.equal('60 (Stufe 4)');
    expect(words(page.querySelector('.line-target'))).to.equal('Ziel: Stufe 4');
    expect(strips().filter(({ dataset }) => dataset['target'] !== undefined).length).to.equal(1);
    expect(words(page.querySelector('.comparison .legend'))).to.contain('Ihr Ziel');
  });

  it('are not spoken of where there are none', async () => {
    const { page } = await showPlan();
    page.querySelector<HTMLElement>('.comparison .numbers summary')?.click();
    expect(page.querySelector('[data-column="target"], .line-target, .strip .target')).to.equal(null);
    expect(words(page.querySelector('.comparison'))).not.to.contain('Ziel');
  });
});
