import type { Scope } from '../storage/store.ts';
import { canonicalHash } from './canonical.ts';
import type { CountedAnswer } from './counted-answers.ts';

/** The receipt of a submission: SHA-256 of the canonical JSON of municipality, wave, model and counted answers, base64url. */
export function receiptOf(
  { municipality, wave }: Scope,
  { id, version }: { readonly id: string; readonly version: string },
  answers: readonly CountedAnswer[],
): string {
  return canonicalHash({ municipality, wave, model: { id, version }, answers });
}
