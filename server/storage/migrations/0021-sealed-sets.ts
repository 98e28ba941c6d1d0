import type { Migration } from './migration.ts';
import { sealSetsSoFar } from './seal-sets-so-far.ts';

/** What audits know of publications from before audits is told in the chain of events, as it is of later ones. */
export const sealedSets: Migration = {
  number: 21,
  name: 'sealed sets',
  statements: () => [],
  transfer: sealSetsSoFar,
};
