import type { Context } from 'hono';
import type { z } from 'zod';
import type { ProblemCode } from '../../model/contract/problem-codes.ts';
import type { Principal } from '../work/session-token.ts';
import type { Environment } from './environment.ts';
import type { PreparedBytes } from './prepared-bytes.ts';

/** What a handler gets, already checked against the declaration. */
export interface Incoming<Query, Body> {
  readonly context: Context<Environment>;
  readonly query: Query;
  readonly body: Body;
  /** Named part of the path. */
  param(name: string): string;
  /** @throws where the route does not declare `session` */
  principal(): Principal;
  /** @throws where the route does not declare `write` */
  idempotencyKey(): string;
}

/** JSON, or bytes prepared once. */
export type Reply<Json> =
  | { readonly json: Json; readonly status?: number; readonly headers?: ReplyHeaders }
  | { readonly bytes: PreparedBytes; readonly cacheControl: string; readonly headers?: ReplyHeaders };

type ReplyHeaders = Readonly<Record<string, string>>;

/** What a route takes and gives. The OpenAPI document is made from it. */
export interface Declaration {
  readonly method: 'get' | 'post' | 'put';
  /** As Hono writes it: `/api/v1/models/:version`. */
  readonly path: string;
  /** Id of the operation in the OpenAPI document. */
  readonly id: string;
  readonly summary: string;
  /** Needs `Authorization: Bearer`. */
  readonly session?: boolean;
  /** Changes something: needs `Idempotency-Key`. */
  readonly write?: boolean;
  /** Reads the database although it needs neither session nor key. */
  readonly storage?: boolean;
  /** What repeating with the same key does; default: nothing, and the reply is the same. */
  readonly repeated?: string;
  /** Leaves the query alone, whatever stands in it. */
  readonly anyQuery?: boolean;
  /** Bytes that a body may have; default: 64 KiB. */
  readonly largestBody?: number;
  /** Takes `If-Match`. */
  readonly ifMatch?: boolean;
  readonly reply: {
    readonly status: 200 | 201;
    readonly description: string;
    readonly mediaType?: string;
    /** The reply has an ETag, and 304 for who has it already. */
    readonly etag?: boolean;
    /** Further statuses that carry the same content, with their descriptions. */
    readonly also?: Readonly<Record<number, string>>;
  };
  /** Problems of its own, beside those that every route of its kind has. */
  readonly problems: readonly ProblemCode[];
}

export interface Schemas<Query, Body, Json> {
  /** Default: no query at all. */
  readonly query?: z.ZodType<Query>;
  /** Default: no body. */
  readonly body?: z.ZodType<Body>;
  /** Absent where the reply is not JSON of ours. */
  readonly json?: z.ZodType<Json>;
}

/** A declaration with whoever answers. */
export interface AnyRoute extends Declaration, Schemas<unknown, unknown, unknown> {
  readonly handle: (incoming: Incoming<never, never>) => Promise<Reply<unknown>> | Reply<unknown>;
}

/** Ties the handler's types to the declared schemas. */
export function route<Query, Body, Json>(
  declaration: Declaration & Schemas<Query, Body, Json>,
  handle: (incoming: Incoming<Query, Body>) => Promise<Reply<Json>> | Reply<Json>,
): AnyRoute {
  return { ...declaration, handle };
}
