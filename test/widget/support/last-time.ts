import type { EarlierAnswers } from '../../../model/contract/earlier.ts';
import { type FakeServices, fakeServices } from './fake-backend.ts';
import { type MountedCheck, type MountOptions, mountAsking } from './mounted-check.ts';
import { until } from './until.ts';

const at = '2025-10-01T08:00:00.000Z';

/** What Musterstadt answered in autumn 2025, by the questions of the small model. */
export const autumn: EarlierAnswers = {
  wave: { id: 'w1', title: { de: 'Herbst 2025', en: 'Autumn 2025' } },
  model: '0.9.0',
  answers: [
    {
      ...{ question: 'strategy-document', value: { kind: 'option', option: 'draft' }, at, changed: 'same' },
      ...{ note: 'liegt im Rat', evidence: 'Vorlage 12/2025' },
    },
    {
      ...{ question: 'online-services', value: { kind: 'number', number: 40 }, at, changed: 'recoded' },
      ...{ note: '', evidence: '' },
    },
    {
      ...{ question: 'online-features', value: { kind: 'options', options: ['payment', 'status'] }, at },
      ...{ note: '', evidence: '', changed: 'same' },
    },
    {
      ...{ question: 'emergency-plan', value: { kind: 'notApplicable' }, at, changed: 'same', note: '', evidence: '' },
    },
  ],
  gone: [
    { question: 'strategy-review', why: 'not-asked' },
    { question: 'security-officer', why: 'open' },
    { question: 'data-centre', why: 'new' },
  ],
};

/** An element that has the answers of last time to offer. */
export async function mountReturning(options: MountOptions = {}): Promise<MountedCheck> {
  const services: FakeServices = options.services ?? fakeServices();
  services.backend.lastTime = autumn;
  const check = await mountAsking({ ...options, services });
  await until(() => check.has('[id^="offer-"]'));
  return check;
}
