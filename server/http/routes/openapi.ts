import { openApiDocument } from '../openapi.ts';
import { type PreparedBytes, prepareBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

/** Describes the routes given and itself. */
export function openApiRoute(routes: readonly AnyRoute[], serverUrl: string): AnyRoute {
  let prepared: Promise<PreparedBytes> | undefined;
  const own = route(
    {
      method: 'get',
      path: '/api/v1/openapi.json',
      id: 'readOpenApi',
      summary: 'This document',
      reply: { status: 200, description: 'OpenAPI 3.1', etag: true },
      problems: [],
    },
    async () => {
      prepared ??= prepareBytes(
        JSON.stringify(openApiDocument([...routes, own], serverUrl)),
        'application/json; charset=utf-8',
      );
      return { bytes: await prepared, cacheControl: 'public, max-age=300' };
    },
  );
  return own;
}
