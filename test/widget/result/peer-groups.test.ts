import { expect } from 'chai';
import type { Publication, PublishedGroup } from '../../../model/benchmark/publication.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { clear, type Options, resultData, type Shown, show, somePublication } from './result-fixture.ts';

const metric = { mean: 40, meanIs: 'exact' } as const;

/** A publication of these groups, each with a mean and nothing else. */
function publicationOf(...ids: readonly string[]): Publication {
  const groups = ids.map(
    (id): PublishedGroup => ({
      id,
      asOf: somePublication.publishedAt,
      contributors: '5-9',
      metrics: { overall: metric, strategy: metric },
    }),
  );
  return { ...somePublication, groups };
}

const everyKind = ['county:08317', 'size:5000', 'type:town', 'urbanisation:intermediate', 'state:08', 'all'];

const offered = ({ page }: Shown) =>
  [...page.querySelectorAll<HTMLOptionElement>('#result-group option')].map(({ text }) => text.trim());

const chosen = ({ page }: Shown) => page.querySelector<HTMLSelectElement>('#result-group')?.value;

describe('the names of peer groups', () => {
  afterEach(clear);

  it('say what the members have in common', async () => {
    const publication = publicationOf(...everyKind);
    expect(offered(await show({ groups: everyKind, publication }))).to.deep.equal([
      'Gleicher Kreis: Ortenaukreis',
      'Gleiche Größe: 5.000 bis 19.999 Einwohner',
      'Gleiche Rechtsform: Städte',
      'Gleiche Besiedlung: mittlere Dichte',
      'Gleiches Land: Baden-Württemberg',
      'Alle teilnehmenden Kommunen',
    ]);
    expect(offered(await show({ groups: everyKind, publication, language: 'en' }))).to.deep.equal([
      'Same county: Ortenaukreis',
      'Same size: 5,000 to 19,999 inhabitants',
      'Same legal type: towns (Städte)',
      'Same degree of urbanisation: intermediate density',
      'Same state: Baden-Württemberg',
      'All participating municipalities',
    ]);
  });

  it('give the limits of official size classes', async () => {
    const named = async (sizeClasses: 'destatis' | 'kgst', ...groups: string[]) => {
      const file = { ...smallModelFile, benchmark: { ...smallModelFile.benchmark, sizeClasses } };
      return offered(await show({ file, groups, publication: publicationOf(...groups) }));
    };
    expect(await named('destatis', 'size:0', 'size:2000', 'size:500000')).to.deep.equal([
      'Gleiche Größe: unter 100 Einwohner',
      'Gleiche Größe: 2.000 bis 2.999 Einwohner',
      'Gleiche Größe: ab 500.000 Einwohner',
    ]);
    expect(await named('kgst', 'size:10000', 'size:400000')).to.deep.equal([
      'Gleiche Größe: 10.000 bis 24.999 Einwohner',
      'Gleiche Größe: ab 400.000 Einwohner',
    ]);
  });

  it('are the ids where kind or key are not known', async () => {
    const groups = ['ring:south', 'type:hamlet', 'state:99', 'urbanisation:lunar'];
    expect(offered(await show({ groups, publication: publicationOf(...groups) }))).to.deep.equal([
      'ring:south',
      'Gleiche Rechtsform: hamlet',
      'Gleiches Land: 99',
      'Gleiche Besiedlung: lunar',
    ]);
  });
});

describe('the nearest group that is published', () => {
  afterEach(clear);

  const fallback = async (published: string, language = 'de') => {
    const shown = await show({ groups: everyKind, publication: publicationOf(published), language });
    expect(chosen(shown)).to.equal(published);
    return shown.text('.fallback');
  };

  it('stands in for the ones that are not, which are named in the same words whatever the reason', async () => {
    expect(await fallback('type:town')).to.equal(
      'Gezeigt wird die nächste veröffentlichte Gruppe: „Gleiche Rechtsform: Städte“. Sie ist gröber als „Gleicher Kreis: ' +
        'Ortenaukreis“: dieselbe Rechtsform, aber unterschiedlich viele Einwohner. ' +
        'Nicht verfügbar: „Gleicher Kreis: Ortenaukreis“, „Gleiche Größe: 5.000 bis 19.999 Einwohner“, ' +
        '„Gleiche Besiedlung: mittlere Dichte“, „Gleiches Land: Baden-Württemberg“, „Alle teilnehmenden Kommunen“. ' +
        'Einen Grund nennen wir nie, denn schon er könnte etwas über einzelne Kommunen verraten.',
    );
    expect(await fallback('state:08', 'en')).to.contain(
      'Shown is the nearest group that is published: “Same state: Baden-Württemberg”. ' +
        'It is coarser than “Same county: Ortenaukreis”: all of your state, large and small.',
    );
  });

  it('says in what it is coarser, for every kind', async () => {
    const coarser = async (id: string) => /Ortenaukreis“: (.*?)\./.exec(await fallback(id))?.[1];
    expect(await coarser('size:5000')).to.equal('ähnlich viele Einwohner, aber aus verschiedenen Kreisen');
    expect(await coarser('urbanisation:intermediate')).to.equal(
      'ähnlich dicht besiedelt, aber von unterschiedlicher Größe und Rechtsform',
    );
    expect(await coarser('all')).to.equal('alle zusammen, große wie kleine');
  });

  it('needs no excuse when it is the nearest of all, nor when the reader chose another', async () => {
    expect(await fallback('county:08317')).not.to.contain('Gezeigt wird');
    const shown = await show();
    expect(shown.text('.fallback')).to.contain('Gezeigt wird');
    const select = shown.page.querySelector<HTMLSelectElement>('#result-group');
    if (select) select.value = 'all';
    select?.dispatchEvent(new Event('change'));
    expect(shown.text('.fallback')).to.match(
      /^Nicht verfügbar: „Gleicher Kreis: Ortenaukreis“\. Einen Grund .* verraten\.$/,
    );
  });

  it('says nothing where every group is published', async () => {
    const { page } = await show({ groups: ['size:5000', 'all'] });
    expect(page.querySelector('.fallback')).to.equal(null);
  });
});

