import { expect } from 'chai';
// Fetched within a test it would take longer than one.
import '../../../widget/check/plan/reifegrad-plan.ts';
import { fakeServices, nothingKept } from '../support/fake-backend.ts';
import { answer, checkOf, clear, mount, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

describe('the element on a page', function () {
  this.timeout(10_000);
  afterEach(() => {
    clear();
    document.documentElement.lang = 'de';
  });
  before(() => {
    document.documentElement.lang = 'de';
  });

  it('moves neither focus nor page when it is loaded or an attribute changes', async () => {
    const button = document.createElement('button');
    document.body.prepend(button);
    button.focus();
    const check = await mountAsking();
    check.element.headingLevel = 3;
    await check.element.updateComplete;
    expect(document.activeElement).to.equal(button);
    expect(scrollY).to.equal(0);
    button.remove();
  });

  it('goes on where it was after it was moved', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(check.element);
    await check.element.updateComplete;
    expect(nameOf(check.find('.bubble'))).to.equal('Im Entwurf');
    await answer(check, 'once');
    expect(check.services.backend.calls.filter((call) => call === 'survey')).to.have.length(1);
    elsewhere.remove();
  });

  it('keeps what was being written into the plan when it is moved, or put back later', async () => {
    const services = fakeServices({ ...nothingKept, token: 'old' });
    for (const id of ['strategy-document', 'security-officer']) services.backend.store(id, { kind: 'dontKnow' });
    services.backend.status = 'submitted';
    const again = await mount({ services });
    await until(() => again.root.querySelector('.section.measures button') !== null);
    again.button('Maßnahme hinzufügen').click();
    await until(() => again.root.querySelector('#measure-field-title') !== null);
    const title = (): HTMLInputElement => again.find('#measure-field-title') as HTMLInputElement;
    title().value = 'Ein Entwurf';
    title().dispatchEvent(new Event('input', { bubbles: true }));
    const place = again.element.parentElement;
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(again.element);
    await again.element.updateComplete;
    again.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place?.append(again.element);
    await again.element.updateComplete;
    await until(() => again.root.querySelector('.section.measures button') !== null);
    expect(title().value).to.equal('Ein Entwurf');
    elsewhere.remove();
  });

  it('leaves nothing behind, however often it is taken out and put back', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    const place = check.element.parentElement;
    const kept = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = window;
    const count = (type: string, by: number) => kept.set(type, (kept.get(type) ?? 0) + by);
    window.addEventListener = (...args: Parameters<typeof add>) => {
      count(args[0], 1);
      add.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      count(args[0], -1);
      remove.apply(window, args);
    };
    for (let turn = 0; turn < 50; turn += 1) {
      check.element.remove();
      place?.append(check.element);
    }
    window.addEventListener = add;
    window.removeEventListener = remove;
    expect([...kept.values()]).to.deep.equal([0, 0, 0]);
    expect(document.querySelectorAll('[data-reifegrad=announcer]')).to.have.length(1);
    expect(nameOf(check.find('.bubble'))).to.equal('Im Entwurf');
  });

  it('brings its answers to the server even while it is out of the page', async () => {
    const check = await mountAsking();
    const release = check.services.backend.hold('save');
    await answer(check, 'draft');
    check.element.remove();
    release();
    await until(() => check.services.backend.stored.size === 1);
  });

  it('stands beside another one without touching it', async () => {
    const one = await mountAsking();
    const other = await mountAsking();
    await answer(one, 'draft');
    expect(other.has('.bubble')).to.equal(false);
    const names = [one, other].map((check) => check.find<HTMLInputElement>('.choice').name);
    expect(new Set(names).size).to.equal(2);
  });

  it('speaks the language of its nearest ancestor, and follows it', async () => {
    const host = document.createElement('div');
    host.lang = 'en-GB';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    root.append(place);
    const check = await mountAsking({ into: place });
    await until(() => nameOf(check.find('.progress-text')) === '4 to 7 questions left, about 2 minutes');
    expect(check.find('.root').lang).to.equal('en');
    expect(nameOf(check.find('legend'))).to.equal('Is there a digital strategy?');
    expect(check.find('legend > *').querySelector('[lang]')).to.equal(null);
    host.lang = 'de';
    await until(() => nameOf(check.find('legend')) === 'Gibt es eine Digitalstrategie?');
    expect(nameOf(check.find('.progress-text'))).to.equal('noch 4 bis 7 Fragen, etwa 2 Minuten');
    host.remove();
  });

  it('marks texts of the model that are in another language than its own', async () => {
    document.documentElement.lang = 'fr';
    const check = await mountAsking();
    expect(check.find('.root').lang).to.equal('de');
    expect(check.find('legend > *').querySelector('[lang]')).to.equal(null);
    document.documentElement.lang = 'en';
    await until(() => check.find('.root').lang === 'en');
  });

  it('tolerates that its script is loaded again, and says where another version is there', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => warnings.push(args[0]);
    const define = new URL('../../../widget/check/reifegrad-check-define.ts', import.meta.url).href;
    await import(`${define}?again`);
    expect(warnings).to.deep.equal([]);
    const { get } = customElements;
    customElements.get = () => Object.assign(class extends HTMLElement {}, { version: '0.0.1' });
    await import(`${define}?other`);
    customElements.get = get;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1 is already defined');
    console.warn = warn;
  });

  it('warns before the page is left with answers that are not saved', async () => {
    const check = await mountAsking();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    const release = check.services.backend.hold('save');
    await answer(check, 'draft');
    expect(leave()).to.equal(true);
    release();
    await until(() => check.services.kept.queue.length === 0);
    expect(leave()).to.equal(false);
  });

  it('takes the code out of the address once it was used', async () => {
    history.replaceState(null, '', '#part=1&code=AAAAA-BBBBB');
    const services = fakeServices();
    const check = await mount({ services });
    await until(() => check.has('.question-form'));
    expect(services.backend.calls).to.include('enter {"code":"AAAAA-BBBBB"} key-1');
    expect(location.hash).to.equal('#part=1');
    history.replaceState(null, '', location.pathname);
  });

  it('starts anew with another server', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    check.services.kept = nothingKept;
    check.element.endpoint = 'https://other.example.org';
    await until(() => check.has('.start'));
  });

  it('works without a server', async () => {
    const [{ smallModelFile }] = await Promise.all([
      import('../../support/small-model.ts'),
      // Fetched file by file they would take longer than the element is waited for.
      import('../../../widget/check/services/local-backend.ts'),
      import('../../../model/format/load-under-policy.ts'),
    ]);
    const address = URL.createObjectURL(new Blob([JSON.stringify(smallModelFile)], { type: 'application/json' }));
    const element = document.createElement('reifegrad-check');
    element.setAttribute('model', address);
    document.body.append(element);
    const check = checkOf(element, fakeServices());
    await until(() => check.has('.start .primary'));
    expect(nameOf(check.find('.before'))).to.contain('verlassen dieses Gerät nicht');
    check.button('Check beginnen').click();
    await until(() => check.focused() === 'question-strategy-document');
    await answer(check, 'none');
    await answer(check, '0');
    await answer(check, 'own');
    await answer(check, 'provider');
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    check.button('Ergebnis anzeigen').click();
    await until(() => check.has('.result'));
    expect(nameOf(check.find('#phase'))).to.equal('Ihr Ergebnis');
    element.remove();
    sessionStorage.clear();
    URL.revokeObjectURL(address);
  });
});
