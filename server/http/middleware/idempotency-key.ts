import { createMiddleware } from 'hono/factory';
import { Refusal } from '../../work/refusal.ts';
import type { Environment } from '../environment.ts';

const pattern = /^("?)([A-Za-z0-9._-]{8,128})\1$/;

/** Every write names itself, so that repeating it does nothing twice. The draft of the header puts the key in quotes. */
export function idempotencyKey() {
  return createMiddleware<Environment>(async (context, next) => {
    const key = pattern.exec(context.req.header('idempotency-key') ?? '')?.[2];
    if (key === undefined) throw new Refusal('request.idempotency-key');
    context.set('idempotencyKey', key);
    await next();
  });
}
