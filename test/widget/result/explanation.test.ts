import { expect } from 'chai';
import { clear, option, show, someAnswers, words } from './result-fixture.ts';

describe('where the points come from', () => {
  afterEach(clear);

  it('adds up to the score that is shown, rounding told', async () => {
    const { page } = await show();
    const rows = [...page.querySelectorAll('.total tr')].map((row) => words(row.querySelector('td')));
    expect(rows).to.deep.equal(['15,55', '20,00', '11,66', '0,01', '47,22']);
    const hundredths = rows.map((text) => Number(text.replace(',', '')));
    expect(hundredths.slice(0, -1).reduce((sum, one) => sum + one, 0)).to.equal(hundredths.at(-1));
  });

  it('traces every point to an answer', async () => {
    const { page } = await show();
    page.querySelector<HTMLElement>('#result-category-services summary')?.click();
    const rows = [...page.querySelectorAll('#result-category-services tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => words(cell)))).to.deep.equal([
      ['Wie viele Leistungen sind online? 60 Leistungen', '60,0', '20,00'],
      ['Was können die Online-Dienste? Weiß nicht', '–', '0,00'],
    ]);
  });

  it('leads from the result over the sum and a category down to an answer, and back', async () => {
    const { page } = await show();
    const root = page.getRootNode() as ShadowRoot;
    const follow = (selector: string): Element | null => {
      page.querySelector<HTMLElement>(selector)?.click();
      return root.activeElement;
    };
    expect(follow('.basis a')?.id).to.equal('result-explanation');
    expect(follow('.total a')?.parentElement?.id).to.equal('result-category-strategy');
    const [category, sum] = page.querySelectorAll<HTMLElement>('#result-category-strategy .ways-back a');
    expect(words(category)).to.equal('Smarte Strategie und Vision');
    expect(follow('.part:not(.blockers) > .clarify a')?.id).to.equal('result-question-online-features');
    expect(page.querySelector<HTMLDetailsElement>('#result-category-services')?.open).to.equal(true);
    category?.click();
    expect(root.activeElement?.localName).to.equal('summary');
    sum?.click();
    expect(root.activeElement?.id).to.equal('result-sum-strategy');
    expect(follow('.total tfoot a')?.id).to.equal('result-verdict');
  });

  it('gives the reason for a question that was skipped', async () => {
    const answers = new Map(someAnswers).set('strategy-document', option('none'));
    const { page } = await show({ answers });
    page.querySelector<HTMLElement>('#result-category-strategy summary')?.click();
    expect(words(page.querySelector('[data-question="strategy-review"] .answer'))).to.equal(
      'Übersprungen: Was es nicht gibt, wird nicht überprüft.',
    );
  });

  it('draws and opens everything for the printer, and closes it again', async () => {
    const { page } = await show();
    const closed = page.querySelectorAll('details:not([open])').length;
    dispatchEvent(new Event('beforeprint'));
    expect(page.querySelectorAll('details:not([open])').length).to.equal(0);
    expect(page.querySelectorAll('.questions tbody tr').length).to.equal(7);
    dispatchEvent(new Event('afterprint'));
    expect(page.querySelectorAll('details:not([open])').length).to.equal(closed);
  });
});
