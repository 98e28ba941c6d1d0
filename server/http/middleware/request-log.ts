import { createMiddleware } from 'hono/factory';
import type { Log } from '../../log.ts';
import type { Environment } from '../environment.ts';

/** One line a request: no address, no body, no header. */
export function requestLog(log: Log, clock: () => number) {
  return createMiddleware<Environment>(async (context, next) => {
    const begin = clock();
    await next();
    const level = context.res.status >= 500 ? 'warn' : 'debug';
    log[level]('request', {
      requestId: context.get('requestId'),
      method: context.req.method,
      route: context.get('route') ?? null,
      status: context.res.status,
      milliseconds: clock() - begin,
    });
  });
}
