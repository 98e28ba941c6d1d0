import { unknownId } from '../../../model/benchmark/unknown.ts';
import { allRows, type Database, type Transaction } from '../query.ts';

/**
 * Names of the submissions of a wave whose result is public or ever was, whether they count by now or not. Whoever has read a result
 * knows it, also after it was corrected, withdrawn or declared confidential again.
 */
export function* knownResults(db: Database, wave: string): Transaction<readonly string[]> {
  const declared = yield* allRows(
    db
      .selectFrom('public_result')
      .select(['municipality', 'submission'])
      .where('wave', '=', wave)
      .orderBy('municipality')
      .orderBy('submission'),
  );
  return declared.map(({ municipality, submission }) => unknownId(municipality, submission));
}