describe('a county', () => {
  afterEach(clear);

  const county: Options = {
    groups: ['counties:08', 'counties'],
    municipality: {
      key: '08317000',
      name: 'Ortenaukreis',
      type: 'county',
      county: { key: '08317', name: 'Ortenaukreis' },
      population: 435_000,
    },
  };

  it('is compared with counties, in its state first', async () => {
    const shown = await show({ ...county, publication: publicationOf('counties:08', 'counties', 'all') });
    expect(offered(shown)).to.deep.equal([
      'Landkreise im selben Land: Baden-Württemberg',
      'Alle teilnehmenden Landkreise',
    ]);
    expect(shown.text('.source')).to.contain('5 bis 9 Landkreise: „Landkreise im selben Land: Baden-Württemberg“.');
    expect(shown.text('.source')).to.contain('Landkreise werden nur mit Landkreisen verglichen.');
  });

  it('is never compared with municipalities', async () => {
    const { page, text } = await show({ ...county, publication: publicationOf('all', 'state:08') });
    expect(page.querySelector('#result-group')).to.equal(null);
    expect(text('.note')).to.contain(
      'Nicht verfügbar: „Landkreise im selben Land: Baden-Württemberg“, „Alle teilnehmenden Landkreise“.',
    );
  });

  it('falls back on the counties of all states', async () => {
    const { text } = await show({ ...county, publication: publicationOf('counties') });
    expect(text('.fallback')).to.contain(': Landkreise aus allen Ländern. ');
  });
});

describe('a small group', () => {
  afterEach(clear);

  const of = (contributors: PublishedGroup['contributors'], overall: PublishedGroup['metrics'][string]): Options => ({
    groups: ['all'],
    publication: {
      ...somePublication,
      groups: [{ id: 'all', asOf: somePublication.publishedAt, contributors, metrics: { overall, strategy: overall } }],
    },
  });

  it('of 5 to 9 shows its mean and says what is kept back, and why', async () => {
    const { page, text } = await show(of('5-9', metric));
    const strip = page.querySelector('.lines li:first-child .strip');
    expect([...(strip?.querySelectorAll('.mean, .median, .middle, .spread') ?? [])].length).to.equal(0);
    const overall = page.querySelector('.lines .overall .strip');
    expect([...(overall?.querySelectorAll('.mean, .median, .middle, .spread') ?? [])].length).to.equal(1);
    expect(text('.source')).to.contain(
      'Nicht gezeigt Median und Streuung: Sie könnten einzelne verraten, solange nicht 10 Kommunen dabei sind, deren ' +
        'Ergebnis nicht ohnehin öffentlich ist. Gezeigt wird nur der Mittelwert.',
    );
    expect(text('.source')).to.contain('5 bis 9 Kommunen: „Alle teilnehmenden Kommunen“.');
  });

  it('of 10 to 19 shows terciles in a box of their own, and no quartiles, shares or position', async () => {
    const { page, text } = await show(of('10-19', { ...metric, median: 40, terciles: [30, 45] }));
    const box = page.querySelector('.lines .overall .middle');
    expect([box?.getAttribute('x'), box?.getAttribute('width')]).to.deep.equal(['30%', '15%']);
    expect(box?.getAttribute('stroke-dasharray')).to.equal('3 2');
    expect(page.querySelector('.lines .spread')).to.equal(null);
    expect(text('.legend')).to.contain('das mittlere Drittel der Gruppe');
    expect(text('.legend')).not.to.contain('Hälfte der Gruppe');
    expect(text('.source')).to.contain('Gezeigt werden Mittelwert, Median und das mittlere Drittel.');
    expect(text('figcaption')).not.to.contain('unter Ihrem Gesamtwert');
  });

  it('from 100 on keeps nothing back', async () => {
    const { text } = await show({ groups: ['all'] });
    expect(text('.source')).not.to.contain('Nicht gezeigt');
  });

  it('tells assistive technology the numbers of a row', async () => {
    const label = async (options: Options) =>
      (await show(options)).page
        .querySelector('.lines .overall .strip')
        ?.getAttribute('aria-label')
        ?.replaceAll('\u00a0', ' ');
    expect(await label(of('5-9', metric))).to.equal('47,2 Punkte; möglich 47,2 bis 63,8; Gruppe im Mittel 40');
    expect(await label(of('10-19', { ...metric, median: 40, terciles: [30, 45] }))).to.match(
      /; Gruppe im Mittel 40, ihr mittleres Drittel 30 bis 45$/,
    );
    expect(await label({})).to.match(/; Gruppe im Mittel 38, ihre mittlere Hälfte 30 bis 45$/);
  });
});

describe('another drawing of the page', () => {
  afterEach(clear);

  it('gives a chosen group up that is no longer published', async () => {
    const shown = await show();
    const select = shown.page.querySelector<HTMLSelectElement>('#result-group');
    if (select) select.value = 'all';
    select?.dispatchEvent(new Event('change'));
    const groups = somePublication.groups.filter(({ id }) => id !== 'all');
    shown.draw(resultData({ publication: { ...somePublication, groups } }));
    expect(chosen(shown)).to.equal('size:5000');
  });
});
