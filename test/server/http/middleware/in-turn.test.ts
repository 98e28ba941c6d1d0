import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Environment } from '../../../../server/http/environment.ts';
import { inTurn } from '../../../../server/http/middleware/in-turn.ts';

/** An app that answers with how many requests were in hand with it; `release` lets those go on that wait. */
function countingApp() {
  let inHand = 0;
  const waiting: (() => void)[] = [];
  const app = new Hono<Environment>();
  app.onError((error, context) => context.text(error.message, 500));
  app.post(
    '/:municipality/:how',
    async (context, next) => {
      const { municipality } = context.req.param();
      context.set('principal', { scope: { municipality, wave: 'w1' }, author: 'a' });
      await next();
    },
    inTurn(),
    async (context) => {
      inHand += 1;
      const together = inHand;
      await new Promise<void>((resolve) => waiting.push(resolve));
      inHand -= 1;
      if (context.req.param('how') === 'fails') throw new Error('It failed.');
      return context.text(String(together));
    },
  );
  const send = async (path: string) => (await app.request(path, { method: 'POST' })).text();
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return {
    send,
    async release() {
      for (await turn(); waiting.length > 0; await turn()) waiting.shift()?.();
    },
  };
}

test('requests of one assessment are in hand one after another, also after one that failed', async () => {
  const { send, release } = countingApp();
  const sent = ['/a/fails', '/a/works', '/a/works'].map(send);
  await release();
  expect(await Promise.all(sent)).toEqual(['It failed.', '1', '1']);
});

test('those of another assessment do not wait', async () => {
  const { send, release } = countingApp();
  const sent = ['/a/works', '/b/works'].map(send);
  await release();
  expect(await Promise.all(sent)).toEqual(['1', '2']);
});
