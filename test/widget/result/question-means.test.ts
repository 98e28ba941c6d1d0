import { expect } from 'chai';
import type { Publication, QuestionSummary } from '../../../model/benchmark/publication.ts';
import { clear, type Shown, show, somePublication, words } from './result-fixture.ts';

type Means = Readonly<Record<string, QuestionSummary>>;

const exact = (mean: number): QuestionSummary => ({ mean, meanIs: 'exact' });

function publicationWith(means: Readonly<Record<string, Means>>): Publication {
  const groups = somePublication.groups.map((group) => ({ ...group, questions: means[group.id] }));
  return { ...somePublication, groups };
}

/** Gaps of the fixture's answers, by hand: services 13.33, document 11.11, review 6.66, plan 1.66; nothing is advised for the shared officer. */
const needs = ({ page }: Shown) =>
  [...page.querySelectorAll('#result-action ~ ol .need-question')].map(({ textContent }) => textContent);

function rows({ page }: Shown, category: string): readonly (readonly string[])[] {
  page.querySelector<HTMLElement>(`#result-category-${category} summary`)?.click();
  const found = [...page.querySelectorAll(`#result-category-${category} :is(thead, tbody) tr`)];
  return found.map((row) => [...row.children].map((cell) => words(cell)));
}

function choose({ page }: Shown, group: string): void {
  const select = page.querySelector<HTMLSelectElement>('#result-group');
  if (!select) throw new Error('There is no choice of groups.');
  select.value = group;
  select.dispatchEvent(new Event('change'));
}

describe('the means of the peers by question', () => {
  afterEach(clear);

  const ofSize: Means = {
    'strategy-document': exact(70),
    'strategy-review': { mean: 4, meanIs: 'below' },
    'online-services': { mean: 96, meanIs: 'above' },
  };

  it('stand beside the own points, a dash where there is none', async () => {
    const shown = await show({ publication: publicationWith({ 'size:5000': ofSize }) });
    expect(rows(shown, 'strategy')).to.deep.equal([
      ['Frage und Antwort', 'Punkte', 'Gruppe', 'Beitrag'],
      ['Gibt es eine Digitalstrategie? Im Entwurf', '50,0', '70', '11,11'],
      ['Wie oft wird sie überprüft? Einmal', '40,0', 'unter 4', '4,44'],
    ]);
    expect(rows(shown, 'services').slice(1)).to.deep.equal([
      ['Wie viele Leistungen sind online? 60 Leistungen', '60,0', 'über 96', '20,00'],
      ['Was können die Online-Dienste? Weiß nicht', '–', '–', '0,00'],
    ]);
    expect(shown.text('.explanation > p + p')).to.contain(
      'Die Spalte „Gruppe“ zeigt je Frage den Mittelwert von „Gleiche Größe: 5.000 bis 19.999 Einwohner“.',
    );
    expect(shown.page.querySelector('#result-category-strategy tfoot th')?.getAttribute('colspan')).to.equal('3');
  });

  it('change with the group that is chosen', async () => {
    const shown = await show({
      publication: publicationWith({ 'size:5000': ofSize, all: { 'strategy-document': exact(31) } }),
    });
    choose(shown, 'all');
    expect(rows(shown, 'strategy')[1]?.[2]).to.equal('31');
    expect(shown.text('.explanation > p + p')).to.contain('von „Alle teilnehmenden Kommunen“');
  });

  it('come from the nearest group that has them, and say so', async () => {
    const shown = await show({ publication: publicationWith({ all: { 'strategy-document': exact(31) } }) });
    expect(rows(shown, 'strategy')[1]?.[2]).to.equal('31');
    expect(shown.text('.explanation > p + p')).to.contain(
      'Für „Gleiche Größe: 5.000 bis 19.999 Einwohner“ sind Werte je Frage nicht verfügbar. Die Spalte „Gruppe“ zeigt je ' +
        'Frage den Mittelwert von „Alle teilnehmenden Kommunen“.',
    );
  });

  it('are missed in words where no group has them', async () => {
    const shown = await show();
    expect(rows(shown, 'strategy')[0]).to.deep.equal(['Frage und Antwort', 'Punkte', 'Beitrag']);
    expect(shown.text('.explanation > p + p')).to.equal('Vergleichswerte je Frage sind nicht verfügbar.');
    const alone = await show({ publication: null });
    expect(alone.text('.explanation')).not.to.contain('Vergleichswerte');
  });
});

describe('the need for action among peers', () => {
  afterEach(clear);

  it('puts first where the others are ahead, and shows by how much', async () => {
    // document 11.11 * 1.3 = 14.44 > services 13.33 > review 6.66 * 1
    const shown = await show({
      publication: publicationWith({
        'size:5000': { 'strategy-document': exact(80), 'online-services': exact(60), 'strategy-review': exact(20) },
      }),
    });
    expect(needs(shown).slice(0, 3)).to.deep.equal([
      'Gibt es eine Digitalstrategie?',
      'Wie viele Leistungen sind online?',
      'Wie oft wird sie überprüft?',
    ]);
    expect(shown.text('#result-action ~ ol .need-peers')).to.equal('Gruppe im Mittel 80 Punkte, Sie 50,0');
    expect(shown.page.querySelectorAll('#result-action ~ ol .need-peers').length).to.equal(1);
    expect(shown.text('.needs-list > p')).to.equal('Zuerst, wo viel zu gewinnen ist und andere schon weiter sind.');
    expect(shown.text('.needs > p')).to.equal(
      'Ein Punkt zählt überall gleich: Sie entscheiden, wo Sie ihn holen. Beim Handlungsbedarf rückt eine Frage nach ' +
        'oben, wenn die Gruppe „Gleiche Größe: 5.000 bis 19.999 Einwohner“ dort im Mittel schon weiter ist. ' +
        'Bei einer Empfehlung sind Vergleichswerte nicht verfügbar; ihr Platz folgt allein Ihrer Antwort.',
    );
  });

  it('keeps a need open or closed that changes its place with the group', async () => {
    const shown = await show({
      publication: publicationWith({
        'size:5000': { 'emergency-plan': exact(4) },
        all: { 'strategy-document': exact(80) },
      }),
    });
    const first = shown.page.querySelector<HTMLDetailsElement>('#result-action ~ ol .need');
    if (first) first.open = false;
    choose(shown, 'all');
    const all = [...shown.page.querySelectorAll<HTMLDetailsElement>('#result-action ~ ol .need')];
    expect(words(all[0])).to.match(/^Gibt es eine Digitalstrategie\?/);
    expect(all.indexOf(first ?? document.createElement('details'))).to.equal(1);
    expect(all.slice(0, 2).map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('says that figures are not available where they are not, whatever the language', async () => {
    const { text } = await show({ language: 'en' });
    expect(text('.needs > p')).to.contain(
      'The order follows your answers alone; comparison figures by question are not available.',
    );
  });
});
