import { expect } from 'chai';
import type { ReifegradAnsweredEvent } from '../../../widget/check/events.ts';
import { fakeServices } from '../support/fake-backend.ts';
import { answer, clear, mount, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

describe('the element', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('says what it is, how long it takes and what becomes of it before anything is asked', async () => {
    const check = await mount();
    const text = nameOf(check.find('.root'));
    const order = ['Kleiner Reifegrad', 'freiwillig', 'Gespeichert werden', 'Bis zu 7 Fragen', '1 bis 2 Minuten'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places.every((place) => place >= 0)).to.equal(true);
    const field = check.find('input');
    const notice = check.find('.before');
    expect(notice.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('finds the municipality, shows the code once and begins', async () => {
    const check = await mount();
    const started: Event[] = [];
    document.body.addEventListener('reifegrad-started', (event) => started.push(event), { once: true });
    check.find<HTMLInputElement>('#query').value = 'muster';
    check.find<HTMLFormElement>('.search').requestSubmit();
    await until(() => check.focused() === 'matches');
    expect(nameOf(check.find('#matches'))).to.equal('1 Treffer: Welche Kommune ist Ihre?');
    expect(nameOf(check.find('#matches').closest('form')?.querySelector('.option') ?? check.root.host)).to.equal(
      'MusterstadtMusterkreis',
    );
    check.button('Mit dieser Kommune').click();
    await until(() => check.focused() === 'errors');
    expect(nameOf(check.find('#errors a'))).to.equal('Wählen Sie Ihre Kommune aus der Liste.');
    check.find('#matches-first').click();
    check.button('Mit dieser Kommune').click();
    await until(() => check.focused() === 'phase');
    expect(nameOf(check.find('.access-code'))).to.equal('AAAAA-BBBBB');
    check.button('Zu den Fragen').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(nameOf(check.find('.root'))).not.to.contain('AAAAA-BBBBB');
    expect(nameOf(check.find('.municipality'))).to.equal('Musterstadt');
    expect(started).to.have.length(1);
  });

  it('says so where nothing is found', async () => {
    const services = fakeServices();
    services.backend.found = [];
    const check = await mount({ services });
    check.find<HTMLInputElement>('#query').value = 'Xyz';
    check.find<HTMLFormElement>('.search').requestSubmit();
    await until(() => check.focused() === 'matches');
    expect(nameOf(check.find('#matches'))).to.equal('Kein Treffer für „Xyz“');
  });

  it('asks for the code alone where entry is by code', async () => {
    const services = fakeServices();
    services.backend.entry = 'code';
    services.backend.fail('enter', {
      status: 401,
      code: 'session.code-refused',
      message: { de: 'Dieser Code gilt nicht.', en: 'Not valid.' },
    });
    const check = await mount({ services });
    expect(check.has('#query')).to.equal(false);
    check.find<HTMLInputElement>('#code').value = 'x';
    check.button('Bogen öffnen').click();
    await until(() => check.focused() === 'errors');
    expect(nameOf(check.find('#errors a'))).to.equal('Dieser Code gilt nicht.');
    check.find('#errors a').click();
    expect(check.focused()).to.equal('code');
    check.button('Bogen öffnen').click();
    await until(() => check.focused() === 'question-strategy-document');
  });

  it('goes through review and submission to receipt and result', async () => {
    const check = await mountAsking();
    const heard: string[] = [];
    for (const type of ['reifegrad-before-submit', 'reifegrad-submitted'] as const) {
      check.element.addEventListener(type, () => heard.push(type));
    }
    await answer(check, 'none');
    await answer(check, '0');
    await answer(check, 'own');
    await answer(check, 'provider');
    expect(nameOf(check.find('#phase'))).to.equal('Das waren alle Fragen');
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect([...check.root.querySelectorAll('.row-answer')].map(nameOf)).to.deep.equal([
      'Nein',
      'übersprungen, weil: Was es nicht gibt, wird nicht überprüft. Zählt als: Nie',
      '0 Leistungen',
      'übersprungen, weil: Ohne Online-Dienste keine Funktionen. Zählt als: Nichts davon',
      'Eine eigene Stelle',
      'Beim Dienstleister',
      'übersprungen, weil: Den Notfallplan führt der Dienstleister. Zählt als: Nicht unsere Aufgabe',
    ]);
    check.button('Verbindlich abgeben').click();
    await until(() => check.has('.receipt') && check.has('.result'));
    expect(check.focused()).to.equal('phase');
    expect(nameOf(check.find('#phase'))).to.equal('Abgegeben');
    expect(heard).to.deep.equal(['reifegrad-before-submit', 'reifegrad-submitted']);
  });

  it('lists required questions without an answer first, and opens them in their row', async () => {
    const check = await mountAsking();
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect(nameOf(check.find('#missing'))).to.equal('3 Fragen brauchen noch eine Antwort');
    check.find('.missing button').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(check.find('.question-form').closest('.row')).not.to.equal(null);
    await answer(check, 'draft');
    expect(check.focused()).to.equal('change-strategy-document');
    expect(nameOf(check.find('#missing'))).to.equal('2 Fragen brauchen noch eine Antwort');
  });

  it('does not submit where the page says no', async () => {
    const check = await mountAsking();
    check.element.addEventListener('reifegrad-before-submit', (event) => event.preventDefault());
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    check.button('Verbindlich abgeben').click();
    await check.element.updateComplete;
    expect(check.has('.review')).to.equal(true);
    expect(check.services.backend.calls.filter((call) => call.startsWith('submit'))).to.deep.equal([]);
  });

  it('tells the page which question was answered, and nothing of the answer', async () => {
    const check = await mountAsking();
    let heard: ReifegradAnsweredEvent | undefined;
    document.body.addEventListener(
      'reifegrad-answered',
      (event) => {
        heard = event;
      },
      { once: true },
    );
    await answer(check, 'none');
    await until(() => heard !== undefined);
    expect({ question: heard?.question, progress: heard?.progress }).to.deep.equal({
      question: 'strategy-document',
      progress: { answered: 1, shortest: 3, longest: 5 },
    });
    expect(Object.keys(heard ?? {}).filter((key) => key !== 'isTrusted')).to.deep.equal(['question', 'progress']);
  });

  it('shows its phase as a custom state', async () => {
    const check = await mountAsking();
    expect(check.element.matches(':state(asking)')).to.equal(true);
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect(check.element.matches(':state(asking)')).to.equal(false);
    expect(check.element.matches(':state(reviewing)')).to.equal(true);
  });

  it('says why it shows nothing, and tries again', async () => {
    const services = fakeServices();
    services.backend.fail('survey', { status: 0, code: 'network' });
    const failed: string[] = [];
    document.body.addEventListener('reifegrad-failed', (event) => failed.push(event.code), { once: true });
    const place = document.createElement('div');
    const check = await mount({ services, into: place }).catch(() => null);
    expect(check).to.equal(null);
    document.body.append(place);
    const element = place.querySelector('reifegrad-check');
    await until(() => element?.shadowRoot?.querySelector('.failing') !== null);
    expect(failed).to.deep.equal(['network']);
    element?.shadowRoot?.querySelector('button')?.click();
    await until(() => element?.shadowRoot?.querySelector('.start') !== null);
    place.remove();
  });

  it('offers its links in the same place on every screen, and none that could be a script', async () => {
    const check = await mountAsking({
      attributes: { privacy: 'javascript:alert(1)', feedback: 'mailto:a@example.org', 'accessibility-statement': '/b' },
    });
    const links = () => [...check.root.querySelectorAll('.links a')].map((link) => link.getAttribute('href'));
    expect(links()).to.deep.equal(['/b', 'mailto:a@example.org']);
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    expect(links()).to.deep.equal(['/b', 'mailto:a@example.org']);
  });

  it('begins its headings where the page wants them', async () => {
    const check = await mountAsking({ attributes: { 'heading-level': '4' } });
    expect(check.find('#title').localName).to.equal('h4');
    expect(check.find('.topic-title').localName).to.equal('h5');
    expect(check.find('legend > *').localName).to.equal('h6');
  });
});
