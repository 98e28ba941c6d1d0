import type { Request } from './request.ts';

/** How the result page reaches what a municipality makes of its result. */
export interface Entrance {
  readonly request: Request;
  readonly token: string;
}
