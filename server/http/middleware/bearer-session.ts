import { createMiddleware } from 'hono/factory';
import { Refusal } from '../../work/refusal.ts';
import { identify } from '../../work/session-token.ts';
import type { Workplace } from '../../work/workplace.ts';
import type { Environment } from '../environment.ts';

/** 256 bits as base64url. */
const pattern = /^bearer ([A-Za-z0-9_-]{43})$/i;

/** Lets only those pass who have a session. */
export function bearerSession(work: Workplace) {
  return createMiddleware<Environment>(async (context, next) => {
    const token = pattern.exec(context.req.header('authorization') ?? '')?.[1];
    const principal = token === undefined ? null : await identify(work, token);
    if (principal === null) throw new Refusal('session.required', { headers: { 'www-authenticate': 'Bearer' } });
    context.set('principal', principal);
    await next();
  });
}
