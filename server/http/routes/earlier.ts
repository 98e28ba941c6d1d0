import { earlier, earlierAnswers, earlierProof } from '../../../model/contract/earlier.ts';
import { proveEarlier } from '../../work/prove-earlier.ts';
import { readEarlier } from '../../work/read-earlier.ts';
import { readEarlierAnswers } from '../../work/read-earlier-answers.ts';
import type { Workplace } from '../../work/workplace.ts';
import type { AttemptThrottle } from '../../work/wrong-code.ts';
import type { TrustedProxies } from '../client-address.ts';
import { countedClient } from '../counted-client.ts';
import { type AnyRoute, route } from '../route.ts';

/** What a session may know of earlier waves, the proof that it takes, and the answers of then. */
export function earlierRoutes(
  work: Workplace,
  throttle: AttemptThrottle,
  trusted: TrustedProxies,
): readonly AnyRoute[] {
  return [
    route(
      {
        method: 'get',
        path: '/api/v1/assessment/earlier',
        id: 'readEarlier',
        summary: 'Earlier waves of this municipality that the session may know of',
        session: true,
        json: earlier,
        reply: { status: 200, description: 'The earlier submissions, or that an access code of then is needed' },
        problems: [],
      },
      async ({ principal }) => ({ json: await readEarlier(work, principal()) }),
    ),
    route(
      {
        method: 'post',
        path: '/api/v1/assessment/earlier',
        id: 'proveEarlier',
        summary: 'Show the access code of an earlier wave, to know what was submitted then',
        session: true,
        write: true,
        repeated: 'Showing a code once more changes nothing; each request with a wrong code counts.',
        body: earlierProof,
        json: earlier,
        reply: { status: 200, description: 'The earlier submissions that the session may know of now' },
        problems: [
          'session.code-refused',
          'session.too-many-attempts',
          'earlier.other-municipality',
          'earlier.same-wave',
        ],
      },
      async ({ body, context, principal }) => {
        const client = countedClient(context, trusted);
        return { json: await proveEarlier(work, throttle, client, principal(), body.accessCode) };
      },
    ),
    route(
      {
        method: 'get',
        path: '/api/v1/assessment/earlier/answers',
        id: 'readEarlierAnswers',
        summary: 'What was submitted last, as answers to the present questions, to be confirmed one by one',
        session: true,
        json: earlierAnswers,
        reply: { status: 200, description: 'Answers that can be offered, and why others cannot' },
        problems: ['earlier.none'],
      },
      async ({ principal }) => ({ json: await readEarlierAnswers(work, principal()) }),
    ),
  ];
}
