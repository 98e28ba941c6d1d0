import { expect, test } from 'vitest';
import { workingApp } from '../../../support/working-app.ts';

const warned = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');

test('who forwards without being trusted is told of once, without an address of a client', async () => {
  const { deps } = await workingApp();
  const configuration = { ...deps.configuration, trustedProxies: ['10.0.0.1'] };
  const { app, lines } = await workingApp({ deps: { configuration } });
  const from = async (remoteAddress: string, headers: Record<string, string>) => {
    await app.request('/api/v1/survey', { headers }, { incoming: { socket: { remoteAddress } } });
    return warned(lines).length;
  };
  expect(await from('192.0.2.1', {})).toBe(0);
  expect(await from('::ffff:10.0.0.1', { 'x-forwarded-for': '198.51.100.7' })).toBe(0);
  expect(await from('192.0.2.1', { 'x-forwarded-for': '198.51.100.7' })).toBe(1);
  expect(await from('192.0.2.1', { 'x-forwarded-for': '198.51.100.7' })).toBe(1);
  expect(warned(lines)[0]?.event).toBe(
    'X-Forwarded-For came from an address that TRUSTED_PROXIES does not name, and is not believed. If a proxy stands in ' +
      'front of this server, name its address. Example: TRUSTED_PROXIES=127.0.0.1',
  );
  expect(lines.join('')).not.toMatch(/198\.51\.100|192\.0\.2/);
});
