import type { Context } from 'hono';
import { clientAddress, clientNetwork, type TrustedProxies } from './client-address.ts';
import type { Environment } from './environment.ts';

/** Who sent a request, as attempts are counted. */
export function countedClient({ env, req }: Context<Environment>, trusted: TrustedProxies): string {
  const socket = env?.incoming?.socket.remoteAddress;
  return clientNetwork(clientAddress(socket, req.header('x-forwarded-for'), trusted));
}
