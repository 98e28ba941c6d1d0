import type { z } from 'zod';
import type { ProblemCode } from '../../../model/contract/problem-codes.ts';
import type { FrozenText } from '../../storage/store.ts';
import type { FrozenShelf } from '../../work/frozen-shelf.ts';
import { Refusal } from '../../work/refusal.ts';
import { type PreparedBytes, prepareBytes } from '../prepared-bytes.ts';
import { type AnyRoute, route } from '../route.ts';

/** What is published of a wave: as it was frozen, and as a table made of the very same text. */
export interface FrozenKind<Published> {
  /** Path before the wave: `/api/v1/benchmarks`. */
  readonly path: string;
  /** Id of the reading operation; the table's has `Table` behind it. */
  readonly id: string;
  readonly summary: string;
  readonly shelf: FrozenShelf;
  readonly schema: z.ZodType<Published>;
  readonly csv: (published: Published) => string;
  /** First part of the name under which the table is saved. */
  readonly fileName: string;
  /** One and the same, whether nothing is published or no such wave exists. */
  readonly absent: ProblemCode;
}

export function frozenRoutes<Published>(kind: FrozenKind<Published>): readonly AnyRoute[] {
  const { path, id, summary, shelf, schema, absent } = kind;
  const json = preparedOnce((text) => text, 'application/json; charset=utf-8');
  const table = preparedOnce((text) => kind.csv(JSON.parse(text)), 'text/csv; charset=utf-8; header=present');
  const shared = { method: 'get', storage: true, problems: [absent] } as const;
  return [
    route(
      {
        ...shared,
        path: `${path}/:wave`,
        id,
        summary: `${summary}, the same bytes for everybody`,
        json: schema,
        reply: { status: 200, description: 'The publication', etag: true },
      },
      async ({ param }) => ({ bytes: await json(await newest(param('wave'))), cacheControl }),
    ),
    route(
      {
        ...shared,
        path: `${path}/:wave/table.csv`,
        id: `${id}Table`,
        summary: `${summary} as a table, a number a row`,
        reply: { status: 200, description: 'The table', mediaType: 'text/csv', etag: true },
      },
      async ({ param }) => {
        const wave = param('wave');
        const frozen = await newest(wave);
        const name = `${kind.fileName}-${wave}-${frozen.number}.csv`;
        const headers = { 'content-disposition': `attachment; filename="${name}"` };
        return { bytes: await table(frozen), cacheControl, headers };
      },
    ),
  ];

  async function newest(wave: string): Promise<FrozenText> {
    const frozen = await shelf.newest(wave);
    if (frozen === null) throw new Refusal(absent);
    return frozen;
  }
}

const cacheControl = 'public, max-age=60';

/** Makes bytes of a frozen text once, as long as it is the newest one. */
function preparedOnce(
  make: (text: string) => string,
  contentType: string,
): (frozen: FrozenText) => Promise<PreparedBytes> {
  const prepared = new WeakMap<FrozenText, Promise<PreparedBytes>>();
  return (frozen) => {
    const known = prepared.get(frozen);
    if (known) return known;
    const bytes = prepareBytes(make(frozen.text), contentType);
    prepared.set(frozen, bytes);
    bytes.catch(() => prepared.delete(frozen));
    return bytes;
  };
}
