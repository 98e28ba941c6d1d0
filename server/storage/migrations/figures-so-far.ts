import { type Figures, figuresIn } from '../../../model/action/figures.ts';
import { readable } from '../operations/stored-lists.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

const atOnce = 200;

/** Gives the submissions that are there their figures, from the evaluation that was frozen with them. */
export function* figuresSoFar(db: Database): Transaction<void> {
  let after = { municipality: '', wave: '' };
  for (;;) {
    const page = yield* allRows(
      db
        .selectFrom('submission')
        .select(['municipality', 'wave', 'evaluation'])
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('municipality', 'wave'), '>', tuple(after.municipality, after.wave)),
        )
        .orderBy('municipality')
        .orderBy('wave')
        .limit(atOnce),
    );
    for (const { municipality, wave, evaluation } of page) {
      const figures = figuresSaid(evaluation);
      if (figures === null) continue;
      const update = db.updateTable('submission').set({ figures: JSON.stringify(figures) });
      yield* allRows(update.where('municipality', '=', municipality).where('wave', '=', wave));
    }
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) return;
    after = last;
  }
}

/** Null also where the evaluation is of a shape that nobody remembers. */
function figuresSaid(text: string): Figures | null {
  return readable(() => figuresIn(text)) ?? null;
}
