import { createMiddleware } from 'hono/factory';
import { canonicalJson } from '../../work/canonical.ts';
import { Refusal } from '../../work/refusal.ts';
import type { Environment } from '../environment.ts';

/**
 * Turns away a write that this process is working on already: same key, same assessment, or same content where there is no session.
 * What runs in another process is made to wait by the database.
 */
export function stillRunning() {
  const running = new Set<string>();
  return createMiddleware<Environment>(async (context, next) => {
    const whose = context.get('principal')?.scope ?? context.get('body');
    const write = canonicalJson([context.get('idempotencyKey'), whose]);
    if (running.has(write)) throw new Refusal('request.still-running', { headers: { 'retry-after': '1' } });
    running.add(write);
    try {
      await next();
    } finally {
      running.delete(write);
    }
  });
}
