import { expect } from 'chai';
import { clear, showPlan } from './plan-fixture.ts';

describe('the result page with its plan', () => {
  afterEach(clear);

  it('shows the sections of the plan in their places', async () => {
    const { page } = await showPlan();
    const names = [...page.querySelectorAll('.section')].map(({ classList }) => classList[1]);
    expect(names).to.deep.equal([
      'comparison',
      'next',
      'way',
      'needs',
      'what-if',
      'targets',
      'measures',
      'development',
      'reports',
      'explanation',
      'limits',
    ]);
  });

  it('shows the same without a server', async () => {
    const { section, server } = await showPlan({ tab: true });
    expect(section('measures').querySelector('.heading')?.textContent).to.equal('Maßnahmen');
    expect(server.requests).to.deep.equal([]);
  });
});
