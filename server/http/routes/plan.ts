import { plan } from '../../../model/contract/plan.ts';
import { readPlan } from '../../work/read-plan.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';
import { planEntryRoutes } from './plan-entries.ts';
import { planFileRoutes } from './plan-file.ts';

/** The plan of a municipality over its waves. */
export function planRoutes(work: Workplace): readonly AnyRoute[] {
  return [
    route(
      {
        method: 'get',
        path: '/api/v1/assessment/plan',
        id: 'readPlan',
        summary: 'Measures, targets and scenarios of the municipality, of all waves that this session may know',
        session: true,
        json: plan,
        reply: { status: 200, description: 'What stands, by kind; what was made first comes first' },
        problems: [],
      },
      async ({ principal }) => ({ json: await readPlan(work, principal()) }),
    ),
    ...planEntryRoutes(work),
    ...planFileRoutes(work),
  ];
}
