import type { LoadedModel } from '../../work/models.ts';
import type { Workplace } from '../../work/workplace.ts';
import { type PageElement, pageHtml, pagePolicy, pageStyle } from '../page.ts';
import { type PreparedBytes, prepareBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

/** The stand-alone pages and their style. `prefix` is the path of the server without a slash at its end. */
export function pageRoutes(work: Workplace, prefix: string): readonly AnyRoute[] {
  let style: Promise<PreparedBytes> | undefined;
  return [
    pageOf('/', 'readPage', 'reifegrad-check', 'A page with the check alone, for surveys that no other page embeds'),
    pageOf('/study', 'readStudyPage', 'reifegrad-study', 'A page with the collective result alone'),
    route(
      {
        method: 'get',
        path: '/page.css',
        id: 'readPageStyle',
        summary: 'The style of the page',
        anyQuery: true,
        reply: { status: 200, description: 'The style sheet', mediaType: 'text/css', etag: true },
        problems: [],
      },
      async () => {
        style ??= prepareBytes(pageStyle, 'text/css; charset=utf-8');
        return { bytes: await style, cacheControl: 'public, max-age=300' };
      },
    ),
  ];

  function pageOf(path: string, id: string, element: PageElement, summary: string): AnyRoute {
    const prepared = new WeakMap<LoadedModel, Promise<PreparedBytes>>();
    const bytesOf = (loaded: LoadedModel): Promise<PreparedBytes> => {
      const known = prepared.get(loaded);
      if (known) return known;
      const bytes = prepareBytes(pageHtml(loaded, prefix, element), 'text/html; charset=utf-8');
      prepared.set(loaded, bytes);
      return bytes;
    };
    const reply = { status: 200, description: 'The page', mediaType: 'text/html', etag: true } as const;
    return route({ method: 'get', path, id, summary, anyQuery: true, reply, problems: [] }, async () => ({
      bytes: await bytesOf(work.models.current()),
      cacheControl: 'no-cache',
      headers: { 'content-security-policy': pagePolicy() },
    }));
  }
}
