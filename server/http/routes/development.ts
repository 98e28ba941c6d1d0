import { development } from '../../../model/contract/development.ts';
import { readDevelopment } from '../../work/read-development.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

export function developmentRoute(work: Workplace): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/api/v1/assessment/development',
      id: 'readDevelopment',
      summary: 'The own results over the waves that the session may know of, and what became of the measures',
      session: true,
      json: development,
      reply: { status: 200, description: 'Results, changes and the effect of measures, the oldest first' },
      problems: [],
    },
    async ({ principal }) => ({ json: await readDevelopment(work, principal()) }),
  );
}
