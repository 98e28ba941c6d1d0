import { expect } from 'chai';
import { clear, type MountedStudy, mount, words } from './mounted-study.ts';
import { somePopulation, someStudy, someTrend, withPopulation } from './study-fixture.ts';

const whole = (text: string | undefined) => text?.replace(/[.\s%]/g, '');

/** Text of every cell by column, by row of the table after a chart. */
function cells(table: Element): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => [
      row.dataset['row'],
      Object.fromEntries(
        [...row.querySelectorAll<HTMLElement>('td')].map((cell) => [cell.dataset['column'], words(cell)]),
      ),
    ]),
  );
}

/** The chart rows and the table of one part of the page. */
function part(study: MountedStudy, selector: string): { lines: HTMLElement[]; rows: ReturnType<typeof cells> } {
  const scope = study.find(selector);
  const table = scope.querySelector('table');
  if (!table) throw new Error(`no table in ${selector}`);
  const lines = [...scope.querySelectorAll<HTMLElement>('.rows li')].slice(
    0,
    table.querySelectorAll('tbody tr').length,
  );
  return { lines, rows: cells(table) };
}

const drawing = (line: Element, selector: string): DOMStringMap =>
  line.querySelector<SVGElement>(selector)?.dataset ?? {};

describe('every chart of the study draws the numbers of its table', function () {
  this.timeout(10_000);
  let shown: MountedStudy;
  before(async () => {
    shown = await mount({ study: someStudy });
  });
  after(clear);

  it('has a table with a caption and heads beside every picture', () => {
    expect(shown.all('.rows, .course')).to.have.length(shown.all('table').length);
    for (const table of shown.all('table')) {
      expect(words(table.querySelector('caption'))).not.to.equal('');
      for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th')) {
        expect(head.scope).to.equal(head.colSpan === 1 ? 'col' : 'colgroup');
      }
      for (const head of table.querySelectorAll('tbody th')) expect(head.getAttribute('scope')).to.equal('row');
    }
  });

  it('names each average once above its points and its interval', async () => {
    const heads = ({ all }: MountedStudy) =>
      all('.categories thead tr').map((row) =>
        [...row.querySelectorAll('th')].map((head) => [words(head), head.colSpan, head.rowSpan]),
      );
    expect(heads(shown)).to.deep.equal([
      [
        ['Kategorie', 1, 2],
        ['Durchschnittsgemeinde', 2, 1],
        ['Durchschnittseinwohner', 2, 1],
      ],
      [
        ['Punkte', 1, 1],
        ['Intervall', 1, 1],
        ['Punkte', 1, 1],
        ['Intervall', 1, 1],
      ],
    ]);
    expect(shown.all<HTMLTableColElement>('.categories colgroup').map(({ span }) => span)).to.deep.equal([1, 2, 2]);
    const alone = await mount({ study: withPopulation({ averageInhabitant: null }) });
    expect(heads(alone)).to.deep.equal([
      [
        ['Kategorie', 1, 1],
        ['Durchschnittsgemeinde', 1, 1],
        ['Intervall', 1, 1],
      ],
    ]);
  });

  it('for the levels', () => {
    const { lines, rows } = part(shown, '.levels');
    expect(lines.map(({ dataset }) => dataset['row'])).to.deep.equal(['level-1', 'level-2', 'level-3', 'level-4-5']);
    for (const line of lines) {
      const row = rows[line.dataset['row'] ?? ''];
      const { share, low, high } = drawing(line, '.shares');
      expect(`${share} %`).to.equal(row?.['share']);
      expect(`${low} bis ${high} %`).to.equal(row?.['interval']);
    }
  });

  it('for the categories in both averages, the overall score last', () => {
    const { lines, rows } = part(shown, '.categories');
    expect(lines.map(({ dataset }) => dataset['row'])).to.deep.equal([
      'strategy',
      'infrastructure',
      'stakeholders',
      'innovation',
      'overall',
    ]);
    for (const line of lines.filter(({ dataset }) => dataset['row'] !== 'innovation')) {
      const row = rows[line.dataset['row'] ?? ''];
      const [mean, other] = [drawing(line, '[data-series=mean]'), drawing(line, '[data-series=other]')];
      expect([mean['mean'], `${mean['low']} bis ${mean['high']}`]).to.deep.equal([row?.['mean'], row?.['interval']]);
      expect([other['mean'], `${other['low']} bis ${other['high']}`]).to.deep.equal([
        row?.['other'],
        row?.['other-interval'],
      ]);
    }
    expect(rows['innovation']).to.deep.equal({
      mean: 'zu wenige Angaben',
      interval: '–',
      other: 'zu wenige Angaben',
      'other-interval': '–',
    });
    expect(lines[3]?.querySelector('svg')).to.equal(null);
  });

  it('for the two averages', () => {
    const { lines, rows } = part(shown, '.averages');
    expect(rows).to.deep.equal({
      mean: { mean: '39', interval: '38 bis 41', level: '2' },
      other: { mean: '46', interval: '44 bis 48', level: '3' },
    });
    for (const line of lines) {
      const { mean } = drawing(line, '[data-series]');
      expect(mean).to.equal(rows[line.dataset['row'] ?? '']?.['mean']);
    }
  });

  it('for the inhabitants by level', () => {
    const { lines, rows } = part(shown, '.averages .further');
    expect(lines.map((line) => `${drawing(line, '.shares')['share']} %`)).to.deep.equal(
      Object.values(rows).map((row) => row['share']),
    );
  });

  for (const scope of ['bySize', 'byCounty']) {
    it(`for the participation ${scope}`, () => {
      const { lines, rows } = part(shown, `.${scope}`);
      expect(lines.length).to.equal(Object.keys(rows).length);
      for (const line of lines) {
        const row = rows[line.dataset['row'] ?? ''];
        expect(`${drawing(line, '.shares')['share']} %`).to.equal(row?.['share']);
        expect(words(line.querySelector('.muted'))).to.equal(`${row?.['respondents']} von ${row?.['frame']}`);
      }
    });
  }

  it('for the course', () => {
    const rows = cells(shown.find('.trend table'));
    const points = shown.all<SVGElement>('.course [data-point]').map(({ dataset }) => dataset);
    const table = Object.values(rows);
    expect(points.map(({ native }) => native)).to.deep.equal(table.map(({ native }) => native));
    expect(points.map(({ chained }) => chained ?? '–')).to.deep.equal(table.map(({ chained }) => chained));
    expect(table.map(({ revision }) => revision)).to.deep.equal(['erste Fassung', 'neue Fassung', 'wie zuvor']);
    expect(shown.all('.course .break')).to.have.length(1);
    expect(shown.find('.course').getAttribute('aria-label')).to.equal(
      'Verlauf in Punkten. Herbst 2024: 41, Herbst 2025: 36, Herbst 2026: 39',
    );
  });

  it('for the change since the study before', () => {
    const { lines, rows } = part(shown, '.trend .further');
    for (const line of lines) {
      const { before, after } = drawing(line, '.changes');
      const row = rows[line.dataset['row'] ?? ''];
      expect([before, after]).to.deep.equal([row?.['before'], row?.['after']]);
    }
    expect(Object.values(rows).map(({ verdict }) => verdict)).to.deep.equal([
      'keine belastbare Veränderung',
      'gesunken',
      'nicht geprüft',
      'gestiegen',
    ]);
  });

  it('for what would be if the others were worse off', () => {
    const { lines, rows } = part(shown, '.sensitivity');
    expect(lines.map((line) => drawing(line, '[data-series]')['mean'])).to.deep.equal(['39', '38', '36']);
    expect(Object.values(rows).map(({ mean }) => mean)).to.deep.equal(['39', '38', '36']);
  });

  it('in words beside the drawing, too', () => {
    for (const line of shown.all('.rows li')) {
      const text = whole(words(line.querySelector('.line-value'))) ?? '';
      for (const { dataset } of line.querySelectorAll<SVGElement>('[data-mean], [data-share], [data-before]')) {
        for (const figure of Object.values(dataset)) {
          if (/^\d+$/.test(figure ?? '')) expect(text).to.contain(figure);
        }
      }
    }
  });
});

