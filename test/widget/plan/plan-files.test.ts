import { expect } from 'chai';
import type { PlanFile } from '../../../model/contract/plan.ts';
import { savedFiles } from '../support/saved-files.ts';
import { type MeasuresShown, measure, several, showMeasures } from './measures-fixture.ts';
import { button, clear, the, until, words } from './plan-fixture.ts';

const file: PlanFile = {
  kind: 'reifegrad-plan',
  version: 1,
  model: { id: 'small', version: '1.0.0' },
  municipality: null,
  measures: [
    { id: 'measure-1', entry: { ...measure, status: 'done' } },
    { id: 'measure-9', entry: { ...measure, title: 'Aus der Datei' } },
  ],
  targets: [{ id: 'services', entry: { level: 4, due: '2027-12-31' } }],
  scenarios: [],
};

/** Chooses a file with that text in it. */
function give(shown: MeasuresShown, content: unknown): void {
  const field = the<HTMLInputElement>(shown.measures, '#plan-file-choose');
  const transfer = new DataTransfer();
  transfer.items.add(new File([typeof content === 'string' ? content : JSON.stringify(content)], 'plan.json'));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const state = async (shown: MeasuresShown): Promise<HTMLElement> => {
  await until(() => shown.focused()?.id === 'plan-file-state');
  return the(shown.measures, '#plan-file-state');
};

describe('the file of a plan', () => {
  afterEach(clear);

  it('is handed out under a name that says whose it is, and comes back as it was', async () => {
    const shown = await showMeasures(several);
    const files = await savedFiles(async () => {
      button(shown.measures, 'Plan als Datei sichern').click();
      await until(() => shown.announced() !== '');
    });
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['musterstadt-plan.json', 'application/json;charset=utf-8'],
    ]);
    give(shown, await files[0]?.text());
    await state(shown);
    expect(words(the(shown.measures, '.plan-files .card'))).to.contain(
      'Alles aus dieser Datei steht schon so im Plan.',
    );
  });

  it('shows what would come in, and takes nothing before somebody agrees', async () => {
    const shown = await showMeasures({ 'measure-1': {}, 'measure-2': { title: 'Bleibt' } });
    give(shown, file);
    await state(shown);
    const offer = the(shown.measures, '.plan-files .card');
    expect([...offer.querySelectorAll('p, li')].map(words)).to.deep.equal([
      'Maßnahmen: 1 neu, 1 geändert, 0 unverändert',
      'Entwurf in den Rat ( ersetzt, was im Plan steht )',
      'Aus der Datei ( neu )',
      'Ziele: 1 neu, 0 geändert, 0 unverändert',
      'Digitale Verwaltungsleistungen: Stufe 4 bis 31. Dezember 2027 ( neu )',
      'Was sonst im Plan steht, bleibt.',
    ]);
    expect(shown.server.plan.measures.length).to.equal(2);
    button(offer, 'So übernehmen').click();
    await until(() => shown.focused()?.id === 'result-measures');
    await until(() => shown.announced() !== '');
    expect(shown.announced()).to.equal('Der Plan aus der Datei ist übernommen.');
    expect(shown.titles()).to.have.members(['Entwurf in den Rat', 'Bleibt', 'Aus der Datei']);
    expect(the<HTMLSelectElement>(shown.section('targets'), '#target-level-services').value).to.equal('4');
  });

  it('is left alone when somebody does not agree', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    give(shown, file);
    await state(shown);
    button(shown.measures, 'Nicht übernehmen').click();
    await until(() => shown.focused()?.id === 'plan-file-choose');
    expect(shown.stored('measure-1')).to.deep.equal(measure);
    expect(shown.measures.querySelector('#plan-file-state')).to.equal(null);
  });

  it('is refused with every finding and its place', async () => {
    const shown = await showMeasures();
    give(shown, {
      ...file,
      measures: [{ id: 'measure-1', entry: { ...measure, category: 'roads', due: '2026-09-30' } }],
      targets: [{ id: 'bridges', entry: { level: 4, due: null } }],
    });
    const refusal = await state(shown);
    expect(words(refusal.querySelector('.notice-title'))).to.equal(
      'Die Datei wurde nicht übernommen. 3 Stellen darin passen nicht:',
    );
    expect([...refusal.querySelectorAll('li')].map(words)).to.deep.equal([
      'Maßnahme 1 „Entwurf in den Rat“, Kategorie: das Modell kennt keine Kategorie „roads“',
      'Maßnahme 1 „Entwurf in den Rat“, Fällig am: am 30. September 2026 fällig, also vor dem Beginn am 1. Oktober 2026',
      'Ziel 1 „bridges“: das Modell kennt keine Kategorie „bridges“',
    ]);
    expect(shown.server.plan.measures).to.deep.equal([]);
  });

  it('names targets and changed answers in words, and gives the pointer where it has none', async () => {
    const shown = await showMeasures();
    const changes = [{ question: 'online-services', value: { kind: 'number', number: 900 } }];
    const entry = { name: 'Alles online', model: file.model, changes };
    give(shown, { ...file, measures: [], targets: [], scenarios: [{ id: 'scenario-1', entry }] });
    const [change] = [...(await state(shown)).querySelectorAll('li')].map(words);
    expect(change).to.match(/^Szenario 1 „Alles online“, .*\?: /);
    expect(change).not.to.contain('/');
    const targets = [{ id: 'services', entry: { level: 9, due: '2027-13-01' } }];
    give(shown, { ...file, version: 2, measures: [{ id: 'x', entry: measure }], targets });
    await until(() => words(shown.measures).includes('Ziel 1'));
    expect([...the(shown.measures, '#plan-file-state').querySelectorAll('li')].map(words)).to.deep.equal([
      'Datei: erwartet wird eines von: 1 /version',
      'Maßnahme 1 „Entwurf in den Rat“: mindestens 8 Zeichen /measures/0/id',
      'Ziel 1 „Digitale Verwaltungsleistungen“, Ziel: erwartet wird eine ganze Zahl von 2 bis 5',
      'Ziel 1 „Digitale Verwaltungsleistungen“, Bis: erwartet wird ein Tag der Jahre 2000 bis 2199 in der Form JJJJ-MM-TT',
    ]);
  });

  it('is refused where it belongs to another municipality', async () => {
    const shown = await showMeasures();
    give(shown, { ...file, municipality: { key: '08317002', name: 'Neustadt' } });
    expect(words(await state(shown))).to.contain('Datei: der Plan gehört Neustadt (08317002)');
  });

  it('is refused where it is no JSON, and can be chosen again', async () => {
    const shown = await showMeasures();
    give(shown, '{"kind":');
    expect(words(await state(shown))).to.contain('Das ist keine lesbare JSON-Datei.');
    expect(the<HTMLInputElement>(shown.measures, '#plan-file-choose').value).to.equal('');
    give(shown, [1, 2]);
    await until(() => words(shown.measures).includes('das ist keine Plandatei'));
  });

  it('stays offered with the reason when taking it fails', async () => {
    const shown = await showMeasures();
    give(shown, file);
    await state(shown);
    shown.server.fails({ status: 503, code: 'server.busy', message: { de: 'Gerade zu viel zu tun.', en: 'Busy.' } });
    button(shown.measures, 'So übernehmen').click();
    await until(() => shown.measures.querySelector('.plan-files .plan-problem') !== null);
    expect(words(the(shown.measures, '.plan-files .plan-problem'))).to.equal(
      'Nicht übernommen. Gerade zu viel zu tun.',
    );
    shown.server.fails(null);
    button(shown.measures, 'So übernehmen').click();
    await until(() => shown.titles().length === 2);
  });

  it('is refused with the places that only the server knows', async () => {
    const shown = await showMeasures();
    give(shown, file);
    await state(shown);
    shown.server.fails({
      status: 422,
      code: 'plan.file-invalid',
      places: [{ pointer: '/measures/1/entry/title', reason: 'not today' }],
    });
    button(shown.measures, 'So übernehmen').click();
    await until(() => shown.measures.querySelector('.errors') !== null);
    expect(words(the(shown.measures, '.plan-files .errors li'))).to.equal(
      'Maßnahme 2 „Aus der Datei“, Titel: not today',
    );
  });
});

