import { expect } from 'chai';
import type { Target } from '../../../model/contract/plan.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { button, clear, fill, type PlanOptions, type PlanShown, showPlan, the, until, words } from './plan-fixture.ts';
import { planServer } from './plan-server.ts';

const row = ({ section }: PlanShown, category: string) => the(section('targets'), `[data-category="${category}"]`);
const cell = (shown: PlanShown, category: string, name: string) =>
  words(row(shown, category).querySelector(`.target-${name}`));
const missing = (shown: PlanShown, category: string) => cell(shown, category, 'missing p:not(.plan-problem)');
const levelOf = (category: string) => `#target-level-${category}`;
const dueOf = (category: string) => `#target-due-${category}`;
const stored = ({ server }: PlanShown) => server.plan.targets.map(({ id, entry }) => [id, entry.level, entry.due]);

const withTargets = (targets: Readonly<Record<string, Target>>, options: PlanOptions = {}) =>
  showPlan({
    ...options,
    server: planServer(Object.entries(targets).map(([id, entry]) => ({ kind: 'target', id, entry }))),
  });

describe('targets', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('show every category with its state, and what is missing to its target', async () => {
    const shown = await withTargets({ strategy: { level: 4, due: '2027-12-31' } });
    const rows = [...shown.section('targets').querySelectorAll('tbody tr')];
    expect(rows.map((one) => words(one.querySelector('th')))).to.deep.equal([
      'Smarte Strategie und Vision',
      'Digitale Verwaltungsleistungen',
      'Informationssicherheit',
    ]);
    expect(cell(shown, 'strategy', 'now')).to.equal('Stufe 3 46,6 Punkte');
    expect(the<HTMLSelectElement>(row(shown, 'strategy'), 'select').value).to.equal('4');
    expect(the<HTMLInputElement>(row(shown, 'strategy'), 'input').value).to.equal('2027-12-31');
    expect(missing(shown, 'strategy')).to.equal('13,4 Punkte bis Stufe 4');
  });

  it('name every field by its category', async () => {
    const shown = await showPlan();
    const labels = [...row(shown, 'services').querySelectorAll('label')].map(words);
    expect(labels).to.deep.equal(['Ziel: Digitale Verwaltungsleistungen', 'Bis: Digitale Verwaltungsleistungen']);
  });

  it('say what the whole result would be with every target met, before it is saved', async () => {
    const shown = await showPlan();
    expect(shown.section('targets').querySelector('.projection')).to.equal(null);
    fill(row(shown, 'strategy'), levelOf('strategy'), '4');
    fill(row(shown, 'services'), levelOf('services'), '4');
    const projection = () => words(the(shown.section('targets'), '.projection'));
    expect(projection()).to.contain(
      'Mindestens 61,6 Punkte und Stufe 4 insgesamt; heute sind es 47,2 Punkte und Stufe 3.',
    );
    expect(projection()).to.contain('auch mit denen, die noch nicht gespeichert sind');
    expect(shown.server.plan.targets).to.deep.equal([]);
  });

  it('are saved one by one, and what is entered elsewhere stays', async () => {
    const shown = await showPlan();
    fill(row(shown, 'services'), levelOf('services'), '5');
    fill(row(shown, 'strategy'), levelOf('strategy'), '4');
    fill(row(shown, 'strategy'), dueOf('strategy'), '2027-06-30');
    button(row(shown, 'strategy'), 'Speichern').click();
    await until(() => shown.announced() !== '');
    expect(shown.announced()).to.equal('Ziel für Smarte Strategie und Vision gespeichert.');
    expect(stored(shown)).to.deep.equal([['strategy', 4, '2027-06-30']]);
    expect(row(shown, 'strategy').querySelector('button')).to.equal(null);
    expect(shown.focused()?.id).to.equal('target-level-strategy');
    expect(the<HTMLSelectElement>(row(shown, 'services'), 'select').value).to.equal('5');
  });

  it('are taken away with "kein Ziel"', async () => {
    const shown = await withTargets({ strategy: { level: 4, due: null } });
    fill(row(shown, 'strategy'), levelOf('strategy'), '0');
    button(row(shown, 'strategy'), 'Speichern').click();
    await until(() => shown.announced() !== '');
    expect(shown.announced()).to.equal('Ziel für Smarte Strategie und Vision entfernt.');
    expect(stored(shown)).to.deep.equal([]);
  });

  it('say so where they are reached already, or their day has passed', async () => {
    const shown = await withTargets({
      security: { level: 2, due: '2027-12-31' },
      strategy: { level: 4, due: '2026-11-21' },
      services: { level: 3, due: '2026-11-22' },
    });
    expect(missing(shown, 'security')).to.equal('Schon erreicht: Sie stehen hier auf Stufe 4.');
    expect(cell(shown, 'strategy', 'past')).to.equal('Das Datum ist vorbei, das Ziel ist noch nicht erreicht.');
    expect(row(shown, 'services').querySelector('.target-past')).to.equal(null);
    expect(missing(shown, 'services')).to.equal('Schon erreicht: Sie stehen hier auf Stufe 3.');
  });

  it('refuse a day without a level, and years beyond the calendar, at the field', async () => {
    const shown = await showPlan();
    const strategy = () => row(shown, 'strategy');
    fill(strategy(), dueOf('strategy'), '2027-06-30');
    button(strategy(), 'Speichern').click();
    expect(words(the(strategy(), '.field-error'))).to.equal('Fehler: Wählen Sie zum Datum auch eine Stufe.');
    await until(() => shown.focused()?.id === 'target-level-strategy');
    expect(the(strategy(), 'select').getAttribute('aria-describedby')).to.equal('target-error-strategy');
    fill(strategy(), levelOf('strategy'), '4');
    fill(strategy(), dueOf('strategy'), '2200-01-01');
    button(strategy(), 'Speichern').click();
    expect(words(the(strategy(), '.field-error'))).to.equal(
      'Fehler: Geben Sie ein Datum in den Jahren 2000 bis 2199 ein.',
    );
    await until(() => shown.focused()?.id === 'target-due-strategy');
    expect(the(strategy(), 'input').getAttribute('aria-invalid')).to.equal('true');
    expect(stored(shown)).to.deep.equal([]);
  });

  it('keep what was entered where saving fails, say why, and save with the next try', async () => {
    const shown = await showPlan();
    fill(row(shown, 'strategy'), levelOf('strategy'), '4');
    shown.server.fails({ status: 503, code: 'server.busy', message: { de: 'Gerade zu viel zu tun.', en: 'Busy.' } });
    button(row(shown, 'strategy'), 'Speichern').click();
    await until(() => shown.announced() !== '');
    expect(words(the(row(shown, 'strategy'), '.plan-problem'))).to.equal('Nicht gespeichert. Gerade zu viel zu tun.');
    expect(the<HTMLSelectElement>(row(shown, 'strategy'), 'select').value).to.equal('4');
    shown.server.fails(null);
    button(row(shown, 'strategy'), 'Speichern').click();
    await until(() => row(shown, 'strategy').querySelector('button') === null);
    expect(stored(shown)).to.deep.equal([['strategy', 4, null]]);
  });

  it('show what somebody else saved in the meantime beside what is entered, and leave the decision', async () => {
    const shown = await withTargets({ strategy: { level: 4, due: null } });
    const strategy = () => row(shown, 'strategy');
    fill(strategy(), levelOf('strategy'), '5');
    shown.server.elsewhere('target', 'strategy', { level: 3, due: '2028-01-31' });
    button(strategy(), 'Speichern').click();
    await until(() => shown.focused()?.id === 'target-conflict-strategy');
    expect(words(the(strategy(), '.plan-problem'))).to.equal(
      'Inzwischen hat jemand anders gespeichert: Stufe 3 bis 31. Januar 2028. Ihre Eingabe steht noch da.',
    );
    expect(the<HTMLSelectElement>(strategy(), 'select').value).to.equal('5');
    button(strategy(), 'Meine Eingabe').click();
    await until(() => strategy().querySelector('button') === null);
    expect(stored(shown)).to.deep.equal([['strategy', 5, null]]);
    fill(strategy(), levelOf('strategy'), '2');
    shown.server.elsewhere('target', 'strategy', { level: 3, due: null });
    button(strategy(), 'Speichern').click();
    await until(() => strategy().querySelector('.plan-problem') !== null);
    button(strategy(), 'Die andere').click();
    expect(the<HTMLSelectElement>(strategy(), 'select').value).to.equal('3');
    expect(stored(shown)).to.deep.equal([['strategy', 3, null]]);
    await until(() => shown.focused()?.id === 'target-level-strategy');
  });

  it('keep what is entered while a row is being saved', async () => {
    const shown = await showPlan();
    const open = shown.server.holds();
    fill(row(shown, 'strategy'), levelOf('strategy'), '4');
    button(row(shown, 'strategy'), 'Speichern').click();
    button(row(shown, 'strategy'), 'Wird gespeichert').click();
    fill(row(shown, 'strategy'), levelOf('strategy'), '5');
    open();
    await until(() => shown.announced() !== '');
    expect(stored(shown)).to.deep.equal([['strategy', 4, null]]);
    expect(the<HTMLSelectElement>(row(shown, 'strategy'), 'select').value).to.equal('5');
    button(row(shown, 'strategy'), 'Speichern').click();
    await until(() => row(shown, 'strategy').querySelector('button') === null);
    expect(stored(shown)).to.deep.equal([['strategy', 5, null]]);
  });

  it('say that they could not be loaded, and load again', async () => {
    const server = planServer([{ kind: 'target', id: 'strategy', entry: { level: 4, due: null } }]);
    server.fails({ status: 0, code: 'network' });
    const shown = await showPlan({ server });
    expect(words(shown.section('targets'))).to.contain('Ihre Ziele ließen sich nicht laden.');
    server.fails(null);
    button(shown.section('targets'), 'Noch einmal laden').click();
    await until(() => shown.section('targets').querySelector('table') !== null);
    expect(the<HTMLSelectElement>(row(shown, 'strategy'), 'select').value).to.equal('4');
  });

  it('promise a level and no points in a staged model', async () => {
    const file = { ...smallModelFile, scoring: { ...smallModelFile.scoring, aggregation: 'staged' as const } };
    const shown = await withTargets({ strategy: { level: 5, due: null } }, { file });
    expect(missing(shown, 'strategy')).to.equal('Stufe 5 ist noch nicht erreicht');
    expect(words(the(shown.section('targets'), '.projection-result'))).to.match(/^Mindestens Stufe \d insgesamt/);
  });

  it('lie in the tab without a server, and are there again after a reload', async () => {
    const first = await showPlan({ tab: true });
    fill(row(first, 'strategy'), levelOf('strategy'), '4');
    button(row(first, 'strategy'), 'Speichern').click();
    await until(() => row(first, 'strategy').querySelector('button') === null);
    clear();
    const again = await showPlan({ tab: true });
    expect(the<HTMLSelectElement>(row(again, 'strategy'), 'select').value).to.equal('4');
  });
});
