import { createMiddleware } from 'hono/factory';
import { Refusal } from '../../work/refusal.ts';
import type { Environment } from '../environment.ts';

const pattern = /^[A-Za-z0-9._-]{8,128}$/;

/** Every write names itself, so that repeating it does nothing twice. */
export function idempotencyKey() {
  return createMiddleware<Environment>(async (context, next) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || !pattern.test(key)) throw new Refusal('request.idempotency-key');
    context.set('idempotencyKey', key);
    await next();
  });
}
