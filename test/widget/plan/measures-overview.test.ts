import { expect } from 'chai';
import type { Measure } from '../../../model/contract/plan.ts';
import { choose, type MeasuresShown, measure, several, showMeasures } from './measures-fixture.ts';
import { button, clear, the, until, words } from './plan-fixture.ts';

const row = ({ measures }: MeasuresShown, id: string) => the(measures, `tr[data-measure="${id}"]`);
const cells = (shown: MeasuresShown, id: string) =>
  [...row(shown, id).querySelectorAll('td')].map((cell) => words(cell.querySelector('div') ?? cell));
const columns = ({ measures }: MeasuresShown) =>
  [...measures.querySelectorAll('.board-column')].map((column) => [
    words(column.querySelector('.heading')),
    ...[...column.querySelectorAll('.measure-title bdi')].map(words),
  ]);

describe('the measures of a plan', () => {
  afterEach(clear);

  it('are a table with who, when, status and expected effect', async () => {
    const shown = await showMeasures(several);
    expect(words(row(shown, 'measure-1').querySelector('th'))).to.equal(
      'Entwurf in den Rat, bearbeiten Gibt es eine Digitalstrategie?',
    );
    expect(cells(shown, 'measure-1')).to.deep.equal(['Hauptamt', '31. März 2027', 'geplant', 'erwartet: +11,1 Punkte']);
    expect(cells(shown, 'measure-4')).to.deep.equal(['Hauptamt', '–', 'geplant', '–']);
  });

  it('say which of them are overdue, since when, and how many; what is done never is', async () => {
    const shown = await showMeasures({ ...several, 'measure-5': { title: 'Gestern', due: '2026-11-21', start: null } });
    expect(words(the(shown.measures, '.measures-summary'))).to.equal('5 Maßnahmen, 2 sind überfällig.');
    expect(cells(shown, 'measure-2')[1]).to.equal('19. November 2026 überfällig seit 3 Tagen');
    expect(cells(shown, 'measure-5')[1]).to.equal('21. November 2026 überfällig seit einem Tag');
    expect(cells(shown, 'measure-3')[1]).to.equal('1. März 2026');
    expect(row(shown, 'measure-2').querySelector('.overdue svg')).not.to.equal(null);
  });

  it('say what is due today, and when something without a due date begins', async () => {
    const shown = await showMeasures({
      'measure-1': { due: '2026-11-22' },
      'measure-2': { due: null, start: '2027-02-01' },
    });
    expect(cells(shown, 'measure-1')[1]).to.equal('22. November 2026 heute fällig');
    expect(cells(shown, 'measure-2')[1]).to.equal('Beginn 1. Februar 2027');
  });

  it('show the measured effect once the next wave has one', async () => {
    const shown = await showMeasures(several);
    shown.server.development = {
      waves: [],
      changes: [],
      measures: [
        {
          id: 'measure-3',
          title: 'Notfallplan üben',
          question: 'emergency-plan',
          status: 'done',
          expected: 166,
          measured: { before: 6000, after: 10_000, effect: 166 },
          from: '2025',
          to: '2026',
        },
      ],
    };
    clear();
    const again = await showMeasures({}, { server: shown.server });
    await until(() => cells(again, 'measure-3')[3] !== 'erwartet: +1,6 Punkte');
    expect(cells(again, 'measure-3')[3]).to.equal('gemessen: +1,6 Punkte Punkte der Frage: von 60,0 auf 100,0');
  });

  it('keep what is expected beside what was measured until they are done or due', async () => {
    const shown = await showMeasures({
      'measure-1': { due: '2026-11-22' },
      'measure-2': { due: '2026-11-21' },
      'measure-3': { due: null, status: 'running' },
      'measure-4': { status: 'done' },
    });
    const outcome = {
      title: 'Entwurf in den Rat',
      question: 'strategy-document',
      status: 'planned' as const,
      expected: 1111,
      measured: { before: null, after: null, effect: 0 },
      from: '2025',
      to: '2026',
    };
    const ids = ['measure-1', 'measure-2', 'measure-3', 'measure-4'];
    shown.server.development = { waves: [], changes: [], measures: ids.map((id) => ({ ...outcome, id })) };
    clear();
    const again = await showMeasures({}, { server: shown.server });
    await until(() => words(row(again, 'measure-4')).includes('gemessen'));
    const awaited = 'erwartet: +11,1 Punkte bisher gemessen: ±0,0 Punkte';
    expect(ids.map((id) => cells(again, id)[3])).to.deep.equal([
      awaited,
      'gemessen: ±0,0 Punkte',
      awaited,
      'gemessen: ±0,0 Punkte',
    ]);
  });

  it('say why nothing can be expected of one with a question and no answer to lead to', async () => {
    const shown = await showMeasures({ 'measure-1': { to: null } });
    expect(cells(shown, 'measure-1')[3]).to.equal('noch nicht berechnet: Es fehlt die Antwort, zu der sie führen soll');
  });

  it('are sorted by date, open ones first; by status, category or effect', async () => {
    const shown = await showMeasures(several);
    const order = () => shown.titles().map((title) => title.split(' ')[0]);
    const sorted = () =>
      [...shown.measures.querySelectorAll('th[aria-sort]')].map((head) => [
        words(head),
        head.getAttribute('aria-sort'),
      ]);
    expect(order()).to.deep.equal(['Bezahlen', 'Entwurf', 'Klausurtag', 'Notfallplan']);
    expect(sorted()).to.deep.equal([['Fällig', 'ascending']]);
    choose(shown, '#measure-order', 'status');
    expect(order()).to.deep.equal(['Entwurf', 'Klausurtag', 'Bezahlen', 'Notfallplan']);
    choose(shown, '#measure-order', 'category');
    expect(order()).to.deep.equal(['Entwurf', 'Bezahlen', 'Notfallplan', 'Klausurtag']);
    expect(sorted()).to.deep.equal([]);
    choose(shown, '#measure-order', 'effect');
    expect(order()).to.deep.equal(['Entwurf', 'Bezahlen', 'Notfallplan', 'Klausurtag']);
    expect(sorted()).to.deep.equal([['Wirkung', 'descending']]);
  });

  it('are narrowed to a status, to overdue ones or to a category, which says how many are left', async () => {
    const shown = await showMeasures(several);
    const count = () => words(shown.measures.querySelector('.shown-count'));
    choose(shown, '#measure-filter', 'overdue');
    expect([shown.titles(), count()]).to.deep.equal([['Bezahlen online'], '1 von 4 werden gezeigt. Alle zeigen']);
    choose(shown, '#measure-filter', 'done');
    expect(shown.titles()).to.deep.equal(['Notfallplan üben']);
    choose(shown, '#measure-filter', 'open');
    expect(shown.titles()).to.have.length(3);
    choose(shown, '#measure-category', 'security');
    expect([shown.titles(), count()]).to.deep.equal([[], 'Zu dieser Auswahl gibt es keine Maßnahme. Alle zeigen']);
    button(shown.measures, 'Alle zeigen').click();
    expect(shown.titles()).to.have.length(4);
    await until(() => shown.focused()?.id === 'measure-filter');
  });

  it('are a board of four columns, moved by buttons, with the focus on what was moved', async () => {
    const shown = await showMeasures(several);
    button(shown.measures, 'Tafel').click();
    expect(columns(shown)).to.deep.equal([
      ['Geplant (2)', 'Entwurf in den Rat', 'Klausurtag'],
      ['Läuft (1)', 'Bezahlen online'],
      ['Erledigt (1)', 'Notfallplan üben'],
      ['Verworfen (0)'],
    ]);
    const card = the(shown.measures, '.board-card[data-measure="measure-1"]');
    expect([...card.querySelectorAll('.board-moves button')].map(words)).to.deep.equal([
      'Auf „läuft“ setzen: Entwurf in den Rat',
      'Auf „verworfen“ setzen: Entwurf in den Rat',
    ]);
    button(card, 'Auf „läuft“').click();
    await until(() => shown.announced() !== '');
    expect(shown.announced()).to.equal('„Entwurf in den Rat“ hat jetzt den Status „läuft“.');
    expect(columns(shown)[1]).to.deep.equal(['Läuft (2)', 'Bezahlen online', 'Entwurf in den Rat']);
    expect(shown.focused()?.id).to.equal('measure-measure-1');
    expect(shown.stored('measure-1')).to.deep.equal({ ...measure, status: 'running' });
  });

  it('reach every status by buttons of the board', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    button(shown.measures, 'Tafel').click();
    for (const status of ['running', 'done', 'running', 'planned', 'dropped', 'planned'] as const) {
      const german = { planned: 'geplant', running: 'läuft', done: 'erledigt', dropped: 'verworfen' }[status];
      button(shown.measures, `Auf „${german}“`).click();
      await until(() => shown.stored('measure-1')?.status === status);
      await until(() => words(shown.measures.querySelector('.board')).includes(`Auf „${german}“`) === false);
    }
  });

  it('say at the card why it could not be moved', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    button(shown.measures, 'Tafel').click();
    shown.server.fails({ status: 0, code: 'network' });
    button(shown.measures, 'Auf „läuft“').click();
    await until(() => shown.measures.querySelector('.board-card .plan-problem') !== null);
    expect(columns(shown)[0]).to.deep.equal(['Geplant (1)', 'Entwurf in den Rat']);
  });

  it('ask when somebody else changed what is being moved', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    button(shown.measures, 'Tafel').click();
    const theirs: Measure = { ...measure, title: 'Umbenannt' };
    shown.server.elsewhere('measure', 'measure-1', theirs);
    button(shown.measures, 'Auf „läuft“').click();
    await until(() => shown.focused()?.id === 'measure-conflict');
    expect(shown.stored('measure-1')).to.deep.equal(theirs);
    expect([...shown.measures.querySelectorAll('.measure-versions dt')].map(words)).to.deep.equal(['Titel', 'Status']);
  });

  it('take a move into a form that lies open, without losing what is typed there', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    the(shown.measures, '#measure-measure-1').click();
    const title = the<HTMLInputElement>(shown.form(), '#measure-field-title');
    title.value = 'Halb getippt';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    button(shown.measures, 'Tafel').click();
    button(shown.measures, 'Auf „läuft“').click();
    await until(() => shown.stored('measure-1')?.status === 'running');
    await until(() => the<HTMLSelectElement>(shown.form(), '#measure-field-status').value === 'running');
    expect(the<HTMLInputElement>(shown.form(), '#measure-field-title').value).to.equal('Halb getippt');
    shown.save();
    await until(() => shown.stored('measure-1')?.title === 'Halb getippt');
  });

  it('say that they could not be loaded, and load again', async () => {
    const shown = await showMeasures(several);
    clear();
    shown.server.fails({ status: 503, code: 'server.busy', message: { de: 'Gerade zu viel zu tun.', en: 'Busy.' } });
    const again = await showMeasures({}, { server: shown.server });
    expect(words(again.measures)).to.contain('Ihre Maßnahmen ließen sich nicht laden. Gerade zu viel zu tun.');
    again.server.fails(null);
    button(again.measures, 'Noch einmal laden').click();
    await until(() => again.titles().length === 4);
  });

  it('show what is planned on paper, without forms and buttons', async () => {
    const shown = await showMeasures({ 'measure-1': { note: 'Mit Anlage' } });
    expect(words(row(shown, 'measure-1').querySelector('.on-paper'))).to.equal('Mit Anlage');
  });
});
