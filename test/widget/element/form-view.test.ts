import { expect } from 'chai';
import { answer, clear, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

const titles = (root: ShadowRoot) => [...root.querySelectorAll('legend')].map(nameOf);

describe('the form view', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('shows all questions of the category where the talk was, and goes back there', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    await answer(check, 'once');
    check.button('Als Formular').click();
    await until(() => check.has('.page'));
    expect(check.element.getAttribute('view')).to.equal('form');
    expect(nameOf(check.find('#page'))).to.equal('Digitale Verwaltungsleistungen');
    expect(titles(check.root)).to.deep.equal(['Wie viele Leistungen sind online?', 'Was können die Online-Dienste?']);
    check.button('Als Gespräch').click();
    await until(() => check.has('.conversation'));
    expect(titles(check.root)).to.deep.equal(['Wie viele Leistungen sind online?']);
  });

  it('keeps what stands in the fields when the view changes', async () => {
    const check = await mountAsking();
    check.find('#field-strategy-document-draft').click();
    check.button('Als Formular').click();
    await until(() => check.has('.page'));
    expect(check.find<HTMLInputElement>('#field-strategy-document-draft').checked).to.equal(true);
  });

  it('follows the fields, saves the page with its button, and turns it', async () => {
    const check = await mountAsking({ attributes: { view: 'form' } });
    check.find('#field-strategy-document-none').click();
    await check.element.updateComplete;
    expect(titles(check.root)).to.deep.equal(['Gibt es eine Digitalstrategie?']);
    expect(check.services.backend.stored.size).to.equal(0);
    check.find<HTMLFormElement>('.page').requestSubmit();
    await until(() => check.focused() === 'page');
    expect(nameOf(check.find('#page'))).to.equal('Digitale Verwaltungsleistungen');
    await until(() => check.services.backend.stored.size === 1);
    check.button('Zurück').click();
    await until(() => nameOf(check.find('#page')) === 'Smarte Strategie und Vision');
  });

  it('names all wrong fields of the page at once', async () => {
    const check = await mountAsking({ attributes: { view: 'form' } });
    check.find<HTMLFormElement>('.page').requestSubmit();
    await until(() => check.focused() === 'page');
    const field = check.find<HTMLInputElement>('.number');
    field.value = 'x';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    check.find<HTMLFormElement>('.page').requestSubmit();
    await until(() => check.focused() === 'errors');
    expect(check.root.querySelectorAll('#errors a')).to.have.length(1);
  });

  it('leads to the review after the last page', async () => {
    const check = await mountAsking({ attributes: { view: 'form' } });
    for (const next of ['page', 'page', 'phase']) {
      const title = nameOf(check.find('#page'));
      check.find<HTMLFormElement>('.page').requestSubmit();
      await until(() => check.focused() === next && (next === 'phase' || nameOf(check.find('#page')) !== title));
    }
    await until(() => check.has('.review'));
  });
});
