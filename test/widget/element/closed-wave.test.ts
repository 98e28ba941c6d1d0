import { expect } from 'chai';
import type { Wave } from '../../../model/contract/survey.ts';
import { type FakeServices, fakeServices, nothingKept } from '../support/fake-backend.ts';
import { clear, type MountedCheck, mount, nameOf } from '../support/mounted-check.ts';
import { until } from '../support/until.ts';

const closed: Wave = { id: 'w1', title: { de: 'Herbst 2025', en: 'Autumn 2025' }, status: 'closed', closesAt: null };
const open: Wave = { id: 'w2', title: { de: 'Herbst 2026', en: 'Autumn 2026' }, status: 'open', closesAt: null };

/** Somebody who comes back to what was submitted. */
function returning(wave: Wave, current: Wave | null): FakeServices {
  const services = fakeServices({ ...nothingKept, token: 'old' });
  Object.assign(services.backend, { status: 'submitted', assessmentWave: wave, wave: current });
  return services;
}

async function resultOf(services: FakeServices, lang = 'de'): Promise<MountedCheck> {
  const check = await mount({ services, attributes: { lang } });
  await until(() => check.has('.receipt') && check.has('.result'));
  return check;
}

describe('a result of a wave that is over', function () {
  this.timeout(10_000);
  afterEach(clear);

  it('says which wave it is of and leads to the start of the open one', async () => {
    const services = returning(closed, open);
    const check = await resultOf(services);
    expect(nameOf(check.find('.receipt'))).to.contain('Dieses Ergebnis gehört zur Erhebung „Herbst 2025“.');
    expect(nameOf(check.find('.receipt'))).to.contain('Mit Ihrem Zugangscode öffnen Sie es wieder.');
    check.button('Zur laufenden Erhebung „Herbst 2026“').click();
    await until(() => check.has('.identifying #query'));
    expect(check.has('.result')).to.equal(false);
    expect(nameOf(check.find('.header'))).not.to.contain('Musterstadt');
    expect(check.focused()).to.equal('title');
    expect(services.kept).to.deep.equal(nothingKept);
  });

  it('offers nothing where no wave is open', async () => {
    const check = await resultOf(returning(closed, { ...open, status: 'prepared' }));
    expect(nameOf(check.find('.receipt'))).to.contain('Erhebung „Herbst 2025“');
    expect(check.root.querySelectorAll('.receipt button')).to.have.length(0);
  });

  it('is not named where it is the wave of the survey', async () => {
    const check = await resultOf(returning(open, open));
    expect(nameOf(check.find('.receipt'))).not.to.contain('Herbst 2026');
    expect(check.root.querySelectorAll('.receipt button')).to.have.length(0);
  });

  it('is there in English', async () => {
    const check = await resultOf(returning(closed, open), 'en');
    await until(() => nameOf(check.find('.receipt')).includes('This result belongs to the survey “Autumn 2025”.'));
    expect(check.button('Go to the open survey “Autumn 2026”').type).to.equal('button');
  });
});
