import { createMiddleware } from 'hono/factory';
import type { Environment } from '../environment.ts';

/** Seconds for which a browser may remember a preflight. */
const preflightAge = '7200';

/**
 * Lets pages of exactly these origins read replies, without credentials. Others get the reply without permission to read it, and
 * no preflight.
 */
export function crossOrigin(origins: readonly string[]) {
  const allowed = new Set(origins);
  return createMiddleware<Environment>(async (context, next) => {
    context.header('vary', 'origin', { append: true });
    const origin = context.req.header('origin');
    if (origin !== undefined && allowed.has(origin)) {
      context.header('access-control-allow-origin', origin);
      context.header('access-control-expose-headers', 'etag, retry-after, x-request-id');
      if (context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined) {
        context.header('access-control-allow-methods', 'GET, HEAD, POST, PUT');
        context.header('access-control-allow-headers', 'authorization, content-type, idempotency-key, if-match');
        context.header('access-control-max-age', preflightAge);
      }
    }
    await next();
  });
}
