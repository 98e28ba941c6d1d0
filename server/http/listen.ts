import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { StartRefused } from '../start-refused.ts';

/** A listening server. */
export interface Listening {
  readonly port: number;
  /**
   * Accepts nothing new, lets running requests finish, then cuts them off.
   *
   * @param patience milliseconds; default 10,000
   */
  close(patience?: number): Promise<void>;
}

/** Slow clients are cut off: headers within 10 seconds, the whole request within 15, looked at every second. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16 * 1024,
};
const connectionLimit = 10_000;
const finishTime = 10_000;

/** @throws StartRefused where the address cannot be had */
export async function listen(
  fetch: Parameters<typeof createAdaptorServer>[0]['fetch'],
  host: string,
  port: number,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch, createServer, serverOptions: limits }) as Server;
  server.maxConnections = connectionLimit;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(refused(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: (patience = finishTime) => finish(server, patience),
  };
}

function finish(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function refused(error: NodeJS.ErrnoException, host: string, port: number): StartRefused {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program. Stop it, or choose another port. Example: PORT=${nextPort(port)}`,
    EACCES: `Port ${port} on ${host} may not be used by this user. Choose one above 1023. Example: PORT=8080`,
    EADDRNOTAVAIL: `This machine does not have the address ${host}. Example: HOST=127.0.0.1`,
    ENOTFOUND: `The host name ${host} is not known. Example: HOST=127.0.0.1`,
  };
  const sentence =
    sentences[error.code ?? ''] ?? `The server cannot listen on ${host}, port ${port}: ${error.message}.`;
  return new StartRefused([sentence], { cause: error });
}

function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : 8080;
}
