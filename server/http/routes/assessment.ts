import { assessment } from '../../../model/contract/assessment.ts';
import { readAssessment } from '../../work/read-assessment.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function assessmentRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/assessment',
      id: 'readAssessment',
      summary: 'The answers so far with the path they lead along; the ETag names this state for a submission',
      session: true,
      json: assessment,
      reply: { status: 200, description: 'The assessment of the session' },
      problems: ['municipality.unknown'],
    },
    async ({ principal }) => {
      const { assessment: json, etag } = await readAssessment(work, principal());
      return { json, headers: { etag } };
    },
  );
}
