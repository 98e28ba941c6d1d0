import { setTimeout } from 'node:timers/promises';
import type { EmbeddedServer } from '../../support/postgres-server.ts';

/** Ends PostgreSQL so many times, spread over the submissions of everybody, and starts it again each time. */
export function crashes(count: number, assessments: number) {
  return async (server: EmbeddedServer, submitted: () => number): Promise<void> => {
    for (let number = 1; number <= count; number += 1) {
      while (submitted() < Math.floor(((number - 0.5) * assessments) / count)) await setTimeout(10);
      await server.crash();
    }
  };
}
