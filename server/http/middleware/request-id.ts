import { createMiddleware } from 'hono/factory';
import type { Environment } from '../environment.ts';

const pattern = /^[A-Za-z0-9._-]{8,64}$/;

/** Takes over a well-formed `X-Request-Id` of whoever forwarded the request, else makes one; tells it in the reply. */
export function requestId(random: (bytes: number) => Uint8Array) {
  return createMiddleware<Environment>(async (context, next) => {
    const inbound = context.req.header('x-request-id');
    const id = inbound !== undefined && pattern.test(inbound) ? inbound : Buffer.from(random(12)).toString('base64url');
    context.set('requestId', id);
    context.header('x-request-id', id);
    await next();
  });
}
