import { expect } from 'chai';
import type { Measure } from '../../../model/contract/plan.ts';
import { choose, field, type MeasuresShown, measure, open, saved, several, showMeasures } from './measures-fixture.ts';
import { button, clear, fill, the, until, words } from './plan-fixture.ts';

const newest = ({ server }: MeasuresShown): Measure | undefined => server.plan.measures.at(-1)?.entry;
const errors = (shown: MeasuresShown) => [...the(shown.form(), '.errors').querySelectorAll('a')].map(words);

describe('a measure', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('is added with a title alone, and the focus is on it afterwards', async () => {
    const shown = await showMeasures();
    expect(words(the(shown.measures, '.measures-summary'))).to.equal('Noch steht keine Maßnahme im Plan.');
    button(shown.measures, 'Maßnahme hinzufügen').click();
    await until(() => shown.focused()?.id === 'measure-panel');
    fill(shown.form(), field('title'), '  Leitbild schreiben  ');
    shown.save();
    expect(await saved(shown)).to.equal('„Leitbild schreiben“ ist gespeichert.');
    expect(newest(shown)).to.deep.equal({
      title: 'Leitbild schreiben',
      category: null,
      question: null,
      recommendation: null,
      to: null,
      status: 'planned',
      responsible: '',
      start: null,
      due: null,
      note: '',
    });
    expect(words(shown.focused())).to.contain('Leitbild schreiben');
  });

  it('has every field, and says what its answer would bring', async () => {
    const shown = await showMeasures();
    button(shown.measures, 'Maßnahme hinzufügen').click();
    const { form } = shown;
    fill(form(), field('title'), 'Zweite Fassung');
    fill(form(), field('question'), 'strategy-document');
    expect(the<HTMLSelectElement>(form(), field('category')).value).to.equal('strategy');
    expect([...the<HTMLSelectElement>(form(), field('to')).options].map(({ text }) => text.trim())).to.deep.equal([
      'offen lassen',
      'Beschlossen',
    ]);
    fill(form(), field('to'), 'adopted');
    expect(words(the(form(), '.measure-effect'))).to.equal(
      'Erwartete Wirkung: +11,1 Punkte im Gesamtwert, wenn sich sonst nichts ändert.',
    );
    fill(form(), field('responsible'), 'Stabsstelle');
    fill(form(), field('status'), 'running');
    fill(form(), field('start'), '2026-12-01');
    fill(form(), field('due'), '2026-12-01');
    fill(form(), field('note'), 'Zeile eins\nZeile zwei');
    shown.save();
    await saved(shown);
    expect(newest(shown)).to.deep.equal({
      ...measure,
      title: 'Zweite Fassung',
      recommendation: null,
      status: 'running',
      responsible: 'Stabsstelle',
      start: '2026-12-01',
      due: '2026-12-01',
      note: 'Zeile eins\nZeile zwei',
    });
  });

  it('may lead to a number, or to several options', async () => {
    const shown = await showMeasures();
    button(shown.measures, 'Maßnahme hinzufügen').click();
    const { form } = shown;
    fill(form(), field('title'), 'Mehr Dienste');
    fill(form(), field('question'), 'online-services');
    fill(form(), field('to'), '1.000');
    shown.save();
    expect(errors(shown)).to.deep.equal(['Geben Sie eine ganze Zahl von 0 bis 500 ein.']);
    fill(form(), field('to'), '80');
    expect(words(the(form(), '.measure-effect'))).to.contain('+6,6 Punkte');
    fill(form(), field('question'), 'online-features');
    expect(form().querySelector('.measure-effect')).to.equal(null);
    the<HTMLInputElement>(form(), field('to')).click();
    expect(words(the(form(), '.measure-effect'))).to.contain('+6,6 Punkte');
    shown.save();
    await saved(shown);
    expect(newest(shown)?.to).to.deep.equal({ kind: 'options', options: ['payment'] });
  });

  it('names everything that is wrong in a summary with the focus, and at the fields in the same words', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    const { form } = shown;
    fill(form(), field('title'), ' ');
    fill(form(), field('responsible'), 'x'.repeat(201));
    fill(form(), field('start'), '2026-12-02');
    fill(form(), field('due'), '2026-12-01');
    fill(form(), field('note'), 'x'.repeat(2001));
    shown.save();
    await until(() => shown.focused()?.id === 'measure-errors');
    const texts = [
      'Geben Sie der Maßnahme einen Titel.',
      'Zuständig: Kürzen Sie auf höchstens 200 Zeichen; jetzt sind es 201.',
      'Die Maßnahme wäre fällig, bevor sie beginnt. Ändern Sie einen der beiden Tage.',
      'Notiz: Kürzen Sie auf höchstens 2000 Zeichen; jetzt sind es 2001.',
    ];
    expect(errors(shown)).to.deep.equal(texts);
    expect([...form().querySelectorAll('.field-error')].map(words)).to.deep.equal(
      texts.map((text) => `Fehler: ${text}`),
    );
    const invalid = [...form().querySelectorAll('[aria-invalid="true"]')];
    expect(invalid.map(({ id }) => id)).to.deep.equal(
      ['title', 'responsible', 'due', 'note'].map((name) => `measure-field-${name}`),
    );
    for (const one of invalid) expect(one.getAttribute('aria-describedby')).to.contain(`${one.id}-error`);
    the<HTMLAnchorElement>(form(), '.errors li:last-child a').click();
    expect(shown.focused()?.id).to.equal('measure-field-note');
    expect(shown.stored('measure-1')).to.deep.equal(measure);
  });

  it('refuses days outside the calendar', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    fill(shown.form(), field('start'), '1999-12-31');
    fill(shown.form(), field('due'), '2200-01-01');
    shown.save();
    expect(errors(shown)).to.deep.equal([
      'Beginn: Geben Sie ein Datum in den Jahren 2000 bis 2199 ein.',
      'Fällig am: Geben Sie ein Datum in den Jahren 2000 bis 2199 ein.',
    ]);
  });

  it('keeps emoji, right-to-left text and 200 characters, and wraps them', async () => {
    const shown = await showMeasures({}, { width: 320 });
    const titles = ['🏛️ שלום עולם 🚀', 'Ö'.repeat(200)];
    for (const title of titles) {
      button(shown.measures, 'Maßnahme hinzufügen').click();
      fill(shown.form(), field('title'), title);
      shown.save();
      await until(() => newest(shown)?.title === title && shown.measures.querySelector('.card.plan-form') === null);
    }
    expect(shown.titles()).to.deep.equal(titles);
    expect(shown.page.scrollWidth).to.be.at.most(shown.page.clientWidth);
    open(shown, shown.server.plan.measures[0]?.id ?? '');
    expect(the<HTMLInputElement>(shown.form(), field('title')).dir).to.equal('auto');
  });

  it('keeps what was typed through redraws, and while another one is opened, and says so in the list', async () => {
    const shown = await showMeasures(several);
    open(shown, 'measure-1');
    fill(shown.form(), field('title'), 'Halb getippt');
    open(shown, 'measure-2');
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Bezahlen online');
    expect(words(the(shown.measures, '[data-measure="measure-1"] th'))).to.contain('nicht gespeicherte Änderungen');
    button(shown.measures, 'Tafel').click();
    open(shown, 'measure-1');
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Halb getippt');
    button(shown.form(), 'Änderungen verwerfen').click();
    open(shown, 'measure-1');
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Entwurf in den Rat');
  });

  it('stays in the form when saving fails, says why once, and is saved with the next try', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    fill(shown.form(), field('title'), 'Anderer Titel');
    shown.server.fails({ status: 0, code: 'network' });
    shown.save();
    await until(() => shown.announced() !== '');
    expect(shown.announced().match(/Nicht gespeichert/g)?.length).to.equal(1);
    expect(words(the(shown.form(), '.plan-problem'))).to.contain('Ihre Eingaben stehen noch da');
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Anderer Titel');
    shown.server.fails(null);
    shown.save();
    await until(() => shown.measures.querySelector('.card.plan-form') === null);
    expect(shown.stored('measure-1')?.title).to.equal('Anderer Titel');
    await until(() => shown.focused()?.id === 'measure-measure-1');
  });

  it('shows what somebody else saved beside what was typed, and saves what is decided', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    fill(shown.form(), field('title'), 'Meine Fassung');
    const theirs = { ...measure, status: 'running', note: 'Im Ausschuss' };
    shown.server.elsewhere('measure', 'measure-1', theirs);
    shown.save();
    await until(() => shown.focused()?.id === 'measure-conflict');
    expect([...shown.form().querySelectorAll('.measure-versions > div')].map(words)).to.deep.equal([
      'Titel Ihre Eingabe Meine Fassung Gespeichert Entwurf in den Rat',
      'Status Ihre Eingabe geplant Gespeichert läuft',
      'Notiz Ihre Eingabe – Gespeichert Im Ausschuss',
    ]);
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Meine Fassung');
    expect(shown.stored('measure-1')).to.deep.equal(theirs);
    button(shown.form(), 'Meine Fassung speichern').click();
    await until(() => shown.measures.querySelector('.card.plan-form') === null);
    expect(shown.stored('measure-1')).to.deep.equal({ ...measure, title: 'Meine Fassung' });
  });

  it('gives way to what somebody else saved, or removed, if that is decided', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    fill(shown.form(), field('title'), 'Meine Fassung');
    shown.server.elsewhere('measure', 'measure-1', { ...measure, title: 'Deren Fassung' });
    shown.save();
    await until(() => shown.form().querySelector('.measure-conflict') !== null);
    button(shown.form(), 'Gespeicherte Fassung nehmen').click();
    expect(shown.titles()).to.deep.equal(['Deren Fassung']);
    open(shown, 'measure-1');
    fill(shown.form(), field('title'), 'Noch einmal ich');
    shown.server.elsewhere('measure', 'measure-1', null);
    shown.save();
    await until(() => shown.form().querySelector('.measure-conflict') !== null);
    expect(words(the(shown.form(), '.measure-conflict'))).to.contain('inzwischen entfernt');
    button(shown.form(), 'Meine Fassung speichern').click();
    await until(() => shown.measures.querySelector('.card.plan-form') === null);
    expect(shown.stored('measure-1')?.title).to.equal('Noch einmal ich');
  });

  it('is removed after a question in its place, and comes back by undoing', async () => {
    const shown = await showMeasures(several);
    open(shown, 'measure-1');
    button(shown.measures, 'Entfernen').click();
    await until(() => shown.focused()?.id === 'measure-remove-asked');
    button(shown.measures, 'Nein, behalten').click();
    await until(() => shown.focused()?.id === 'measure-remove');
    button(shown.measures, 'Entfernen').click();
    button(shown.measures, 'Ja, entfernen').click();
    await until(() => shown.announced() !== '');
    expect(shown.announced()).to.equal('„Entwurf in den Rat“ ist entfernt.');
    expect(shown.stored('measure-1')).to.equal(undefined);
    expect(shown.focused()?.classList.contains('measure-title')).to.equal(true);
    button(shown.measures, 'Rückgängig machen').click();
    await until(() => shown.focused()?.id === 'measure-measure-1');
    expect(shown.stored('measure-1')).to.deep.equal(measure);
  });

  it('takes the focus to the heading when the last one is removed', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    button(shown.measures, 'Entfernen').click();
    button(shown.measures, 'Ja, entfernen').click();
    await until(() => shown.focused()?.id === 'result-measures');
  });

  it('shows who changed what and when', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    shown.server.elsewhere('measure', 'measure-1', { ...measure, status: 'running', due: null, note: 'Im Ausschuss' });
    shown.server.elsewhere('measure', 'measure-1', null);
    shown.server.elsewhere('measure', 'measure-1', measure);
    open(shown, 'measure-1');
    const details = the<HTMLDetailsElement>(shown.measures, '.measure-history');
    details.open = true;
    await until(() => details.querySelectorAll('.history > li').length > 0);
    const versions = [...details.querySelectorAll('.history > li')];
    expect(versions.map((one) => [...one.querySelectorAll('li')].map(words))).to.deep.equal([
      ['angelegt'],
      ['Status: von „geplant“ zu „läuft“', 'Fällig am: „31. März 2027“ gestrichen', 'Notiz: „Im Ausschuss“'],
      ['entfernt'],
      ['wieder aufgenommen'],
    ]);
    expect(words(versions[0])).to.contain('1. November 2026').and.to.contain('mit dem Zugangscode');
    expect(words(versions[1])).to.contain('Bauamt');
  });

  it('says that its history could not be loaded, and loads it again', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    open(shown, 'measure-1');
    shown.server.fails({ status: 503, code: 'server.busy' });
    const details = the<HTMLDetailsElement>(shown.measures, '.measure-history');
    details.open = true;
    await until(() => words(details).includes('ließen sich nicht laden'));
    shown.server.fails(null);
    button(details, 'Noch einmal laden').click();
    await until(() => details.querySelectorAll('.history > li').length === 1);
  });

  it('may come from a recommendation, with its text, role, question and the answer it leads to', async () => {
    const shown = await showMeasures({ 'measure-1': {} });
    button(shown.measures, 'Aus einer Empfehlung').click();
    await until(() => shown.focused()?.id === 'measure-picker');
    const picker = the(shown.measures, '.picker');
    expect(words(the(picker, 'li'))).to.equal(
      'Bauen Sie das Angebot aus. Wie viele Leistungen sind online? bis zu 13,3 Punkte · Aufwand: einige Wochen ' +
        'Übernehmen: Bauen Sie das Angebot aus.',
    );
    const taken = [...picker.querySelectorAll('li')].filter((item) => words(item).includes('schon im Plan'));
    expect(taken.map((item) => words(item.querySelector('.picker-text')))).to.deep.equal([
      'Bringen Sie den Entwurf in den Rat.',
    ]);
    choose(shown, '#picker-category', 'security');
    const item = [...picker.querySelectorAll('li')].find((one) => words(one).includes('Üben Sie den Notfallplan.'));
    button(item ?? picker, 'Übernehmen').click();
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Üben Sie den Notfallplan.');
    expect(words(shown.form())).to.contain('Aus der Empfehlung: Üben Sie den Notfallplan. Aufwand: ein Nachmittag');
    shown.save();
    await saved(shown);
    expect(newest(shown)).to.deep.include({
      title: 'Üben Sie den Notfallplan.',
      category: 'security',
      question: 'emergency-plan',
      recommendation: 'test-plan',
      to: { kind: 'option', option: 'tested' },
    });
  });

  it('that was begun and closed is gone on with by the same button; one in which nothing was typed is forgotten', async () => {
    const shown = await showMeasures();
    button(shown.measures, 'Maßnahme hinzufügen').click();
    button(shown.form(), 'Schließen').click();
    expect(words(the(shown.measures, '#measure-add'))).to.equal('Maßnahme hinzufügen');
    button(shown.measures, 'Maßnahme hinzufügen').click();
    fill(shown.form(), field('title'), 'Angefangen');
    button(shown.form(), 'Schließen').click();
    await until(() => shown.focused()?.id === 'measure-add');
    button(shown.measures, 'Mit der angefangenen Maßnahme weitermachen').click();
    expect(the<HTMLInputElement>(shown.form(), field('title')).value).to.equal('Angefangen');
  });

  it('lies in the tab without a server, which says so', async () => {
    const shown = await showMeasures({}, { tab: true });
    expect(words(shown.measures)).to.contain('Ihr Plan liegt nur in diesem Browserfenster.');
    button(shown.measures, 'Maßnahme hinzufügen').click();
    fill(shown.form(), field('title'), 'Im Tab');
    shown.save();
    await saved(shown);
    clear();
    const again = await showMeasures({}, { tab: true });
    expect(again.titles()).to.deep.equal(['Im Tab']);
  });
});
