import { session, sessionRequest } from '../../../model/contract/session.ts';
import { beginSessionByCode } from '../../work/begin-session-by-code.ts';
import { beginSessionThrottled } from '../../work/begin-session-throttled.ts';
import type { BeginLimits } from '../../work/begin-throttle.ts';
import type { Workplace } from '../../work/workplace.ts';
import type { AttemptThrottle } from '../../work/wrong-code.ts';
import type { TrustedProxies } from '../client-address.ts';
import { countedClient } from '../counted-client.ts';
import { type AnyRoute, route } from '../route.ts';

/** Attempts with wrong codes and begun municipalities are counted apart, both by the network of the client. */
export interface SessionThrottles {
  readonly attempts: AttemptThrottle;
  readonly begins: BeginLimits;
}

export function sessionsRoute(work: Workplace, throttles: SessionThrottles, trusted: TrustedProxies): AnyRoute {
  return route(
    {
      method: 'post',
      path: '/api/v1/sessions',
      id: 'beginSession',
      summary: 'Enter with an access code, or begin the assessment of a municipality where entry is open',
      write: true,
      repeated:
        'To begin a municipality it takes at least 32 characters that nobody guesses; beginning it again with the same key within a ' +
        'quarter of an hour gives the same access code. Entering with an access code is not replayed: ' +
        'each request begins a session of its own.',
      body: sessionRequest,
      json: session,
      reply: { status: 201, description: 'The session; send its token as `Authorization: Bearer`' },
      problems: [
        'request.key-reused',
        'session.code-refused',
        'session.too-many-attempts',
        'session.too-many-begun',
        'session.code-only',
        'session.already-begun',
        'municipality.unknown',
        'wave.not-open',
      ],
    },
    async ({ body, context, idempotencyKey }) => {
      const client = countedClient(context, trusted);
      const json =
        'municipality' in body
          ? await beginSessionThrottled(work, throttles.begins, client, body.municipality, idempotencyKey())
          : await beginSessionByCode(work, throttles.attempts, client, body.code);
      return { json };
    },
  );
}