describe('the calendar file', () => {
  afterEach(clear);

  it('holds the days of what is planned or running, or of one measure', async () => {
    const shown = await showMeasures(several);
    const files = await savedFiles(() => {
      button(shown.measures, 'Offene Termine als Kalenderdatei').click();
      the(shown.measures, '#measure-measure-2').click();
      button(the(shown.measures, '.measure-extras'), 'Termine als Kalenderdatei').click();
    });
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([
      ['musterstadt-massnahmen.ics', 'text/calendar;charset=utf-8'],
      ['musterstadt-massnahmen.ics', 'text/calendar;charset=utf-8'],
    ]);
    const [all = '', one = ''] = await Promise.all(files.map(({ text }) => text()));
    const events = (text: string) => [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, summary]) => summary);
    expect(events(all)).to.deep.equal([
      'Beginn: Entwurf in den Rat',
      'Fällig: Entwurf in den Rat',
      'Fällig: Bezahlen online',
    ]);
    expect(events(one)).to.deep.equal(['Fällig: Bezahlen online']);
  });

  it('is not offered where everything with a day is done or dropped', async () => {
    const shown = await showMeasures({ 'measure-1': { status: 'done' }, 'measure-2': { status: 'dropped' } });
    the(shown.measures, '#measure-measure-1').click();
    const names = [...shown.measures.querySelectorAll('button')].map(words);
    expect(names.filter((name) => name.includes('Kalenderdatei'))).to.deep.equal([]);
  });

  it('is not offered where no measure has a day', async () => {
    const shown = await showMeasures({ 'measure-1': { start: null, due: null } });
    expect(words(shown.measures)).to.contain(
      'Eine Kalenderdatei gibt es, sobald eine geplante oder laufende Maßnahme einen Termin hat.',
    );
    expect(words(shown.measures)).not.to.contain('Offene Termine');
  });
});
