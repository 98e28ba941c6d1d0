import { BlockList, isIP } from 'node:net';

/** Which proxies may say whom they forward for. */
export interface TrustedProxies {
  has(address: string): boolean;
}

/** From addresses and networks such as `10.0.0.0/8`, already checked by the configuration. */
export function trustedProxies(entries: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return {
    has(address) {
      const family = isIP(address);
      return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
    },
  };
}

/** Whether the other end of a socket is a trusted proxy. */
export function forwards(socket: string | undefined, trusted: TrustedProxies): boolean {
  return trusted.has(plain(socket ?? ''));
}

/**
 * The address of the client: that of the socket, unless it is a trusted proxy; then the rightmost of `X-Forwarded-For` that
 * is not one. What stands left of it anybody could have written.
 */
export function clientAddress(
  socket: string | undefined,
  forwardedFor: string | undefined,
  trusted: TrustedProxies,
): string {
  let client = plain(socket ?? 'unknown');
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  while (trusted.has(client)) {
    const hop = plain(hops.pop() ?? '');
    if (isIP(hop) === 0) break;
    client = hop;
  }
  return client;
}

/** What counts as one client when attempts are counted: an IPv4 address, or an IPv6 network of 64 bits. */
export function clientNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(zeros).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** IPv4 addresses as such, also where the socket speaks IPv6; without the zone. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
}
