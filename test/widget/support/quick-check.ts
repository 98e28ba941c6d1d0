import { type FakeServices, fakeServices, nothingKept } from './fake-backend.ts';
import { answer, type MountedCheck, type MountOptions, mount } from './mounted-check.ts';
import { until } from './until.ts';

/** An element in the middle of a quick check that was begun before. */
export async function mountQuick(options: MountOptions = {}): Promise<MountedCheck> {
  const { services = fakeServices() } = options;
  services.kept = { ...nothingKept, token: 'old', scope: 'core' };
  const check = await mount({ ...options, services });
  await until(() => check.has('.asking .status'));
  return check;
}

/** A server that has an answer to every core question; follow-ups are left for the full check. */
export function withCoreAnswers(services: FakeServices = fakeServices()): FakeServices {
  services.backend.store('strategy-document', { kind: 'option', option: 'draft' });
  services.backend.store('online-services', { kind: 'number', number: 5 });
  services.backend.store('security-officer', { kind: 'option', option: 'own' });
  return services;
}

/** A quick check after its last question. */
export async function mountQuickEnd(options: MountOptions = {}): Promise<MountedCheck> {
  const check = await mountQuick(options);
  await answer(check, 'draft');
  await answer(check, '5');
  await answer(check, 'own');
  return check;
}

/** A quick check that shows its result. */
export async function mountQuickResult(options: MountOptions = {}): Promise<MountedCheck> {
  const check = await mountQuick({ ...options, services: withCoreAnswers(options.services) });
  check.button('Ergebnis des').click();
  await until(() => check.has('.result .limits'));
  return check;
}
