import { evaluation } from '../../../model/contract/evaluation.ts';
import { readResult } from '../../work/read-result.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function resultRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/assessment/result',
      id: 'readResult',
      summary: 'Scores, levels, range, stability and needs, as frozen with the submission',
      session: true,
      json: evaluation,
      reply: { status: 200, description: 'The evaluation' },
      problems: ['assessment.not-submitted'],
    },
    async ({ principal }) => ({ json: await readResult(work, principal()) }),
  );
}
