import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildWidget } from '../../.ci/build.ts';
import { pageServer } from '../../demo/page-server.ts';
import type { Study } from '../../model/study/study.ts';

/** The town hall's pages on one origin, and on another the built widget with what a server says of one study. */
export interface StudyServer {
  readonly pages: string;
  readonly server: string;
  close(): Promise<void>;
}

export async function serveStudy(study: Study): Promise<StudyServer> {
  const { folder } = await buildWidget();
  const replies: Readonly<Record<string, string>> = {
    '/api/v1/survey': JSON.stringify({ study: study.wave }),
    [`/api/v1/studies/${study.wave}`]: JSON.stringify(study),
  };
  const data = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    const script = /^\/widget\/v1\/([\w-]+\.js)$/.exec(pathname)?.[1];
    const body = script === undefined ? replies[pathname] : readFileSync(join(folder, script));
    const type = script === undefined ? 'application/json' : 'text/javascript';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  const server = await origin(data);
  const town = pageServer({ server, version: '0.0.0', code: '' });
  const pages = await origin(town);
  return {
    pages,
    server,
    async close() {
      for (const each of [data, town]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  };
}

async function origin(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
