import { Refusal } from '../../work/refusal.ts';
import type { PreparedBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

/** The delivered files by name; nothing else is ever served. */
export type WidgetFiles = ReadonlyMap<string, PreparedBytes>;

/** Entries keep their name from release to release; everything else carries a hash of its content in its name. */
const entry = /^reifegrad-[a-z]+\.js$/;

export function widgetRoute(files: WidgetFiles): AnyRoute {
  return route(
    {
      method: 'get',
      path: '/widget/v1/:file',
      id: 'readWidgetFile',
      summary: 'The files of the element, for pages of any origin',
      // Pages add parameters of their own to scripts.
      anyQuery: true,
      reply: { status: 200, description: 'The file', mediaType: 'text/javascript', etag: true },
      problems: [],
    },
    ({ param }) => {
      const name = param('file');
      const bytes = files.get(name);
      if (!bytes) throw new Refusal('request.unknown-route', { details: { path: '/widget/v1/…' } });
      const cacheControl = entry.test(name) ? 'public, max-age=300' : 'public, max-age=31536000, immutable';
      return {
        bytes,
        cacheControl,
        headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
      };
    },
  );
}
