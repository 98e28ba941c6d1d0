import { z } from 'zod';
import { problem } from '../../model/contract/problem.ts';
import { type ProblemCode, problemCodes } from '../../model/contract/problem-codes.ts';
import type { AnyRoute } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whatever meets the database may meet these. */
const storageProblems = [
  'server.storage-failed',
  'server.storage-read-only',
  'server.storage-full',
  'server.busy',
] as const satisfies readonly ProblemCode[];

/** The OpenAPI 3.1 document of these routes. */
export function openApiDocument(routes: readonly AnyRoute[], serverUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reifegrad',
      version: '1',
      description: 'Digital maturity of municipalities. Errors are RFC 9457 problems with a stable code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(route: AnyRoute): Json {
  const { id, summary, reply, session, body } = route;
  return {
    operationId: id,
    summary,
    security: session ? [{ session: [] }] : [],
    parameters: parameters(route),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: {
      [reply.status]: success(route, reply.description),
      ...Object.fromEntries(
        Object.entries(reply.also ?? {}).map(([status, description]) => [status, success(route, description)]),
      ),
      ...(reply.etag && { 304: { description: 'Not modified' } }),
      ...problemReplies(route),
    },
  };
}

function success({ reply, json }: AnyRoute, description: string): Json {
  const mediaType = reply.mediaType ?? 'application/json';
  return { description, content: { [mediaType]: json ? { schema: jsonSchema(json, 'output') } : {} } };
}

function parameters(route: AnyRoute): readonly Json[] {
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...queryParameters(route.query),
    ...(route.write
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: `Names this write. ${route.repeated ?? 'Repeating it with the same key changes nothing and gives the same reply.'}`,
            schema: { type: 'string', pattern: '^("[A-Za-z0-9._-]{8,128}"|[A-Za-z0-9._-]{8,128})$' },
          },
        ]
      : []),
    ...(route.ifMatch ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }] : []),
  ];
}

function queryParameters(query: z.ZodType | undefined): readonly Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function problemReplies(route: AnyRoute): Json {
  const codes = new Set<ProblemCode>([
    'request.invalid',
    'request.unknown-route',
    'request.method',
    'server.failed',
    ...(route.session ? (['session.required'] as const) : []),
    ...(route.session || route.write || route.storage ? storageProblems : []),
    ...(route.write ? (['request.idempotency-key', 'request.still-running'] as const) : []),
    ...(route.body ? (['request.not-json', 'request.content-type', 'request.too-large'] as const) : []),
    ...route.problems,
  ]);
  const statuses = new Set([...codes].map((code) => problemCodes[code].status));
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      {
        description: [...codes]
          .filter((code) => problemCodes[code].status === status)
          .map((code) => `\`${code}\``)
          .join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
