import { Agent, request } from 'node:http';

/** A whole reply of the server; of headers the name is in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly json: ReturnType<typeof JSON.parse>;
}

export interface Question {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The connection ended before the whole reply was there: nobody knows whether the server has done what it was asked. */
export class NoReply extends Error {}

/** One connection that stays open, with one question at a time. */
export interface Connection {
  /** @throws NoReply */
  ask(address: string, question: Question): Promise<Reply>;
  close(): void;
}

/** Milliseconds after which a server that says nothing counts as gone. */
const patience = 30_000;

export function connection(): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    close: () => agent.destroy(),
    ask: (address, { method, path, headers = {}, body }) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const content = text === undefined ? {} : { 'content-type': 'application/json' };
        const fail = (error: Error) => reject(new NoReply(error.message, { cause: error }));
        const asked = request(`${address}${path}`, { agent, method, headers: { ...headers, ...content } }, (reply) => {
          const chunks: Buffer[] = [];
          reply.on('data', (chunk: Buffer) => chunks.push(chunk));
          reply.on('error', fail);
          reply.on('end', () => {
            if (!reply.complete) return fail(new Error('The reply is cut off.'));
            const said = Buffer.concat(chunks).toString('utf8');
            const json = said === '' ? null : JSON.parse(said);
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, json });
          });
        });
        asked.setTimeout(patience, () => asked.destroy(new Error(`No reply within ${patience} ms.`)));
        asked.on('error', fail);
        asked.end(text);
      }),
  };
}
