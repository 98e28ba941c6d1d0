import { z } from 'zod';
import { plan, planFile } from '../../../model/contract/plan.ts';
import { readMeasuresCalendar } from '../../work/read-measures-calendar.ts';
import { readPlanFile } from '../../work/read-plan-file.ts';
import { takePlanFile } from '../../work/take-plan-file.ts';
import type { Workplace } from '../../work/workplace.ts';
import { preparedForms } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

/** Room for the fullest plan with the longest texts, which its own export may be. */
const largestFile = 8 * 1024 * 1024;

/** Any value passes here, so that whoever sends a file hears of all that is wrong with it, and in their language. */
const anyFile = z.unknown().meta(z.toJSONSchema(planFile, { io: 'input' }));

const calendarQuery = z.strictObject({ lang: z.enum(['de', 'en']).default('de') });

/** The plan as a file, and the days of its measures as a calendar. */
export function planFileRoutes(work: Workplace): readonly AnyRoute[] {
  const path = '/api/v1/assessment/plan-file';
  return [
    route(
      {
        ...{ method: 'get', path, id: 'readPlanFile', summary: 'The plan as a file for keeping', session: true },
        json: planFile,
        reply: { status: 200, description: 'The plan without who wrote what when' },
        problems: [],
      },
      async ({ principal }) => ({ json: await readPlanFile(work, principal()) }),
    ),
    route(
      {
        ...{ method: 'post', path, id: 'takePlanFile', session: true, write: true },
        summary: 'Takes in the file of a plan, all or nothing; what it does not name stays',
        repeated: 'Repeating it with the same key changes nothing and gives the plan as it stands.',
        largestBody: largestFile,
        body: anyFile,
        json: plan,
        reply: { status: 200, description: 'The plan afterwards' },
        problems: ['request.key-reused', 'plan.conflict', 'plan.too-many', 'plan.file-invalid'],
      },
      async ({ principal, body, idempotencyKey }) => ({
        json: await takePlanFile(work, principal(), body, idempotencyKey()),
      }),
    ),
    route(
      {
        ...{ method: 'get', path: '/api/v1/assessment/measures.ics', id: 'readMeasuresCalendar', session: true },
        summary: 'The days on which planned and running measures start and are due',
        query: calendarQuery,
        reply: { status: 200, description: 'An iCalendar file', mediaType: 'text/calendar', etag: true },
        problems: ['plan.without-dates'],
      },
      async ({ principal, query }) => {
        const text = await readMeasuresCalendar(work, principal(), query.lang);
        return {
          bytes: preparedForms('text/calendar; charset=utf-8', Buffer.from(text), {}),
          cacheControl: 'no-store',
          headers: { 'content-disposition': 'attachment; filename="reifegrad.ics"' },
        };
      },
    ),
  ];
}
