import { SealedWithOtherKey } from '../errors.ts';
import type { Database, Transaction } from '../query.ts';
import type { Seal } from '../seal.ts';
import { keyFits } from '../verify/key-fits.ts';

/** A migration that goes on with a chain needs the key that began it. @throws SealedWithOtherKey */
export function* refuseOtherKey(db: Database, seal: Seal): Transaction<void> {
  if (!(yield* keyFits(db, seal))) throw new SealedWithOtherKey();
}
