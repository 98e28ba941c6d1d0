import type { z } from 'zod';
import {
  measureHistory,
  measureReply,
  measureRequest,
  measures,
  type Plan,
  scenarioHistory,
  scenarioReply,
  scenarioRequest,
  scenarios,
  targetHistory,
  targetReply,
  targetRequest,
  targets,
} from '../../../model/contract/plan.ts';
import type { PlanKind } from '../../storage/store.ts';
import type { EntryOf, StoredByKind } from '../../work/plan-reply.ts';
import { readPlan } from '../../work/read-plan.ts';
import { readPlanHistory } from '../../work/read-plan-history.ts';
import { savePlanEntry } from '../../work/save-plan-entry.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type AnyRoute, route } from '../route.ts';

/** For each kind of entry: all that stand, writing one, and its history. */
export function planEntryRoutes(work: Workplace): readonly AnyRoute[] {
  return [
    ...routesOfKind(work, 'measure', {
      ...{ folder: 'measures', param: 'measure', name: 'Measure', called: 'measure' },
      list: { json: measures, of: ({ measures }: Plan) => ({ measures }) },
      ...{ request: measureRequest, reply: measureReply, history: measureHistory },
      problems: [
        'plan.unknown-category',
        'plan.unknown-question',
        'plan.unknown-recommendation',
        'plan.due-before-start',
        'plan.not-fitting',
      ],
    }),
    ...routesOfKind(work, 'target', {
      ...{ folder: 'targets', param: 'category', name: 'Target', called: 'target of a category' },
      list: { json: targets, of: ({ targets }: Plan) => ({ targets }) },
      ...{ request: targetRequest, reply: targetReply, history: targetHistory },
      problems: ['plan.unknown-category'],
    }),
    ...routesOfKind(work, 'scenario', {
      ...{ folder: 'scenarios', param: 'scenario', name: 'Scenario', called: 'scenario' },
      list: { json: scenarios, of: ({ scenarios }: Plan) => ({ scenarios }) },
      ...{ request: scenarioRequest, reply: scenarioReply, history: scenarioHistory },
      problems: ['plan.unknown-question', 'plan.not-fitting', 'model.unknown-version'],
    }),
  ];
}

interface OfKind<Kind extends PlanKind, List> {
  readonly folder: string;
  /** Name of the part of the path that says which one. */
  readonly param: string;
  readonly name: string;
  readonly called: string;
  readonly list: { readonly json: z.ZodType<List>; readonly of: (plan: Plan) => List };
  readonly request: z.ZodType<{ entry: EntryOf<Kind> | null; revision: number }>;
  readonly reply: z.ZodType<{ stored: StoredByKind[Kind] | null }>;
  readonly history: z.ZodType<{
    versions: { entry: EntryOf<Kind> | null; revision: number; author: string; at: string }[];
  }>;
  /** What the model, or the entry itself, can say against it. */
  readonly problems: AnyRoute['problems'];
}

function routesOfKind<Kind extends PlanKind, List>(
  work: Workplace,
  kind: Kind,
  { folder, param: id, name, called, list, request, reply, history, problems }: OfKind<Kind, List>,
): readonly AnyRoute[] {
  const path = `/api/v1/assessment/${folder}`;
  return [
    route(
      {
        ...{ method: 'get', path, id: `read${name}s`, summary: `Every ${called} of the plan`, session: true },
        json: list.json,
        reply: { status: 200, description: 'What stands; what was made first comes first' },
        problems: [],
      },
      async ({ principal }) => ({ json: list.of(await readPlan(work, principal())) }),
    ),
    route(
      {
        ...{ method: 'put', path: `${path}/:${id}`, id: `save${name}`, session: true, write: true },
        summary: `Saves one ${called} in place of the revision it names, or takes it out of the plan`,
        body: request,
        json: reply,
        reply: { status: 200, description: 'The entry as stored; null where it was taken out' },
        problems: ['request.key-reused', 'plan.conflict', 'plan.too-many', ...problems],
      },
      async ({ principal, param, body, idempotencyKey }) => ({
        json: await savePlanEntry(work, principal(), { kind, id: param(id) }, body, idempotencyKey()),
      }),
    ),
    route(
      {
        ...{ method: 'get', path: `${path}/:${id}/history`, id: `read${name}History`, session: true },
        summary: `The newest 200 versions of one ${called}, oldest first, with revision, author and time`,
        json: history,
        reply: { status: 200, description: 'The versions; none where there never was one' },
        problems: [],
      },
      async ({ principal, param }) => ({ json: await readPlanHistory(work, principal(), kind, param(id)) }),
    ),
  ];
}
