import { z } from 'zod';
import type { Readiness } from '../../work/readiness.ts';
import { type AnyRoute, route } from '../route.ts';

const live = z.strictObject({ status: z.enum(['live', 'stalled']) });

const ready = z.strictObject({
  status: z.enum(['ready', 'stopping', 'not-ready']),
  storage: z.enum(['writable', 'read-only', 'full', 'slow', 'failed']),
  /** `broken`: the newest text is refused, and the version before goes on. */
  model: z.enum(['ok', 'broken']),
  /** With which the next wave begins; an open one keeps what it pinned. */
  modelVersion: z.string(),
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
        const json = await readiness.ready();
        return { json, status: json.status === 'ready' ? 200 : 503 };
      },
    ),
  ];
}
