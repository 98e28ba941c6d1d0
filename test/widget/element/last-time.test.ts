import { expect } from 'chai';
import type { StoredAnswer } from '../../../model/contract/assessment.ts';
import { fakeServices } from '../support/fake-backend.ts';
import { autumn, mountReturning } from '../support/last-time.ts';
import { answer, clear, type MountedCheck, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

/** What the fields of the open question are described by. */
function described(check: MountedCheck): string {
  const ids = check.find('fieldset').getAttribute('aria-describedby') ?? '';
  return ids
    .split(' ')
    .map((id) => nameOf(check.find(`[id="${id}"]`)))
    .join(' | ');
}

/** Presses a button and waits for the next question. */
async function press(check: MountedCheck, text: string): Promise<void> {
  const before = check.focused();
  check.button(text).click();
  await until(() => check.focused() !== before && check.focused().startsWith('question-'));
}

const required = 'Diese Frage braucht vor der Abgabe eine Antwort. Auch „Weiß nicht“ gilt.';
const stored = (check: MountedCheck): readonly StoredAnswer[] => [...check.services.backend.stored.values()];

describe('an answer of last time in the talk', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('stands beside its question with wave, note and evidence, describes the fields, and counts for nothing', async () => {
    const check = await mountReturning();
    expect(described(check)).to.equal(
      `${required} | Beim letzten Mal, Herbst 2025: Im Entwurf Notiz: liegt im Rat Nachweis: Vorlage 12/2025`,
    );
    expect(check.root.querySelectorAll('.choice:checked')).to.have.length(0);
    expect(stored(check)).to.deep.equal([]);
  });

  it('is confirmed with one press, and the next question has the focus', async () => {
    const check = await mountReturning();
    await press(check, 'Gilt noch');
    expect(check.focused()).to.equal('question-strategy-review');
    await until(() => stored(check).length === 1);
    expect(stored(check)[0]).to.deep.include({
      question: 'strategy-document',
      value: { kind: 'option', option: 'draft' },
      note: 'liegt im Rat',
      evidence: 'Vorlage 12/2025',
    });
    expect(described(check)).to.equal('Beim letzten Mal wurde diese Frage nicht gestellt.');
  });

  it('fills the fields in to be changed, with the focus on what it says, and still counts for nothing', async () => {
    const check = await mountReturning();
    check.button('Ändern').click();
    await check.element.updateComplete;
    expect(check.focused()).to.equal('field-strategy-document-draft');
    expect(check.find<HTMLInputElement>('#field-strategy-document-draft').checked).to.equal(true);
    expect(stored(check)).to.deep.equal([]);
    await answer(check, 'adopted');
    await until(() => stored(check).length === 1);
    expect(stored(check)[0]).to.deep.include({
      value: { kind: 'option', option: 'adopted' },
      note: 'liegt im Rat',
    });
  });

  it('can be left open', async () => {
    const check = await mountReturning();
    await press(check, 'Später beantworten');
    expect(check.focused()).to.equal('question-strategy-review');
    expect(stored(check)).to.deep.equal([]);
  });

  it('is not offered off the path: a skipped question stays skipped', async () => {
    const check = await mountReturning();
    await answer(check, 'draft');
    await answer(check, 'never');
    await answer(check, '0');
    expect(check.focused()).to.equal('question-security-officer');
    expect(described(check)).to.equal(`${required} | Beim letzten Mal blieb diese Frage offen.`);
    expect(check.has('#offer-online-features')).to.equal(false);
  });

  it('is not offered once it is answered, also where that is changed', async () => {
    const check = await mountReturning();
    await answer(check, 'none');
    check.button('Ändern: Gibt es').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(check.has('#offer-strategy-document')).to.equal(false);
  });

  it('offers numbers, several options and "not our task" the same way', async () => {
    const check = await mountReturning();
    await answer(check, 'none');
    expect(nameOf(check.find('#offer-online-services'))).to.contain('40 Leistungen');
    expect(nameOf(check.find('#offer-online-services'))).to.contain('seitdem überarbeitet');
    check.button('Ändern: Wie viele').click();
    await check.element.updateComplete;
    expect(check.focused()).to.equal('field-online-services-number');
    await press(check, 'Gilt noch');
    await press(check, 'Gilt noch');
    await answer(check, 'none');
    expect(nameOf(check.find('#offer-data-centre'))).to.equal('Diese Frage ist neu.');
    await answer(check, 'cellar');
    check.button('Gilt noch').click();
    await until(() => stored(check).length === 6);
    expect(stored(check).map(({ value }) => value)).to.deep.equal([
      { kind: 'option', option: 'none' },
      { kind: 'number', number: 40 },
      { kind: 'options', options: ['payment', 'status'] },
      { kind: 'option', option: 'none' },
      { kind: 'option', option: 'cellar' },
      { kind: 'notApplicable' },
    ]);
  });

  it('has buttons whose names say which question they are about', async () => {
    const check = await mountReturning();
    const names = [...check.root.querySelectorAll('.offer-buttons button')].map(nameOf);
    expect(names).to.deep.equal([
      'Gilt noch: bestätigen: Gibt es eine Digitalstrategie?',
      'Ändern: Gibt es eine Digitalstrategie?',
    ]);
  });

  it('is there in English', async () => {
    const check = await mountReturning({ attributes: { lang: 'en' } });
    await until(() => nameOf(check.find('#offer-strategy-document')).startsWith('Last time'));
    expect(nameOf(check.find('#offer-strategy-document'))).to.equal(
      'Last time, Autumn 2025: As a draft Note: liegt im Rat Evidence: Vorlage 12/2025',
    );
    expect(check.button('Still right').type).to.equal('button');
  });

  it('is announced by the question alone, not in the live region', async () => {
    const check = await mountReturning();
    const said: string[] = [];
    const region = document.querySelector('[role=status]');
    if (!region) throw new Error('no region');
    new MutationObserver(() => said.push(nameOf(region))).observe(region, { childList: true, subtree: true });
    await press(check, 'Gilt noch');
    await until(() => said.some((text) => text !== ''));
    expect(said.join(' ')).not.to.match(/letzten Mal|Entwurf/);
  });

  it('comes also with a session that is begun anew', async () => {
    const services = fakeServices();
    services.backend.fail('save', { status: 401, code: 'session.required' });
    const check = await mountAsking({ services });
    await answer(check, 'draft');
    await until(() => check.has('.sign-in'));
    services.backend.lastTime = autumn;
    check.find<HTMLInputElement>('.sign-in #code').value = 'AAAA';
    check.button('Weitermachen').click();
    await until(() => check.has('#offer-strategy-review'));
  });

  it('is nothing where the server has nothing to offer', async () => {
    const check = await mountAsking();
    expect(check.has('[id^="offer-"]')).to.equal(false);
    expect(check.root.textContent).not.to.contain('Haben Sie schon einmal teilgenommen?');
  });
});

describe('an answer of last time on a page of the form', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('is put into the fields with one press, and counts once the page is sent', async () => {
    const check = await mountReturning({ attributes: { view: 'form' } });
    expect(nameOf(check.find('#offer-strategy-document'))).to.contain('Im Entwurf');
    expect(nameOf(check.find('#offer-strategy-review'))).to.contain('nicht gestellt');
    check.button('In die Felder übernehmen: Gibt es').click();
    await check.element.updateComplete;
    expect(check.focused()).to.equal('field-strategy-document-draft');
    expect(stored(check)).to.deep.equal([]);
    check.find<HTMLFormElement>('.page').requestSubmit();
    await until(() => stored(check).length === 1);
    expect(stored(check)[0]).to.deep.include({ value: { kind: 'option', option: 'draft' }, note: 'liegt im Rat' });
  });

  it('keeps its place when the view changes', async () => {
    const check = await mountReturning();
    check.button('Als Formular').click();
    await until(() => check.has('.page #offer-strategy-document'));
    check.button('Als Gespräch').click();
    await until(() => check.has('.conversation #offer-strategy-document'));
    expect(autumn.answers).to.have.length(4);
  });
});
