import { Refusal } from '../work/refusal.ts';
import type { Declaration } from './route.ts';

/** Says whether an address exists and which methods it takes. */
export interface Addresses {
  /** Empty where there is no such address. */
  methods(path: string): readonly string[];
}

export function addressesOf(routes: readonly Pick<Declaration, 'method' | 'path'>[]): Addresses {
  const patterns = routes.map(({ method, path }) => ({
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`),
  }));
  return {
    methods(path) {
      const found = new Set(patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
      if (found.has('GET')) found.add('HEAD');
      return found.size === 0 ? [] : [...found, 'OPTIONS'].sort();
    },
  };
}

/** Why no route answers. */
export function wrongAddress(addresses: Addresses, method: string, path: string): Refusal {
  const methods = addresses.methods(path);
  const allowed = methods.join(', ');
  if (methods.length > 0) {
    return new Refusal('request.method', {
      details: { method: nameable(method), allowed },
      headers: { allow: allowed },
    });
  }
  return new Refusal('request.unknown-route', { details: { path: nameable(path) } });
}

/** What somebody sent, if it is short and plain enough to repeat. */
function nameable(sent: string): string {
  return /^[\w/.:-]{1,100}$/.test(sent) ? sent : '…';
}
