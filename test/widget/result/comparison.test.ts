import { expect } from 'chai';
import { clear, resultData, type Shown, show, somePublication, words } from './result-fixture.ts';

function choose({ page }: Shown, id: string, value: string): void {
  const select = page.querySelector<HTMLSelectElement>(`#${id}`);
  if (!select) throw new Error(`There is no select ${id}.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

const names = ({ page }: Shown) => [...page.querySelectorAll('.lines li .line-name')].map((name) => words(name));

function cells({ page }: Shown, row: string): Record<string, string> {
  const found = [...page.querySelectorAll<HTMLElement>(`tr[data-row="${row}"] td`)];
  return Object.fromEntries(found.map((cell) => [cell.dataset['column'] ?? '', words(cell)]));
}

describe('the comparison', () => {
  afterEach(clear);

  it('sorts the lowest score first and keeps the overall score last', async () => {
    const shown = await show();
    expect(names(shown)).to.deep.equal([
      'Digitale Verwaltungsleistungen',
      'Smarte Strategie und Vision',
      'Informationssicherheit',
      'Gesamt',
    ]);
  });

  it('sorts by the questionnaire or by the distance behind the peers', async () => {
    const shown = await show();
    choose(shown, 'result-order', 'model');
    expect(names(shown)[0]).to.equal('Smarte Strategie und Vision');
    choose(shown, 'result-order', 'behind');
    expect(names(shown)[0]).to.equal('Informationssicherheit');
  });

  it('offers every group, the nearest published one first chosen, the others disabled', async () => {
    const { page } = await show();
    const options = [...page.querySelectorAll<HTMLOptionElement>('#result-group option')];
    expect(
      options.map(({ text, disabled, selected }) => [text.replace(/\s+/g, ' ').trim(), disabled, selected]),
    ).to.deep.equal([
      ['Gleicher Kreis: Ortenaukreis – nicht verfügbar', true, false],
      ['Gleiche Größe: 5.000 bis 19.999 Einwohner', false, true],
      ['Alle teilnehmenden Kommunen', false, false],
    ]);
  });

  it('shows the figures of the group that is chosen, and keeps it when it is drawn anew', async () => {
    const shown = await show();
    expect(shown.text('.source')).to.equal(
      'Was hinter diesen Werten steht ' +
        'Gruppe 20 bis 49 Kommunen: „Gleiche Größe: 5.000 bis 19.999 Einwohner“. Die Teilnahme ist freiwillig; die Werte ' +
        'stehen für die, die mitgemacht haben, nicht für alle dieser Gruppe. ' +
        'Stand 31. Oktober 2026, Veröffentlichung Nr. 2. Die Werte sind gerundet und ändern sich bis zur nächsten ' +
        'Veröffentlichung nicht. ' +
        'Stufen nicht verfügbar. ' +
        'Nicht gezeigt Wie viele unter Ihrem Wert liegen: Das könnte einzelne verraten, solange nicht 100 Kommunen dabei ' +
        'sind, deren Ergebnis nicht ohnehin öffentlich ist.',
    );
    choose(shown, 'result-group', 'all');
    expect(shown.text('.source')).to.contain('Stufen Stufe 1 bis 2: 55 %, Stufe 3: 45 %.');
    expect(shown.text('figcaption')).to.match(
      /Etwa 35 bis 55 % der Kommunen dieser Gruppe liegen unter Ihrem Gesamtwert\.$/,
    );
    choose(shown, 'result-order', 'model');
    shown.draw(resultData());
    expect(shown.page.querySelector<HTMLSelectElement>('#result-group')?.value).to.equal('all');
    expect(shown.page.querySelector<HTMLSelectElement>('#result-order')?.value).to.equal('model');
  });

  it('draws the numbers of its table', async () => {
    const shown = await show();
    shown.page.querySelector<HTMLElement>('.numbers summary')?.click();
    const text = (number: string | undefined) => number?.replace('.', ',') ?? '';
    for (const line of shown.page.querySelectorAll('.lines li')) {
      const id = line.querySelector('a')?.hash.replace('#result-category-', '') ?? 'overall';
      const drawn = line.querySelector<SVGElement>('.strip')?.dataset ?? {};
      const row = cells(shown, id);
      expect(Number(drawn['points']).toFixed(1).replace('.', ','), id).to.equal(row['own']);
      expect(text(drawn['median'] ?? '–'), id).to.equal(row['median']);
      expect(drawn['middle']?.replace(' ', ' bis ') ?? '–', id).to.equal(row['quartiles']);
      expect(drawn['spread']?.replace(' ', ' bis ') ?? '–', id).to.equal(row['deciles']);
      expect(drawn['mean'], id).to.equal(row['mean']?.replace('unter ', ''));
    }
    expect(cells(shown, 'services')).to.deep.equal({
      level: '3',
      own: '40,0',
      possible: '40,0 bis 73,3',
      mean: 'unter 4',
      median: '40',
      quartiles: '30 bis 45',
      deciles: '20 bis 60',
    });
    expect(cells(shown, 'security')['quartiles']).to.equal('–');
  });

  it('places bar, stripes, box, whiskers and mean at their points', async () => {
    const { page } = await show();
    const strip = page.querySelector('.lines li .strip');
    const at = (selector: string, name: string) => strip?.querySelector(selector)?.getAttribute(name);
    expect(at('.own', 'width')).to.equal('40%');
    expect([at('.possible', 'x1'), at('.possible', 'x2')]).to.deep.equal(['40%', '73.3%']);
    expect([at('.middle', 'x'), at('.middle', 'width')]).to.deep.equal(['30%', '15%']);
    expect([at('.spread', 'x1'), at('.spread', 'x2')]).to.deep.equal(['20%', '60%']);
    expect(at('.median', 'x1')).to.equal('40%');
    expect(strip?.querySelector('.mean')?.parentElement?.getAttribute('x')).to.equal('4%');
  });

  it('writes dates as the British do', async () => {
    const { text } = await show({ language: 'en' });
    expect(text('.source')).to.contain('As of 31 October 2026, publication no. 2.');
  });

  it('tells figures that are older than the publication which repeats them', async () => {
    const { text } = await show({
      publication: { ...somePublication, number: 3, publishedAt: '2026-12-01T12:00:00.000Z' },
    });
    expect(text('.source')).to.contain(
      'Stand 31. Oktober 2026; unverändert in der Veröffentlichung Nr. 3 vom 1. Dezember 2026.',
    );
  });

  it('says in one sentence what the chart shows', async () => {
    const { text } = await show();
    expect(text('figcaption')).to.equal(
      'Am weitesten sind Sie bei „Informationssicherheit“ (70,0 Punkte), am meisten fehlt bei „Digitale ' +
        'Verwaltungsleistungen“ (40,0 Punkte). In 2 von 3 Kategorien liegen Sie über dem Mittelwert der Gruppe.',
    );
  });

  it('says why there is nothing to compare with', async () => {
    const unpublished = await show({ publication: null });
    expect(unpublished.text('.note')).to.match(/^Noch sind keine Vergleichswerte veröffentlicht/);
    expect(unpublished.page.querySelector('#result-group')).to.equal(null);
    const local = await show({ publication: null, municipality: null, groups: [] });
    expect(local.text('.note')).to.match(/nur aus Ihren Antworten in diesem Browser/);
    const quick = await show({ publication: null, groups: [], quick: true });
    expect(quick.text('.note')).to.match(/^Im Schnellcheck gibt es keinen Vergleich/);
    const small = await show({ groups: ['county:08317'] });
    expect(small.text('.note')).to.match(
      /^Vergleichswerte für Ihre Gruppen sind nicht verfügbar\. .* Nicht verfügbar: „Gleicher Kreis: Ortenaukreis“\./,
    );
  });

  it('leaves a category out that is not the task of the municipality, and says so', async () => {
    const answers = new Map(
      ['security-officer', 'data-centre', 'emergency-plan'].map((id) => [id, { kind: 'notApplicable' } as const]),
    );
    const shown = await show({ answers });
    expect(names(shown)[2]).to.equal('Informationssicherheit');
    expect(shown.text('.line-note')).to.equal('Keine Frage dieser Kategorie gehört zu Ihren Aufgaben.');
  });
});
