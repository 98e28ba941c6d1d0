import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { checked, invalid } from '../places.ts';

/** Accepts the declared query parameters, each at most once, and no others. */
export function checkedQuery(schema: z.ZodType = z.strictObject({})) {
  return createMiddleware<Environment>(async (context, next) => {
    const address = context.req.url;
    const mark = address.indexOf('?');
    const parameters = [...new URLSearchParams(mark === -1 ? '' : address.slice(mark))];
    const query = Object.fromEntries(parameters);
    if (Object.keys(query).length < parameters.length) {
      throw invalid([{ pointer: '', reason: 'a query parameter is given twice' }]);
    }
    context.set('query', checked(schema, query));
    await next();
  });
}
