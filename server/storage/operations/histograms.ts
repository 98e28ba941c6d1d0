import type { GroupFigures } from '../../../model/benchmark/group-figures.ts';
import { allRows, type Database, type SnapshotRead, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';
import {
  addCounts,
  addToGroups,
  binsIn,
  type CountsByGroup,
  countsIn,
  countsText,
  toGroupFigures,
} from './group-counts.ts';
import { textsIn } from './stored-lists.ts';
import { signOf } from './tally-delta.ts';

type Delta = Pick<Schema['tally_delta'], 'municipality' | 'wave' | 'kind' | 'submission'>;

/** Deltas read at once. */
const readAtOnce = 200;

/** What some deltas change, by wave and group. */
export function* changesOf(db: Database, deltas: readonly Delta[]): Transaction<Map<string, CountsByGroup>> {
  const waves = new Map<string, CountsByGroup>();
  const counted = deltas.filter(({ kind }) => kind !== 'begun');
  if (counted.length === 0) return waves;
  const keys = new Map(counted.map((delta) => [nameOf(delta), delta]));
  const submissions = yield* allRows(
    db
      .selectFrom('submission')
      .select(['municipality', 'wave', 'number as submission', 'groups', 'figures'])
      .where(({ or, and }) =>
        or(
          [...keys.values()].map(({ municipality, wave, submission }) =>
            and({ municipality, wave, number: submission }),
          ),
        ),
      ),
  );
  const said = new Map(submissions.map((row) => [nameOf(row), row]));
  for (const delta of counted) {
    const row = said.get(nameOf(delta));
    if (row === undefined || row.figures === null) continue;
    const byGroup: CountsByGroup = waves.get(delta.wave) ?? new Map();
    waves.set(delta.wave, byGroup);
    addToGroups(byGroup, textsIn(row.groups), binsIn(row.figures), signOf(delta.kind));
  }
  return waves;
}

/** Adds changes to what is folded. Who folds at the same time waits for these rows, or meets the key of a new one and runs again. */
export function* foldChanges(db: Database, waves: ReadonlyMap<string, CountsByGroup>): Transaction<void> {
  for (const [wave, byGroup] of [...waves].sort(byName)) {
    const folded = yield* allRows(
      db
        .selectFrom('histogram')
        .select(['group_id', 'figures'])
        .where('wave', '=', wave)
        .where('group_id', 'in', [...byGroup.keys()])
        .orderBy('group_id')
        .forUpdate(),
    );
    const texts = new Map(folded.map(({ group_id, figures }) => [group_id, figures]));
    for (const [group, counts] of [...byGroup].sort(byName)) {
      const before = texts.get(group);
      const figures = countsText(before === undefined ? counts : addCounts(countsIn(before), counts));
      yield* allRows(
        before === undefined
          ? db.insertInto('histogram').values({ wave, group_id: group, figures })
          : db.updateTable('histogram').set({ figures }).where('wave', '=', wave).where('group_id', '=', group),
      );
    }
  }
}

/** What is folded of a wave and what is not yet, on one state of the database. */
export async function histogramsNow(read: SnapshotRead, wave: string): Promise<ReadonlyMap<string, GroupFigures>> {
  const folded = await read((db) =>
    allRows(db.selectFrom('histogram').select(['group_id', 'figures']).where('wave', '=', wave)),
  );
  const byGroup: CountsByGroup = new Map(folded.map(({ group_id, figures }) => [group_id, countsIn(figures)]));
  for (let after: Delta | undefined; ; ) {
    const page: readonly Delta[] = await read((db) => deltasAfter(db, wave, after));
    const changes = await read((db) => changesOf(db, page));
    for (const [group, counts] of changes.get(wave) ?? []) {
      const before = byGroup.get(group);
      byGroup.set(group, before === undefined ? counts : addCounts(before, counts));
    }
    after = page.at(-1);
    if (after === undefined || page.length < readAtOnce) break;
  }
  const groups = [...byGroup]
    .sort(byName)
    .map(([group, counts]): [string, GroupFigures] => [group, toGroupFigures(counts)]);
  return new Map(groups.filter(([, figures]) => Object.keys(figures).length > 0));
}

function* deltasAfter(db: Database, wave: string, after: Delta | undefined): Transaction<readonly Delta[]> {
  const key = ['municipality', 'kind', 'submission'] as const;
  const all = db
    .selectFrom('tally_delta')
    .select(['municipality', 'wave', 'kind', 'submission'])
    .where('wave', '=', wave);
  const rest =
    after === undefined
      ? all
      : all.where(({ eb, refTuple, tuple }) =>
          eb(refTuple(...key), '>', tuple(after.municipality, after.kind, after.submission)),
        );
  return yield* allRows(rest.orderBy('municipality').orderBy('kind').orderBy('submission').limit(readAtOnce));
}

function nameOf({ municipality, wave, submission }: Omit<Delta, 'kind'>): string {
  return JSON.stringify([municipality, wave, submission]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
