import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { FakeBackend, fakeServices } from '../support/fake-backend.ts';
import { answer, clear, mount, mountAsking, nameOf } from '../support/mounted-check.ts';
import { mountQuick, mountQuickEnd, mountQuickResult, withCoreAnswers } from '../support/quick-check.ts';
import { until } from '../support/until.ts';

const titles = (root: ShadowRoot) => [...root.querySelectorAll('legend')].map(nameOf);

describe('the choice between quick and full check', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('says what each takes and is good for, with the full one chosen', async () => {
    const check = await mount();
    const group = check.find('.scopes');
    expect(nameOf(group.querySelector('legend') ?? group)).to.equal('Was möchten Sie machen?');
    expect([...group.querySelectorAll('.option')].map(nameOf)).to.deep.equal([
      'Schnellcheck 3 Fragen, etwa 1 Minute. Sie können ihn später zum vollen Check erweitern; nichts wird doppelt gefragt.',
      'Voller Check Bis zu 7 Fragen, 1 bis 2 Minuten. Nötig für die Abgabe und den Vergleich.',
    ]);
    const chosen = [...group.querySelectorAll<HTMLInputElement>('input')].map(({ checked }) => checked);
    expect(chosen).to.deep.equal([false, true]);
    expect(check.has('.facts')).to.equal(false);
  });

  it('is made by native radio buttons of one name, before anything is entered', async () => {
    const [one, other] = [await mount(), await mount()];
    const names = [one, other].map(({ root }) =>
      [...root.querySelectorAll('.scopes input')].map((radio) => radio.getAttribute('name')),
    );
    expect(new Set(names[0]).size).to.equal(1);
    expect(names[0]).not.to.deep.equal(names[1]);
    const after = one.find('.scopes').compareDocumentPosition(one.find('#query'));
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('lets a quick check begin', async () => {
    const services = fakeServices();
    services.backend.entry = 'code';
    const check = await mount({ services });
    check.find('#scope-core').click();
    check.find<HTMLInputElement>('#code').value = 'abc';
    check.button('Bogen öffnen').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(nameOf(check.find('.municipality'))).to.equal('Musterstadt · Schnellcheck');
    expect(nameOf(check.find('.progress-text'))).to.equal('noch 3 Fragen, etwa 1 Minute');
    expect(nameOf(check.find('.status .link'))).to.equal('Antworten prüfen');
  });

  it('is not offered by a model without core questions, nor by one with nothing else', async () => {
    for (const core of [true, false]) {
      const questions = smallModelFile.questions.map((question) => ({ ...question, core }));
      const services = fakeServices(undefined, new FakeBackend({ ...smallModelFile, questions }));
      const check = await mount({ services });
      expect(check.has('.scopes')).to.equal(false);
      expect([...check.root.querySelectorAll('.facts li')].map(nameOf)).to.deep.equal([
        'etwa 7 Fragen',
        '1 bis 2 Minuten',
        'Unterbrechen Sie, wann Sie möchten. Ihre Antworten bleiben gespeichert.',
      ]);
    }
  });

  it('speaks of no comparison where there is no server', async () => {
    const services = fakeServices();
    services.backend.entry = 'none';
    const check = await mount({ services });
    expect(nameOf(check.find('.option[for=scope-full]'))).to.match(/Für ein genaueres Ergebnis\.$/);
  });
});

describe('a quick check in the element', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('ends after the core questions, with its result and the way on', async () => {
    const check = await mountQuickEnd();
    expect(check.focused()).to.equal('phase');
    expect(nameOf(check.find('#phase'))).to.equal('Das waren die Kernfragen');
    expect(nameOf(check.find('.end'))).to.contain('Im vollen Check: noch 3 bis 4 Fragen, etwa 1 Minute.');
    expect([...check.root.querySelectorAll('.end button')].map(nameOf)).to.deep.equal([
      'Ergebnis des Schnellchecks ansehen',
      'Zum vollen Check erweitern',
    ]);
    expect(nameOf(check.find('.progress-text'))).to.equal('alle Kernfragen beantwortet');
  });

  it('ends below its pages in the form view', async () => {
    const check = await mountQuick({ services: withCoreAnswers(), attributes: { view: 'form' } });
    expect(check.has('.page')).to.equal(true);
    expect(nameOf(check.find('.page + .end .heading'))).to.equal('Das waren die Kernfragen');
    const open = await mountQuick({ attributes: { view: 'form' } });
    expect(open.has('.end')).to.equal(false);
    const full = await mountAsking({ services: withCoreAnswers(), attributes: { view: 'form' } });
    expect(full.has('.end')).to.equal(false);
  });

  it('has a review without a submission', async () => {
    const check = await mountQuick({ services: withCoreAnswers() });
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect(check.root.querySelectorAll('.row')).to.have.length(3);
    expect(nameOf(check.find('.end .heading'))).to.equal('Das waren die Kernfragen');
    expect([...check.root.querySelectorAll('.end button')].map(nameOf)).to.deep.equal([
      'Ergebnis des Schnellchecks ansehen',
      'Zum vollen Check erweitern',
      'Zurück zum Gespräch',
    ]);
    expect(nameOf(check.find('.review'))).not.to.contain('Verbindlich');
    expect(check.root.querySelectorAll('#phase')).to.have.length(1);
  });

  it('asks for nothing in the review, but says what is open', async () => {
    const check = await mountQuick();
    await answer(check, 'none');
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect(check.has('#missing')).to.equal(false);
    expect(nameOf(check.find('.review .notice p'))).to.equal(
      '2 Fragen sind offen. Das Ergebnis können Sie trotzdem ansehen.',
    );
    expect(check.has('.end .heading')).to.equal(false);
  });

  it('shows its result with what it rests on', async () => {
    const check = await mountQuickResult();
    expect(check.element.matches(':state(previewing)')).to.equal(true);
    expect(check.focused()).to.equal('phase');
    expect(nameOf(check.find('.quick-basis'))).to.equal(
      'Ihr Ergebnis im Schnellcheck Es beruht auf 3 von 7 Fragen und ist vorläufig. Abgegeben ist nichts. ' +
        'Vergleichen lässt es sich nicht: Die Werte anderer Kommunen beruhen auf allen Fragen.',
    );
    expect(nameOf(check.find('.sentence'))).to.match(/^Nach den Kernfragen steht Ihre Kommune auf Stufe 2 von 5/);
    expect(nameOf(check.find('.comparison .note'))).to.match(/^Im Schnellcheck gibt es keinen Vergleich/);
    expect(nameOf(check.find('.limits'))).not.to.contain('Vergleichswerte');
    expect([...check.root.querySelectorAll('.quick-next button')].map(nameOf)).to.deep.equal([
      'Zum vollen Check erweitern',
      'Antworten ändern',
    ]);
  });

  it('says without a server nothing of submission and comparison', async () => {
    const services = fakeServices();
    services.backend.entry = 'none';
    const check = await mountQuickResult({ services });
    expect(nameOf(check.find('.quick-basis'))).to.match(/Abgegeben ist nichts\.$/);
    expect(nameOf(check.find('.quick-next'))).not.to.contain('vergleichen');
  });

  it('says why its result is missing, and still leads on', async () => {
    const services = withCoreAnswers();
    services.backend.fail('preview', { status: 0, code: 'network' });
    const check = await mountQuick({ services });
    check.button('Ergebnis des').click();
    await until(() => check.has('.failing'));
    expect(nameOf(check.find('.failing .heading'))).to.equal('Das Ergebnis konnte nicht geladen werden');
    check.button('Noch einmal').click();
    await until(() => check.has('.result .limits'));
    check.button('Antworten ändern').click();
    await until(() => check.has('.review'));
    expect(check.has('.errors')).to.equal(false);
  });

  it('is widened politely: the focus is on the next question, and what is left is said aloud', async () => {
    const check = await mountQuickResult();
    const region = document.querySelector('[role=status]');
    check.button('Zum vollen').click();
    await until(() => nameOf(region ?? document.body) !== '');
    expect(nameOf(region ?? document.body)).to.equal('Voller Check: noch 3 bis 4 Fragen, etwa 1 Minute');
    expect(check.focused()).to.equal('question-strategy-review');
    expect(titles(check.root)).to.deep.equal(['Wie oft wird sie überprüft?']);
    expect([...check.root.querySelectorAll('.bubble')].map(nameOf)).to.deep.equal(['Im Entwurf']);
    expect(nameOf(check.find('.municipality'))).to.equal('Musterstadt');
    expect(check.has('.quick-basis')).to.equal(false);
  });

  it('is widened in the form view to the page with the first open question', async () => {
    const check = await mountQuick({ services: withCoreAnswers(), attributes: { view: 'form' } });
    check.button('Zum vollen').click();
    await until(() => check.focused() === 'page');
    expect(titles(check.root)).to.deep.equal(['Gibt es eine Digitalstrategie?', 'Wie oft wird sie überprüft?']);
  });

  it('shows a conflict about a question that it does not ask', async () => {
    const services = fakeServices();
    services.backend.fail('save', { status: 409, code: 'answer.conflict', current: null });
    const value = { kind: 'option', option: 'own' } as const;
    const change = { key: 'k', question: 'data-centre', value, note: '', evidence: '', revision: 0 };
    services.kept = { token: 'old', owner: null, queue: [change], scope: 'core' };
    const check = await mount({ services });
    await until(() => check.has('.conflict'));
    expect(nameOf(check.find('.conflict-question'))).to.equal('Wo stehen die Server?');
  });
});
