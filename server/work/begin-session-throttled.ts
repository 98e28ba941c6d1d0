import type { Session } from '../../model/contract/session.ts';
import { beginSessionByMunicipality } from './begin-session-by-municipality.ts';
import { type BeginLimits, type Begins, beginsEnd, cancelBegin, enterBegin } from './begin-throttle.ts';
import { tooMany } from './refusal.ts';
import { stepOf, throttleDigest } from './remembered-client.ts';
import type { Workplace } from './workplace.ts';

/**
 * Open entry, so many municipalities a client in a while. What is refused for another reason does not count.
 *
 * @throws Refusal `session.too-many-begun`, and those of `beginSessionByMunicipality`
 */
export async function beginSessionThrottled(
  work: Workplace,
  limits: BeginLimits,
  client: string,
  municipality: string,
  operationId: string,
): Promise<Session> {
  const begin = throttleDigest(work, `${municipality} ${operationId}`);
  const { wait, counted } = await enter(work, limits, client, begin);
  if (wait > 0) throw tooMany('session.too-many-begun', wait);
  try {
    return await beginSessionByMunicipality(work, municipality, operationId);
  } catch (error) {
    // Where this fails as well, the count runs off by itself; why nothing began is the news.
    if (counted) await cancel(work, limits, client, begin).catch(() => undefined);
    throw error;
  }
}

function enter(
  work: Workplace,
  limits: BeginLimits,
  client: string,
  begin: string,
): Promise<{ readonly wait: number; readonly counted: boolean }> {
  const now = work.clock();
  return stepOf<Begins, { wait: number; counted: boolean }>(work, 'begin', client, now, (before) => {
    const { wait, begins } = enterBegin(limits, before, begin, now);
    if (begins === null) return { state: undefined, expiresAt: now, result: { wait, counted: false } };
    return { state: begins, expiresAt: beginsEnd(limits, begins), result: { wait, counted: true } };
  });
}

function cancel(work: Workplace, limits: BeginLimits, client: string, begin: string): Promise<void> {
  const now = work.clock();
  return stepOf<Begins, void>(work, 'begin', client, now, (before) => {
    const begins = cancelBegin(before, begin);
    return { state: begins, expiresAt: begins === null ? now : beginsEnd(limits, begins), result: undefined };
  });
}
