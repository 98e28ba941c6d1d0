import { type Listening, listen } from '../http/listen.ts';
import { UsageError } from './command.ts';

/** The preview is for this machine alone. */
export const previewHost = '127.0.0.1';
export const usualPort = 8081;

/** @throws UsageError where it is no port */
export function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new UsageError(
    `--port is ${JSON.stringify(text)}, but a port is a whole number from 0 to 65535. Example: --port 8090`,
  );
}

/** Listens where it was asked to; null stands for the usual port, or any that is free. @throws UsageError where a port cannot be had */
export async function listenForPreview(
  fetch: Parameters<typeof listen>[0],
  port: number | null,
  usual: number = usualPort,
): Promise<Listening> {
  if (port === null) return listen(fetch, previewHost, usual).catch(() => listen(fetch, previewHost, 0));
  return listen(fetch, previewHost, port).catch(({ cause }: Error) => {
    const inUse = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    const reason = inUse ? 'is in use by another program' : 'may not be used by this account';
    throw new UsageError(
      `Port ${port} ${reason}. Name another with --port, or leave --port out to take any that is free.`,
    );
  });
}
