import type { Configuration } from '../configuration.ts';

/** What can be used as it is, but is probably not meant so: a sentence each. */
export function startWarnings({
  publicUrl,
  trustedProxies,
}: Pick<Configuration, 'publicUrl' | 'trustedProxies'>): readonly string[] {
  if (!publicUrl.startsWith('https:') || trustedProxies.length > 0) return [];
  return [
    'PUBLIC_URL is https, so a proxy stands in front of this server, but TRUSTED_PROXIES is empty: all clients seem to be ' +
      'one, and share its attempts. Name the address of the proxy. Example: TRUSTED_PROXIES=127.0.0.1',
  ];
}
