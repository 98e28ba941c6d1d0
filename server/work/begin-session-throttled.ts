import type { Session } from '../../model/contract/session.ts';
import { beginSessionByMunicipality } from './begin-session-by-municipality.ts';
import type { BeginThrottle } from './begin-throttle.ts';
import { tooMany } from './refusal.ts';
import type { Workplace } from './workplace.ts';

/**
 * Open entry, so many municipalities a client in a while. What is refused for another reason does not count.
 *
 * @throws Refusal `session.too-many-begun`, and those of `beginSessionByMunicipality`
 */
export async function beginSessionThrottled(
  work: Workplace,
  throttle: BeginThrottle,
  client: string,
  municipality: string,
  operationId: string,
): Promise<Session> {
  const entry = throttle.enter(client, `${municipality} ${operationId}`, work.clock());
  if (entry.wait > 0) throw tooMany('session.too-many-begun', entry.wait);
  try {
    return await beginSessionByMunicipality(work, municipality, operationId);
  } catch (error) {
    entry.cancel();
    throw error;
  }
}
