import { createMiddleware } from 'hono/factory';
import { forwards, type TrustedProxies } from '../client-address.ts';
import type { Environment } from '../environment.ts';

/** Calls `warn` once, as soon as somebody who is not trusted says for whom it forwards. */
export function untrustedForwarding(trusted: TrustedProxies, warn: () => void) {
  let warned = false;
  return createMiddleware<Environment>(async (context, next) => {
    if (!warned && context.req.header('x-forwarded-for') !== undefined) {
      warned = !forwards(context.env?.incoming?.socket.remoteAddress, trusted);
      if (warned) warn();
    }
    await next();
  });
}
