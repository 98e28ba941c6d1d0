import { routesOf } from '../../../server/app.ts';
import { type Place, wave } from './place.ts';

/** One reply as anybody gets it, without what differs from request to request: date and id. */
export interface Artefact {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const ofOneRequest = new Set(['date', 'x-request-id']);

/**
 * Every address that takes neither session nor body, with the parameters that tell something. Models are left out: their text is of
 * their authors, and to compress a megabyte takes longer than all the rest.
 */
function publicAddresses({ deps }: Place): readonly string[] {
  const paths = routesOf(deps).flatMap((route) => (route.method === 'get' && !route.session ? [route.path] : []));
  return paths.flatMap((path) => {
    if (path.includes(':wave')) return [path.replace(':wave', wave)];
    if (path.endsWith('/municipalities')) return [`${path}?q=Kommune`];
    return path.startsWith('/api/v1/models') ? [] : [path.replace(':file', 'reifegrad-check.js')];
  });
}

export async function read({ app }: Place, address: string, headers: Record<string, string> = {}): Promise<Artefact> {
  const reply = await app.request(address, { headers });
  const kept = [...reply.headers].filter(([name]) => !ofOneRequest.has(name)).sort();
  const text = (await reply.text()).replaceAll(reply.headers.get('x-request-id') ?? '\n', '');
  return { status: reply.status, headers: Object.fromEntries(kept), text };
}

/** All that is public now, by address. */
export async function crawl(place: Place): Promise<ReadonlyMap<string, Artefact>> {
  const found = new Map<string, Artefact>();
  for (const address of publicAddresses(place)) found.set(address, await read(place, address));
  return found;
}
