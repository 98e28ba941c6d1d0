import type { Evaluation } from '../../../model/action/evaluation.ts';
import { figuresOf } from '../../../model/action/figures.ts';
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
      const figures = figuresIn(evaluation);
      if (figures === null) continue;
      const update = db.updateTable('submission').set({ figures: JSON.stringify(figures) });
      yield* allRows(update.where('municipality', '=', municipality).where('wave', '=', wave));
    }
    const last = page.at(-1);
    if (last === undefined || page.length < atOnce) return;
    after = last;
  }
}

/** Null also where an edition that nobody remembers wrote an evaluation of another shape. */
function figuresIn(text: string): ReturnType<typeof figuresOf> {
  const evaluation: Partial<Evaluation> = JSON.parse(text);
  const { score, level, categories, questions, provisional } = evaluation;
  return score && level && categories && questions && provisional ? figuresOf(evaluation as Evaluation) : null;
}
