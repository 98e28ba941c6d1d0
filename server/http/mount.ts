import type { Hono, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Workplace } from '../work/workplace.ts';
import type { Environment } from './environment.ts';
import { bearerSession } from './middleware/bearer-session.ts';
import { checkedQuery } from './middleware/checked-query.ts';
import { idempotencyKey } from './middleware/idempotency-key.ts';
import { inTurn } from './middleware/in-turn.ts';
import { checkedBody, jsonOnly, limitedBody } from './middleware/json-body.ts';
import { stillRunning } from './middleware/still-running.ts';
import type { AnyRoute } from './route.ts';
import { sendBytes } from './send-bytes.ts';

/** Registers a route with the checks that its declaration asks for. */
export function mount(app: Hono<Environment>, route: AnyRoute, work: Workplace): void {
  const checks: MiddlewareHandler<Environment>[] = [
    async (context, next) => {
      context.set('route', route.path);
      await next();
    },
  ];
  if (route.session) checks.push(bearerSession(work));
  if (route.session && route.largestBody !== undefined) checks.push(inTurn());
  if (route.body) checks.push(jsonOnly(), limitedBody(route.largestBody));
  if (route.write) checks.push(idempotencyKey());
  if (!route.anyQuery) checks.push(checkedQuery(route.query));
  if (route.body) checks.push(checkedBody(route.body));
  if (route.write) checks.push(stillRunning());
  app.on(route.method.toUpperCase(), [route.path], ...checks, async (context) => {
    const reply = await route.handle({
      context,
      // Checked by the declared schemas, which the handler's types come from.
      query: context.get('query') as never,
      body: context.get('body') as never,
      // No database takes U+0000; nothing is called by what stands for it here.
      param: (name) => (context.req.param(name) ?? '').replaceAll('\0', '\ufffd'),
      principal: () => declared(context.get('principal'), route),
      idempotencyKey: () => declared(context.get('idempotencyKey'), route),
    });
    for (const [name, value] of Object.entries(reply.headers ?? {})) context.header(name, value);
    if ('bytes' in reply) return sendBytes(context, reply.bytes, reply.cacheControl);
    const status = (reply.status ?? route.reply.status) as ContentfulStatusCode;
    return context.body(JSON.stringify(reply.json), status, { 'content-type': 'application/json; charset=utf-8' });
  });
}

function declared<T>(value: T | undefined, { method, path }: AnyRoute): T {
  if (value === undefined) throw new Error(`${method} ${path} does not declare what it uses.`);
  return value;
}
