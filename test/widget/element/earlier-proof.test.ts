import { expect } from 'chai';
import { type FakeServices, fakeServices } from '../support/fake-backend.ts';
import { autumn } from '../support/last-time.ts';
import { answer, clear, type MountedCheck, mount, mountAsking, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

function withProof(): FakeServices {
  const services = fakeServices();
  services.backend.lastTime = 'proof-needed';
  services.backend.proved = autumn;
  return services;
}

/** Begins in open entry, up to the access code of the new assessment. */
async function begun(services: FakeServices): Promise<MountedCheck> {
  const check = await mount({ services });
  check.find<HTMLInputElement>('#query').value = 'mu';
  check.find<HTMLFormElement>('.search').requestSubmit();
  await until(() => check.has('#matches-first'));
  check.find('#matches-first').click();
  check.button('Mit dieser').click();
  await until(() => check.has('.access-code'));
  return check;
}

function show(check: MountedCheck, code: string): void {
  check.find<HTMLInputElement>('#earlier-code').value = code;
  check.button('Antworten von damals').click();
}

describe('the code of last time', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('is asked for below the new code, and brings the answers of then', async () => {
    const check = await begun(withProof());
    await until(() => check.has('#earlier-code'));
    expect(nameOf(check.find('.content'))).to.contain('Haben Sie schon einmal teilgenommen?');
    show(check, 'AAAA-BBBB');
    await until(() => check.focused() === 'earlier-outcome');
    expect(nameOf(check.find('#earlier-outcome'))).to.contain('Gefunden: Herbst 2025. Ihre Antworten von damals');
    expect(check.services.backend.calls).to.include('proveEarlier AAAA-BBBB');
    check.find('.noting .primary').click();
    await until(() => check.has('#offer-strategy-document'));
    expect(check.focused()).to.equal('question-strategy-document');
  });

  it('need not be shown', async () => {
    const check = await begun(withProof());
    await until(() => check.has('#earlier-code'));
    check.find('.noting .primary').click();
    await until(() => check.focused() === 'question-strategy-document');
    expect(check.has('[id^="offer-"]')).to.equal(false);
  });

  it('can also be shown above the first question, until something is answered', async () => {
    const check = await mountAsking({ services: withProof() });
    await until(() => check.has('.content > details'));
    const details = check.find<HTMLDetailsElement>('.content > details');
    expect(details.open).to.equal(false);
    details.open = true;
    show(check, 'AAAA-BBBB');
    await until(() => check.focused() === 'earlier-outcome');
    await until(() => check.has('#offer-strategy-document'));
    await answer(check, 'draft');
    expect(check.has('#earlier-outcome')).to.equal(false);
  });

  it('is refused with the words of the server at the field, which has the focus, and can be mended', async () => {
    const services = withProof();
    const message = { de: 'Dieser Zugangscode gehört nicht zu Ihrer Kommune.', en: 'Not yours.' };
    services.backend.fail('proveEarlier', { status: 403, code: 'earlier.other-municipality', message });
    const check = await begun(services);
    await until(() => check.has('#earlier-code'));
    show(check, 'CCCC');
    await until(() => check.focused() === 'earlier-code');
    const field = check.find('#earlier-code');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal('earlier-code-hint earlier-code-error');
    expect(nameOf(check.find('#earlier-code-error'))).to.contain('gehört nicht zu Ihrer Kommune');
    show(check, 'AAAA-BBBB');
    await until(() => check.focused() === 'earlier-outcome');
  });

  it('is not sent where it is missing', async () => {
    const check = await begun(withProof());
    await until(() => check.has('#earlier-code'));
    show(check, ' ');
    await until(() => check.has('#earlier-code-error'));
    expect(nameOf(check.find('#earlier-code-error'))).to.contain('Geben Sie Ihren Zugangscode ein.');
    expect(check.services.backend.calls.some((call) => call.startsWith('proveEarlier'))).to.equal(false);
  });

  it('tells that nothing was submitted then', async () => {
    const services = withProof();
    services.backend.proved = 'none';
    const check = await begun(services);
    await until(() => check.has('#earlier-code'));
    show(check, 'AAAA-BBBB');
    await until(() => check.focused() === 'earlier-outcome');
    expect(nameOf(check.find('#earlier-outcome'))).to.contain('keine Abgabe von damals');
  });
});
