import { resultReply } from '../../../model/contract/result.ts';
import type { KeptWays } from '../../work/kept-ways.ts';
import { readResult } from '../../work/read-result.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function resultRoute(work: Workplace, wayOf: KeptWays): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/assessment/result',
      id: 'readResult',
      summary:
        'Scores, levels, range, stability and needs, as frozen with the submission, and the cheapest way to the next level',
      session: true,
      json: resultReply,
      reply: { status: 200, description: 'The evaluation and the way' },
      problems: ['assessment.not-submitted'],
    },
    async ({ principal }) => ({ json: await readResult(work, principal(), wayOf) }),
  );
}
