import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkedBody } from '../../../../server/http/middleware/json-body.ts';
import { Refusal } from '../../../../server/work/refusal.ts';

/** What checking `{}` against a schema ends with. */
async function refusedBy(schema: z.ZodType): Promise<unknown> {
  let refused: unknown;
  const app = new Hono().post('/', checkedBody(schema) as never).onError((error, context) => {
    refused = error;
    return context.body(null);
  });
  await app.request('/', { method: 'POST', body: '{}' });
  return refused;
}

test('what is nested too deeply for the stack is refused like broken JSON', async () => {
  const overflowing = z.custom(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(await refusedBy(overflowing)).toEqual(new Refusal('request.not-json'));
});

test('a mistake of our own stays one', async () => {
  const broken = z.custom(() => {
    throw new TypeError('a mistake');
  });
  expect(await refusedBy(broken)).toEqual(new TypeError('a mistake'));
});
