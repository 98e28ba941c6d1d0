import { expect } from 'chai';
import { smallModelFile } from '../../support/small-model.ts';
import { FakeBackend, fakeServices } from '../support/fake-backend.ts';
import { answer, clear, type MountedCheck, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

async function choose(check: MountedCheck, value: string): Promise<void> {
  const choices = [...check.root.querySelectorAll<HTMLInputElement>('.question-form .choice')];
  choices.find((choice) => choice.value === value)?.click();
  await check.element.updateComplete;
}

const asked = (check: MountedCheck) => [...check.root.querySelectorAll('.asked')].map(nameOf);
const said = (check: MountedCheck) => [...check.root.querySelectorAll('.bubble')].map(nameOf);

describe('the talk', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('asks each question as a group named by its legend, with native fields and nothing chosen', async () => {
    const check = await mountAsking();
    const fieldset = check.find<HTMLFieldSetElement>('fieldset');
    expect(nameOf(check.find('fieldset > legend'))).to.equal('Gibt es eine Digitalstrategie?');
    expect(check.find('legend > *').localName).to.equal('h4');
    expect(check.root.getElementById(fieldset.getAttribute('aria-describedby') ?? '')?.className).to.equal('hint');
    const radios = [...check.root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).to.deep.equal([false, false, false, false]);
    expect(check.has('[role=radio], [role=checkbox]')).to.equal(false);
    expect(check.find<HTMLFormElement>('form').noValidate).to.equal(true);
  });

  it('keeps what was said above, in order, each with a button that names its question', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    await answer(check, 'yearly');
    expect(asked(check)).to.deep.equal(['Gibt es eine Digitalstrategie?', 'Wie oft wird sie überprüft?']);
    expect(said(check)).to.deep.equal(['Im Entwurf', 'Jedes Jahr']);
    expect([...check.root.querySelectorAll('.said button')].map(nameOf)).to.deep.equal([
      'Ändern: Gibt es eine Digitalstrategie?',
      'Ändern: Wie oft wird sie überprüft?',
    ]);
    expect([...check.root.querySelectorAll('.topic-title')].map(nameOf)).to.deep.equal([
      'Smarte Strategie und Vision',
      'Digitale Verwaltungsleistungen',
    ]);
  });

  it('shows skipped questions as one line with the reason, and what they count as', async () => {
    const check = await mountAsking();
    await answer(check, 'none');
    const run = check.find<HTMLDetailsElement>('.skipped');
    expect(run.open).to.equal(false);
    expect(nameOf(check.find('.skipped summary'))).to.equal(
      '1 Frage übersprungen: Was es nicht gibt, wird nicht überprüft.',
    );
    expect(nameOf(check.find('.skipped-list'))).to.equal('Wie oft wird sie überprüft? Zählt als: Nie');
  });

  it('never goes on by itself', async () => {
    const check = await mountAsking();
    for (const value of ['none', 'draft', 'adopted', '!dont-know']) {
      await choose(check, value);
      expect(nameOf(check.find('legend'))).to.equal('Gibt es eine Digitalstrategie?');
    }
    expect(check.services.backend.calls.filter((call) => call.startsWith('save'))).to.deep.equal([]);
  });

  it('says what is wrong in the same words above and at the field, and goes there', async () => {
    const check = await mountAsking();
    check.find<HTMLFormElement>('.question-form').requestSubmit();
    await until(() => check.focused() === 'errors');
    const link = check.find<HTMLAnchorElement>('#errors a');
    const error = check.find('.field-error');
    expect(nameOf(error)).to.equal(`Fehler: ${nameOf(link)}`);
    expect(check.find('fieldset').getAttribute('aria-describedby')).to.contain(error.id);
    expect(check.find('.choice').getAttribute('aria-invalid')).to.equal('true');
    const { href } = location;
    link.click();
    expect(check.focused()).to.equal('field-strategy-document-none');
    expect(location.href).to.equal(href);
  });

  it('tells errors with numbers apart', async () => {
    const check = await mountAsking();
    await answer(check, 'none');
    const errors: string[] = [];
    for (const value of ['', 'viele', '501']) {
      const field = check.find<HTMLInputElement>('.number');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      check.find<HTMLFormElement>('.question-form').requestSubmit();
      await check.element.updateComplete;
      errors.push(nameOf(check.find('#errors a')));
    }
    expect(errors).to.deep.equal([
      'Geben Sie eine Zahl ein. Wenn Sie sie nicht kennen, wählen Sie „Weiß nicht“.',
      'Geben Sie eine ganze Zahl ein, ohne Komma und ohne Buchstaben.',
      'Geben Sie eine Zahl von 0 bis 500 ein.',
    ]);
    expect(check.find<HTMLInputElement>('.number').inputMode).to.equal('numeric');
  });

  it('lets exclusive answers displace the others, and the other way round', async () => {
    const check = await mountAsking();
    await answer(check, 'none');
    await answer(check, '5');
    const chosen = () =>
      [...check.root.querySelectorAll<HTMLInputElement>('.choice:checked')].map(({ value }) => value);
    await choose(check, 'payment');
    await choose(check, 'status');
    expect(chosen()).to.deep.equal(['payment', 'status']);
    await choose(check, '!none');
    expect(chosen()).to.deep.equal(['!none']);
    await choose(check, 'status');
    expect(chosen()).to.deep.equal(['status']);
    await choose(check, '!dont-know');
    expect(chosen()).to.deep.equal(['!dont-know']);
  });

  it('says what a change would do before it is saved, saves it, and takes it back', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    await answer(check, 'yearly');
    check.button('Ändern: Gibt es').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(check.root.querySelectorAll('.question-form')).to.have.length(1);
    await choose(check, 'none');
    expect(nameOf(check.find('.question-form .notice'))).to.equal(
      'Was ändert sich? 1 Antwort ruht dann. Sie bleibt gespeichert.1 Frage entfällt.',
    );
    await answer(check);
    expect(check.focused()).to.equal('question-online-services');
    expect(said(check)).to.deep.equal(['Nein']);
    expect(nameOf(check.find('.notice'))).to.equal('Antwort geändert. 1 Frage entfällt. Rückgängig');
    check.button('Rückgängig').click();
    await until(() => said(check).length === 2);
    expect(said(check)).to.deep.equal(['Im Entwurf', 'Jedes Jahr']);
    expect(check.has('.notice')).to.equal(false);
  });

  it('says why there is more to do after a change', async () => {
    const check = await mountAsking();
    await answer(check, 'none');
    check.button('Ändern: Gibt es').click();
    await until(() => check.focused() === 'question-strategy-document');
    await answer(check, 'draft');
    expect(nameOf(check.find('.progress'))).to.contain('Durch Ihre Änderung kam 1 Frage dazu.');
  });

  it('leaves a change and puts the focus back', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    check.button('Ändern').click();
    await until(() => check.focused() === 'question-strategy-document');
    check.button('Abbrechen').click();
    await until(() => check.focused() === 'change-strategy-document');
    expect(said(check)).to.deep.equal(['Im Entwurf']);
  });

  it('goes back, and leaves questions for later', async () => {
    const check = await mountAsking();
    expect(check.has('.back')).to.equal(false);
    await answer(check, 'draft');
    check.button('Später').click();
    await until(() => check.focused() === 'question-online-services');
    expect(said(check)).to.deep.equal(['Im Entwurf', 'offen']);
    expect(nameOf(check.find('#change-strategy-review'))).to.equal('Jetzt beantworten: Wie oft wird sie überprüft?');
    check.button('Zurück').click();
    await until(() => check.focused() === 'question-strategy-review');
  });

  it('names the progress in words, and the bar with the same words', async () => {
    const check = await mountAsking();
    const text = nameOf(check.find('.progress-text'));
    expect(text).to.equal('noch 4 bis 7 Fragen, etwa 2 Minuten');
    expect(check.find('progress').getAttribute('aria-label')).to.equal(text);
    await answer(check, 'none');
    expect(nameOf(check.find('.progress-text'))).to.equal('noch 3 bis 5 Fragen, etwa 1 Minute');
    expect(check.find<HTMLProgressElement>('progress').value).to.equal(1);
  });

  it('keeps notes and evidence with the answer', async () => {
    const check = await mountAsking();
    check.find<HTMLDetailsElement>('.remark').open = true;
    await until(() => check.has('[data-part=note]'));
    const note = check.find<HTMLTextAreaElement>('[data-part=note]');
    note.value = 'Stand Mai';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answer(check, 'draft');
    expect(said(check)).to.deep.equal(['Im Entwurf Notiz: Stand Mai']);
    await until(() => check.services.backend.stored.get('strategy-document')?.note === 'Stand Mai');
  });

  it('does not draw again what has not changed', async () => {
    let reads = 0;
    const questions = smallModelFile.questions.map((question) =>
      question.id === 'strategy-document'
        ? {
            ...question,
            text: {
              get de() {
                reads += 1;
                return 'Gibt es eine Digitalstrategie?';
              },
            },
          }
        : question,
    );
    const check = await mountAsking({
      services: fakeServices(undefined, new FakeBackend({ ...smallModelFile, questions })),
    });
    await answer(check, 'draft');
    await until(() => check.services.kept.queue.length === 0);
    const first = check.find('.pair');
    const before = reads;
    await answer(check, 'yearly');
    await answer(check, '5');
    expect(check.find('.pair')).to.equal(first);
    expect(reads).to.equal(before);
  });
});
