import { createMiddleware } from 'hono/factory';
import type { Environment } from '../environment.ts';

/** Stands on every reply; a route that is public and cacheable replaces `cache-control`. */
const headers = {
  'strict-transport-security': 'max-age=63072000',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

export function securityHeaders() {
  return createMiddleware<Environment>(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    await next();
  });
}
