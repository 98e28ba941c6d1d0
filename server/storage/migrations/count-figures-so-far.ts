import { addToGroups, type CountsByGroup } from '../operations/group-counts.ts';
import { foldChanges } from '../operations/histograms.ts';
import { readable, textsIn } from '../operations/stored-lists.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

const atOnce = 200;

/** Counts the figures of the submissions that were there before anybody counted them. One whose delta still waits is folded with it. */
export function* countFiguresSoFar(db: Database): Transaction<void> {
  const waves = new Map<string, CountsByGroup>();
  let after = { municipality: '', wave: '' };
  for (;;) {
    const page = yield* allRows(
      db
        .selectFrom('submission')
        .select(['municipality', 'wave', 'groups', 'figures'])
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('municipality', 'wave'), '>', tuple(after.municipality, after.wave)),
        )
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('tally_delta')
                .select('tally_delta.kind')
                .whereRef('tally_delta.municipality', '=', 'submission.municipality')
                .whereRef('tally_delta.wave', '=', 'submission.wave')
                .where('tally_delta.kind', '=', 'submitted'),
            ),
          ),
        )
        .orderBy('municipality')
        .orderBy('wave')
        .limit(atOnce),
    );
    for (const { wave, groups, figures } of page) {
      if (figures === null) continue;
      const byGroup: CountsByGroup = waves.get(wave) ?? new Map();
      waves.set(wave, byGroup);
      addToGroups(byGroup, readable(() => textsIn(groups)) ?? [], JSON.parse(figures), 1);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) break;
    after = last;
  }
  yield* foldChanges(db, waves);
}
