import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { pagePolicy } from '../server/http/page.ts';

const folder = new URL('./pages/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface PageValues {
  /** Origin of the server whose widget the pages embed. */
  readonly server: string;
  /** Model version for the page that works without a survey. */
  readonly version: string;
  /** Access code with which the town took part in the first wave. */
  readonly code: string;
}

/**
 * The pages of the invented town hall under the strictest policy a webmaster could set: nothing is allowed but what the widget
 * needs. Files are read once; no path of a request ever reaches the file system.
 */
export function pageServer(values: PageValues): Server {
  const files = new Map(
    readdirSync(folder).map((name) => [`/${name}`, { type: types[extname(name)], body: read(name) }]),
  );
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('content-security-policy', pagePolicy(values.server));
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    if (!file?.type) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Diese Seite gibt es nicht.\n');
      return;
    }
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.body);
  });

  function read(name: string): string {
    return readFileSync(new URL(name, folder), 'utf8')
      .replaceAll('{{server}}', values.server)
      .replaceAll('{{version}}', values.version)
      .replaceAll('{{code}}', values.code);
  }
}
