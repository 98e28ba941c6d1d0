import type { Operation } from '../storage/store.ts';
import { canonicalHash } from './canonical.ts';

/** Identity of a write: the key its sender made, and what it says. */
export function operation(key: string, content: unknown, at: number): Operation {
  return { id: key, digest: canonicalHash(content), at };
}
