import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { clear, option, show, someAnswers, words } from './result-fixture.ts';

describe('what to do', () => {
  afterEach(clear);

  it('lists the biggest need first, with answer, gain, effort and the first step', async () => {
    const { page } = await show();
    const [first] = page.querySelectorAll('.needs-list:first-of-type .need');
    expect(words(first)).to.equal(
      'Wie viele Leistungen sind online? bis zu 13,3 Punkte Aufwand: einige Wochen Ihre Antwort: 60 Leistungen ( so zählt sie ) ' +
        'Bauen Sie das Angebot aus. Erster Schritt Dienste der Nachbarn übernehmen.',
    );
  });

  it('orders quick wins by points for the effort', async () => {
    const { page } = await show();
    const wins = page.querySelectorAll('#result-quick ~ ol .need-question');
    expect([...wins].map(({ textContent }) => textContent)).to.deep.equal([
      'Wie oft wird sie überprüft?',
      'Gibt es eine Digitalstrategie?',
      'Gibt es einen Notfallplan?',
    ]);
  });

  it('says that no peers entered the order', async () => {
    const { text } = await show();
    expect(text('.needs > p')).to.contain('Vergleichswerte je Frage sind nicht verfügbar');
  });

  it('links to https only, marks what has expired, and draws a closed entry when it is opened', async () => {
    const recommendations = smallModelFile.recommendations.map((entry) =>
      entry.id === 'write-strategy'
        ? {
            ...entry,
            validUntil: '2026-11-21',
            references: [
              {
                text: { de: 'Sicher', en: 'Safe' },
                href: 'https://example.org/',
                asOf: '2026-06-30',
                validUntil: '2027-12-31',
              },
              { text: { de: 'Böse', en: 'Bad' }, href: 'javascript:alert(1)', validUntil: '2026-10-31' },
            ],
          }
        : entry,
    );
    const answers = new Map(someAnswers).set('strategy-document', option('none'));
    const { page } = await show({ file: { ...smallModelFile, recommendations }, answers });
    const links = [...page.querySelectorAll<HTMLAnchorElement>('#result-action ~ ol .reference')];
    expect(links.map(({ href, rel }) => [href, rel])).to.deep.equal([['https://example.org/', 'noopener noreferrer']]);
    const notes = [...page.querySelectorAll('#result-action ~ ol .need-facts li')].map((item) =>
      item.textContent?.trim(),
    );
    expect(notes).to.deep.equal([
      'Sicher (Stand: 30. Juni 2026, bis 31. Dezember 2027)',
      'Böse (abgelaufen am 31. Oktober 2026)',
    ]);
    expect(page.querySelector('.expired')?.textContent).to.equal('abgelaufen am 21. November 2026');
    const last = page.querySelector('#result-action ~ ol li:last-child .need');
    last?.querySelector<HTMLElement>('summary')?.click();
    expect(last?.querySelector('.need-body')).not.to.equal(null);
  });
});
