import { session, sessionRequest } from '../../../model/contract/session.ts';
import type { AttemptThrottle } from '../../work/attempt-throttle.ts';
import { beginSessionByCode } from '../../work/begin-session-by-code.ts';
import { beginSessionByMunicipality } from '../../work/begin-session-by-municipality.ts';
import type { Workplace } from '../../work/workplace.ts';
import { clientAddress, clientNetwork, type TrustedProxies } from '../client-address.ts';
import { type AnyRoute, route } from '../route.ts';

export function sessionsRoute(work: Workplace, throttle: AttemptThrottle, trusted: TrustedProxies): AnyRoute {
  return route(
    {
      method: 'post',
      path: '/api/v1/sessions',
      id: 'beginSession',
      summary: 'Enter with an access code, or begin the assessment of a municipality where entry is open',
      write: true,
      body: sessionRequest,
      json: session,
      reply: { status: 201, description: 'The session; send its token as `Authorization: Bearer`' },
      problems: [
        'request.key-reused',
        'session.code-refused',
        'session.too-many-attempts',
        'session.code-only',
        'session.already-begun',
        'municipality.unknown',
        'wave.not-open',
      ],
    },
    async ({ body, context, idempotencyKey }) => {
      if ('municipality' in body) {
        return { json: await beginSessionByMunicipality(work, body.municipality, idempotencyKey()) };
      }
      const socket = context.env?.incoming?.socket.remoteAddress;
      const client = clientNetwork(clientAddress(socket, context.req.header('x-forwarded-for'), trusted));
      return { json: await beginSessionByCode(work, throttle, client, body.code) };
    },
  );
}
