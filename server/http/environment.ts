import type { HttpBindings } from '@hono/node-server';
import type { Principal } from '../work/session-token.ts';

/** What middleware leaves for those after it. */
export interface Environment {
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** Pattern of the route that answers; never the address itself, which may hold names. */
    route: string;
    principal: Principal;
    idempotencyKey: string;
    query: unknown;
    body: unknown;
  };
}
