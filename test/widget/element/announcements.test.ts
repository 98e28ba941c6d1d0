import { expect } from 'chai';
import { answer, clear, type MountedCheck, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

const regions = () => [...document.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]')];

/** Everything the region has said, as it was said. */
function listen(): string[] {
  const said: string[] = [];
  const [region] = regions();
  if (!region) throw new Error('no region');
  new MutationObserver(() => {
    const text = nameOf(region);
    if (text) said.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

async function change(check: MountedCheck, value: string): Promise<void> {
  check.button('Ändern').click();
  await until(() => check.focused() === 'question-strategy-document');
  await answer(check, value);
}

describe('the live region', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('is one for the page, in its own tree, polite, and empty at first', async () => {
    await mountAsking();
    await mountAsking();
    expect(regions()).to.have.length(1);
    expect(regions()[0]?.parentElement).to.equal(document.body);
    expect(regions()[0]?.getAttribute('role')).to.equal('status');
    expect(nameOf(regions()[0] ?? document.body)).to.equal('');
  });

  it('is not repeated inside the element', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    expect(check.has('[aria-live], [role=status], [role=alert], [role=log]')).to.equal(false);
  });

  it('goes with the last element', async () => {
    const one = await mountAsking();
    const other = await mountAsking();
    one.element.remove();
    expect(regions()).to.have.length(1);
    other.element.remove();
    expect(regions()).to.have.length(0);
  });

  it('says each turn once, and no question', async () => {
    const check = await mountAsking();
    const said = listen();
    await answer(check, 'draft');
    await until(() => said.length > 0);
    expect(said).to.deep.equal(['noch 4 bis 6 Fragen, etwa 2 Minuten Gespeichert']);
    await answer(check, 'once');
    await until(() => said.length > 1);
    expect(said.slice(1)).to.deep.equal(['noch 3 bis 5 Fragen, etwa 1 Minute']);
  });

  it('says what a change has done', async () => {
    const check = await mountAsking();
    await answer(check, 'none');
    const said = listen();
    await change(check, 'draft');
    await until(() => said.some((text) => text.includes('geändert')));
    expect(said.at(-1)).to.contain('Antwort geändert. 1 Frage neu.');
  });

  it('says what a change would do while it is chosen', async () => {
    const check = await mountAsking();
    await answer(check, 'draft');
    await answer(check, 'yearly');
    const said = listen();
    check.button('Ändern').click();
    await until(() => check.focused() === 'question-strategy-document');
    check.find('#field-strategy-document-none').click();
    await until(() => said.some((text) => text.includes('Was ändert sich?')));
    expect(said.at(-1)).to.contain('Was ändert sich? 1 Antwort ruht dann. Sie bleibt gespeichert. 1 Frage entfällt.');
  });
});
