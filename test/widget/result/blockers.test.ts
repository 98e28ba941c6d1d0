import { expect } from 'chai';
import { bestAnswers, clear, limitedAnswers, show, words } from './result-fixture.ts';

describe('what holds back the next level, question by question', () => {
  afterEach(clear);

  it('names the answers that lack most of the overall score, the most first', async () => {
    const { page } = await show();
    // 40 of 300 points times 3/6 for the services, 50 of 300 times 2/6 for the strategy: 13.33, 11.11, 6.66,
    // then three times 40 of 400 times 1/6, of which the first two in the order of the model are named
    expect([...page.querySelectorAll('.blockers li')].map((one) => words(one))).to.deep.equal([
      'Wie viele Leistungen sind online? 60,0 von 100 Punkten; im Gesamtwert bis zu 13,3 Punkte mehr',
      'Gibt es eine Digitalstrategie? 50,0 von 100 Punkten; im Gesamtwert bis zu 11,1 Punkte mehr',
      'Wie oft wird sie überprüft? 40,0 von 100 Punkten; im Gesamtwert bis zu 6,6 Punkte mehr',
      'Wer verantwortet die Informationssicherheit? 80,0 von 100 Punkten; im Gesamtwert bis zu 1,6 Punkte mehr',
      'Wo stehen die Server? 60,0 von 100 Punkten; im Gesamtwert bis zu 1,6 Punkte mehr',
    ]);
  });

  it('names those of a category that is too low, where the points are enough', async () => {
    const { page, text } = await show({ answers: limitedAnswers });
    expect(text('.blockers')).to.contain('Hier fehlen die meisten Punkte in der Kategorie „Informationssicherheit“:');
    expect(page.querySelectorAll('.blockers li').length).to.equal(3);
  });

  it('leads to the answer', async () => {
    const { page } = await show();
    page.querySelector<HTMLElement>('.blockers a')?.click();
    const root = page.getRootNode();
    expect(root instanceof ShadowRoot && root.activeElement?.id).to.equal('result-question-online-services');
  });

  it('are none at the top', async () => {
    const { page } = await show({ answers: bestAnswers });
    expect(page.querySelector('.blockers')).to.equal(null);
  });
});
