import { expect, test } from 'vitest';
import { clientAddress, clientNetwork, trustedProxies } from '../../../server/http/client-address.ts';

const nobody = trustedProxies([]);
const proxies = trustedProxies(['10.0.0.0/8', 'fd00::/8', '192.0.2.7']);

test.each([
  ['198.51.100.1', undefined, nobody, '198.51.100.1'],
  ['198.51.100.1', '203.0.113.9', nobody, '198.51.100.1'],
  ['::ffff:198.51.100.1', undefined, nobody, '198.51.100.1'],
  ['fe80::1%eth0', undefined, nobody, 'fe80::1'],
  ['10.1.2.3', '203.0.113.9', proxies, '203.0.113.9'],
  ['10.1.2.3', '6.6.6.6, 203.0.113.9', proxies, '203.0.113.9'],
  ['10.1.2.3', '203.0.113.9, 192.0.2.7', proxies, '203.0.113.9'],
  ['::ffff:10.1.2.3', '203.0.113.9, fd12::1', proxies, '203.0.113.9'],
  ['10.1.2.3', undefined, proxies, '10.1.2.3'],
  ['10.1.2.3', 'unknown', proxies, '10.1.2.3'],
  ['198.51.100.1', '203.0.113.9', proxies, '198.51.100.1'],
  [undefined, '203.0.113.9', proxies, 'unknown'],
])('the socket %s that forwards for %s belongs to the client %#', (socket, forwarded, trusted, client) => {
  expect(clientAddress(socket, forwarded, trusted)).toBe(client);
});

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::5', '2001:db8:0:0::/64'],
  ['2001:0db8:0001::', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, network) => {
  expect(clientNetwork(address)).toBe(network);
});
