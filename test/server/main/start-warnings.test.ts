import { expect, test } from 'vitest';
import { startWarnings } from '../../../server/main/start-warnings.ts';

const proxy = { publicUrl: 'https://check.example.org', trustedProxies: [] };

test('behind TLS without a trusted proxy the server says what to set', () => {
  expect(startWarnings(proxy)).toEqual([
    'PUBLIC_URL is https, so a proxy stands in front of this server, but TRUSTED_PROXIES is empty: all clients seem to be ' +
      'one, and share its attempts. Name the address of the proxy. Example: TRUSTED_PROXIES=127.0.0.1',
  ]);
});

test.each([
  { ...proxy, trustedProxies: ['127.0.0.1'] },
  { ...proxy, publicUrl: 'http://localhost:8080' },
])('%j is in order', (configuration) => {
  expect(startWarnings(configuration)).toEqual([]);
});
