import { expect } from 'chai';
import { type FakeServices, fakeServices } from '../support/fake-backend.ts';
import { clear, type MountedCheck, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

const network = { status: 0, code: 'network' };
const gone = { status: 503, code: 'server.busy', message: { de: 'Der Server wird gerade gewartet.', en: 'Busy.' } };
const kinds = ['help', 'reason', 'evidence', 'terms'];
const texts = {
  help: 'Gemeint ist ein schriftliches Papier.',
  reason: 'Ohne Ziel kein Weg.',
  evidence: 'Gemeinderatsbeschluss vom 12.03.2024',
  terms: 'Digitalstrategie Ziele und Wege auf Papier.',
};

function disclosure(check: MountedCheck, kind: string): HTMLDetailsElement {
  const details = check.find(`#${kind}-strategy-document`).closest('details');
  if (!details) throw new Error(`no disclosure ${kind}`);
  return details;
}

const disclosed = (check: MountedCheck, kind: string) =>
  nameOf(disclosure(check, kind).querySelector('.disclosed') as Element);

const places = (check: MountedCheck) =>
  [...check.root.querySelectorAll('.disclosure summary, .option, .buttons button')].map((element) => {
    const { top, left, width, height } = element.getBoundingClientRect();
    return [nameOf(element), top + scrollY, left, width, height];
  });

/** A check at its first question, whose explanations have not come yet, and what lets them come. */
async function waitingCheck(attributes: Record<string, string> = {}) {
  const services = fakeServices();
  const release = services.backend.hold('guidance');
  return { check: await mountAsking({ services, attributes }), release };
}

function failingServices(...failures: Parameters<FakeServices['backend']['fail']>[1][]): FakeServices {
  const services = fakeServices();
  services.backend.fail('guidance', ...failures);
  return services;
}

describe('explanations that are still on their way', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('have their place, and say that they are loaded', async () => {
    const { check } = await waitingCheck();
    const summaries = [...check.root.querySelectorAll('.disclosures summary')].map(nameOf);
    expect(summaries).to.deep.equal(['Erläuterung', 'Warum fragen wir?', 'Beispiel für einen Nachweis', 'Begriffe']);
    for (const kind of kinds) expect(disclosed(check, kind), kind).to.equal('Wird geladen …');
  });

  it('move nothing when they come', async () => {
    const { check, release } = await waitingCheck();
    const before = places(check);
    expect(before.length).to.be.greaterThan(9);
    release();
    await until(() => disclosed(check, 'help') === texts.help);
    expect(places(check)).to.deep.equal(before);
  });

  it('come into what was opened, and leave it open', async () => {
    const { check, release } = await waitingCheck();
    disclosure(check, 'terms').open = true;
    const opened = disclosure(check, 'terms');
    release();
    await until(() => disclosed(check, 'terms') === texts.terms);
    expect(disclosure(check, 'terms')).to.equal(opened);
    expect(opened.open).to.equal(true);
    for (const kind of kinds) expect(disclosed(check, kind)).to.equal(texts[kind as keyof typeof texts]);
  });

  it('leave alone what somebody has chosen meanwhile', async () => {
    const { check, release } = await waitingCheck();
    check.find('.choice').click();
    release();
    await until(() => disclosed(check, 'help') === texts.help);
    expect(check.find<HTMLInputElement>('.choice').checked).to.equal(true);
  });

  it('have their place on a page of the form', async () => {
    const { check, release } = await waitingCheck({ view: 'form' });
    expect(disclosed(check, 'help')).to.equal('Wird geladen …');
    const before = places(check);
    release();
    await until(() => disclosed(check, 'help') === texts.help);
    expect(places(check)).to.deep.equal(before);
  });

  it('have their place in the review', async () => {
    const { check, release } = await waitingCheck();
    check.button('Antworten prüfen').click();
    await until(() => check.has('.review'));
    check.find('#change-strategy-document').click();
    await until(() => check.has('#help-strategy-document'));
    expect(disclosed(check, 'help')).to.equal('Wird geladen …');
    release();
    await until(() => disclosed(check, 'help') === texts.help);
  });
});

describe('explanations that could not be loaded', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('say why, each in its place, with a way to try again', async () => {
    const check = await mountAsking({ services: failingServices(network) });
    const told =
      'Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Noch einmal versuchen';
    for (const kind of kinds) expect(disclosed(check, kind), kind).to.equal(told);
    expect(check.has('.notice')).to.equal(false);
  });

  it('pass on what the server says', async () => {
    const check = await mountAsking({ services: failingServices(gone) });
    expect(disclosed(check, 'reason')).to.equal('Der Server wird gerade gewartet. Noch einmal versuchen');
  });

  it('come after another try, with the focus on what was opened', async () => {
    const check = await mountAsking({ services: failingServices(network) });
    const release = check.services.backend.hold('guidance');
    const reason = disclosure(check, 'reason');
    reason.open = true;
    reason.querySelector('button')?.focus();
    reason.querySelector('button')?.click();
    await until(() => disclosed(check, 'reason') === 'Wird geladen …');
    expect(check.focused()).to.equal('reason-strategy-document');
    release();
    await until(() => disclosed(check, 'reason') === texts.reason);
    expect([reason.open, check.focused()]).to.deep.equal([true, 'reason-strategy-document']);
  });

  it('come by themselves once the browser is online again', async () => {
    const check = await mountAsking({ services: failingServices(network) });
    dispatchEvent(new Event('online'));
    await until(() => disclosed(check, 'evidence') === texts.evidence);
  });
});
