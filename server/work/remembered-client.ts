import { createHmac } from 'node:crypto';
import type { ThrottleKind } from '../storage/store.ts';
import type { Workplace } from './workplace.ts';

export interface NextState<State, Result> {
  /** Null forgets the client; undefined leaves what is remembered as it is. */
  readonly state: State | null | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly result: Result;
}

/**
 * Takes one step with what all processes together remember of a client, as JSON. Of the client itself, a network, only a keyed
 * digest is stored.
 *
 * @param step pure; may run again
 */
export function stepOf<State, Result>(
  work: Pick<Workplace, 'store' | 'keys'>,
  kind: ThrottleKind,
  client: string,
  now: number,
  step: (state: State | null) => NextState<State, Result>,
): Promise<Result> {
  return work.store.throttle(kind, throttleDigest(work, client), now, (text) => {
    const next = step(text === null ? null : (JSON.parse(text) as State));
    return { ...next, state: next.state && JSON.stringify(next.state) };
  });
}

/** What all processes together remember of a client, to look at alone. */
export async function stateOf<State>(
  work: Pick<Workplace, 'store' | 'keys'>,
  kind: ThrottleKind,
  client: string,
  now: number,
): Promise<State | null> {
  const text = await work.store.throttleState(kind, throttleDigest(work, client), now);
  return text === null ? null : (JSON.parse(text) as State);
}

/** Names something in what is remembered, without telling it. */
export function throttleDigest({ keys }: Pick<Workplace, 'keys'>, name: string): string {
  return createHmac('sha256', keys.throttle).update(name).digest('base64url');
}
