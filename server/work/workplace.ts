import type { Store } from '../storage/store.ts';
import type { Keys } from './keys.ts';
import type { Models } from './models.ts';

/** What every verb works with. */
export interface Workplace {
  readonly store: Store;
  readonly models: Models;
  readonly keys: Keys;
  /** Milliseconds since 1970, UTC. */
  clock(): number;
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array;
}
