import { createMiddleware } from 'hono/factory';
import type { Environment } from '../environment.ts';

/**
 * Requests of one assessment one after another, before their bodies are read: a file of 8 MiB may take eight times as much memory while
 * it is checked, and a session sends as many at once as it likes.
 */
export function inTurn() {
  const newest = new Map<string, Promise<void>>();
  return createMiddleware<Environment>(async (context, next) => {
    const { municipality, wave } = context.get('principal').scope;
    const whose = `${municipality} ${wave}`;
    const before = newest.get(whose) ?? Promise.resolve();
    // One that failed has told its own sender.
    const turn = before.catch(() => undefined).then(next);
    newest.set(whose, turn);
    try {
      await turn;
    } finally {
      if (newest.get(whose) === turn) newest.delete(whose);
    }
  });
}
