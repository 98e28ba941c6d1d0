import { expect } from 'chai';
import '../../../widget/check/plan/reifegrad-plan.ts';
import { until } from '../support/until.ts';
import { clear, resultData, show, words } from './result-fixture.ts';

describe('the list of what is on the page', () => {
  afterEach(clear);

  const titles = (page: ParentNode) => [...page.querySelectorAll('.contents a')].map((link) => words(link));
  const sections = (page: ParentNode) => [...page.querySelectorAll('.section > .heading')].map((one) => words(one));

  it('names every section in its order, those of the plan once they have come', async function () {
    this.timeout(20_000);
    const { page } = await show();
    await until(() => titles(page).length > 4);
    await until(() => page.querySelector('.section.reports') !== null);
    await until(() => titles(page).includes('Berichte und Daten'));
    expect(titles(page)).to.deep.equal(sections(page));
  });

  it('leads to a section and puts the focus on its heading', async () => {
    const { page } = await show();
    await until(() => titles(page).includes('Was Sie tun können'));
    [...page.querySelectorAll<HTMLElement>('.contents a')]
      .find((link) => words(link) === 'Was Sie tun können')
      ?.click();
    const root = page.getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement?.id).to.equal('result-needs');
  });

  it('speaks the language of the page', async () => {
    const { page, draw } = await show();
    await until(() => titles(page).includes('Was Sie tun können'));
    draw(resultData({ language: 'en' }));
    await until(() => titles(page).includes('What you can do'));
    expect(words(page.querySelector('.contents-title'))).to.equal('On this page');
    expect(titles(page)).to.deep.equal(sections(page));
  });
});
