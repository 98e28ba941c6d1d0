import { z } from 'zod';
import type { Readiness } from '../../work/readiness.ts';
import { type AnyRoute, route } from '../route.ts';

const live = z.strictObject({ status: z.enum(['live', 'stalled']) });

const modelProblem = z.strictObject({
  code: z.string(),
  pointer: z.string(),
  line: z.int(),
  column: z.int(),
  message: z.string(),
  suggestion: z.string().nullable(),
});

const ready = z.strictObject({
  status: z.enum(['ready', 'stopping', 'not-ready']),
  storage: z.enum(['writable', 'read-only', 'full', 'slow', 'failed']),
  model: z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('ok'), version: z.string() }),
    /** The newest text is refused; `version` goes on. */
    z.strictObject({ status: z.literal('broken'), version: z.string(), problems: z.array(modelProblem) }),
  ]),
});

export function healthRoutes(readiness: Readiness): readonly AnyRoute[] {
  return [
    route(
      {
        method: 'get',
        path: '/health/live',
        id: 'isLive',
        summary: 'Whether the process answers in time; if not, restart it',
        json: live,
        reply: { status: 200, description: 'It does', also: { 503: 'It stalls' } },
        problems: [],
      },
      () => (readiness.live() ? { json: { status: 'live' } } : { json: { status: 'stalled' }, status: 503 }),
    ),
    route(
      {
        method: 'get',
        path: '/health/ready',
        id: 'isReady',
        summary: 'Whether answers can be stored at this moment',
        json: ready,
        reply: { status: 200, description: 'They can', also: { 503: 'They cannot, or the server is stopping' } },
        problems: [],
      },
      async () => {
        const { status, storage, model } = await readiness.ready();
        const json = {
          status,
          storage,
          model: model.status === 'ok' ? model : { ...model, problems: [...model.problems] },
        };
        return { json, status: status === 'ready' ? 200 : 503 };
      },
    ),
  ];
}