describe('the drawings of the study', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('place marks, intervals, levels and shares at their numbers', async () => {
    const { find, all } = await mount({ study: someStudy });
    const row = find('.categories li[data-row=strategy]');
    const at = (selector: string, name: string) => row.querySelector(selector)?.getAttribute(name);
    expect(at('[data-series=mean] .mark', 'x')).to.equal('31%');
    expect([at('[data-series=mean] .whisker', 'x1'), at('[data-series=mean] .whisker', 'x2')]).to.deep.equal([
      '29%',
      '33%',
    ]);
    expect([...row.querySelectorAll('.grid')].map((line) => line.getAttribute('x1'))).to.deep.equal([
      '20%',
      '40%',
      '60%',
      '80%',
    ]);
    // The highest end is 50 percent, so that the scale ends at 60: 46 of 60.
    expect(find('.levels li[data-row=level-2] .share').getAttribute('width')).to.equal('76.67%');
    expect(all('.bySize .all').map((line) => line.getAttribute('x1'))).to.deep.equal(Array(7).fill('44%').fill('0', 6));
  });

  it('write the points beside the interval, not into it, where there is more room', async () => {
    const { find, element } = await mount({ width: 280, study: someStudy });
    const label = () => find<SVGTextElement>('.level-scale .score-label');
    // Levels are equally wide and 20 points each, so that the interval of 38 to 41 ends at 41 percent.
    expect(label().parentElement?.getAttribute('x')).to.equal('41%');
    const bounds = find('.level-scale').getBoundingClientRect();
    expect(label().getBoundingClientRect().right).to.be.below(bounds.right);
    const overall = { mean: 61, low: 59, high: 63 };
    element.study = withPopulation({
      averageMunicipality: { ...somePopulation.averageMunicipality, overall, level: 4 },
    });
    await element.updateComplete;
    expect(label().parentElement?.getAttribute('x')).to.equal('59%');
    expect(label().getBoundingClientRect().left).to.be.above(bounds.left);
  });

  it('show an interval that is narrower than the pointer', async () => {
    const { find } = await mount({ width: 280, study: someStudy });
    const interval = find<SVGLineElement>('.level-scale .possible');
    const pointer = find<SVGPathElement>('.level-scale .pointer').getBBox();
    const end = Number(find('.level-scale .mark:has(.pointer)').getAttribute('y')) + pointer.y + pointer.height;
    expect(Number(interval.getAttribute('y1')) - Number(interval.getAttribute('stroke-width')) / 2).to.be.at.least(end);
    expect(interval.getBoundingClientRect().bottom).to.be.at.most(find('.level-scale').getBoundingClientRect().bottom);
  });

  it('leave out what is not there', async () => {
    const series = someTrend.series.map((point) => ({ ...point, chained: point.native, breakBefore: false }));
    const { all, root } = await mount({
      study: withPopulation({ averageInhabitant: null, trend: { ...someTrend, series } }),
    });
    expect(all('.categories [data-series=other]')).to.deep.equal([]);
    expect(root.querySelector('.course .break')).to.equal(null);
    expect(all('.course .hollow')).to.deep.equal([]);
    expect(all('.trend > figure .legend li')).to.have.length(1);
  });
});
