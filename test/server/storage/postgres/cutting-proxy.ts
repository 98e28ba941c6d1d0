import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that breaks. */
export interface CuttingProxy {
  /** The same address, over this way. */
  readonly url: string;
  /** The next thing sent that holds the text still reaches the server; its answer, and all after it, do not come back. */
  cutAfter(text: string): void;
}

export async function cuttingProxy(address: string): Promise<CuttingProxy> {
  const server = new URL(address);
  const sockets = new Set<Socket>();
  let fatal: string | null = null;
  const proxy = createServer((near) => {
    const far = connect(Number(server.port), server.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    let cut = false;
    near.on('data', (data) => {
      if (fatal !== null && data.includes(fatal)) {
        cut = true;
        fatal = null;
      }
      far.write(data);
    });
    far.on('data', (data) => {
      if (cut) near.destroy();
      else near.write(data);
    });
    near.on('close', () => far.end());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve, reject) => proxy.once('error', reject).listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
  });
  const bound = proxy.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('listens on no port');
  const url = new URL(address);
  url.port = String(bound.port);
  return {
    url: url.href,
    cutAfter(text) {
      fatal = text;
    },
  };
}
