import type { Publication } from '../../../model/benchmark/publication.ts';
import { unknownId } from '../../../model/benchmark/unknown.ts';
import { readable, textsIn } from '../operations/stored-lists.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

/**
 * Works out which submissions stand behind what was published before audits: those of the group that were there at that moment, none of
 * which could be withdrawn then.
 */
export function* publishedSoFar(db: Database): Transaction<void> {
  const publications = yield* allRows(db.selectFrom('benchmark').select(['wave', 'number', 'published_at', 'text']));
  for (const { wave, number, published_at, text } of publications) {
    const counted = yield* allRows(
      db
        .selectFrom('submission')
        .select(['municipality', 'number', 'groups'])
        .where('wave', '=', wave)
        .where('figures', 'is not', null)
        .where('at', '<=', published_at),
    );
    const members = counted.map((row) => ({
      name: unknownId(row.municipality, row.number),
      groups: readable(() => textsIn(row.groups)) ?? [],
    }));
    const sets = newGroupsIn(text).map((group) => ({
      number,
      group,
      members: members.flatMap(({ name, groups }) => (groups.includes(group) ? [name] : [])).sort(),
    }));
    const update = db.updateTable('benchmark').set({ sets: JSON.stringify(sets) });
    yield* allRows(update.where('wave', '=', wave).where('number', '=', number));
  }
}

/** Ids of the groups that a publication told for the first time, or anew. */
function newGroupsIn(text: string): readonly string[] {
  const { publishedAt, groups = [] }: Partial<Publication> = readable(() => JSON.parse(text)) ?? {};
  return groups.filter(({ asOf }) => asOf === publishedAt).map(({ id }) => id);
}
