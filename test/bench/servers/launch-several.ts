import type { DatabaseAddress } from './database.ts';
import { launchServer } from './launch.ts';

export interface LaunchedServers {
  readonly addresses: readonly URL[];
  close(): Promise<void>;
}

/** Starts so many servers on one database, one after another. */
export async function launchSeveral(
  count: number,
  database: DatabaseAddress,
  further: Readonly<Record<string, string>> = {},
): Promise<LaunchedServers> {
  const servers = [await launchServer('product', database, further)];
  while (servers.length < count) servers.push(await launchServer('product', database, further));
  return {
    addresses: servers.map(({ address }) => address),
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
