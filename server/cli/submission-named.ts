import { municipalityKey } from '../../model/contract/values.ts';
import type { Scope, WaveRecord } from '../storage/store.ts';
import { type Given, type Outcome, UsageError } from './command.ts';
import { type AtWork, atWork } from './configured.ts';

const longestReason = 500;

/**
 * Does something about the submission of the municipality and wave that are named.
 *
 * @throws UsageError where the key cannot be one
 */
export async function withSubmission(
  { positionals: [wave = '', municipality = ''], terminal }: Given,
  piece: (at: AtWork, scope: Scope, wave: WaveRecord) => Promise<Outcome>,
): Promise<Outcome> {
  if (!municipalityKey.safeParse(municipality).success) {
    throw new UsageError(
      `${JSON.stringify(municipality)} is no municipality key: expected 8 digits, or 5 for a county.`,
    );
  }
  return atWork(terminal, { model: false, existing: true }, async (at) => {
    const { store } = at.work;
    const found = (await store.waves()).find(({ id }) => id === wave);
    if (found === undefined) {
      const json = { outcome: 'unknown-wave', wave };
      return { exit: 1, text: `There is no wave ${wave}: reifegrad wave list\n`, json };
    }
    if ((await store.municipality(municipality)) === null) {
      const json = { outcome: 'unknown-municipality', wave, key: municipality };
      return { exit: 1, text: `No register that was imported has a municipality ${municipality}.\n`, json };
    }
    return piece(at, { municipality, wave }, found);
  });
}

/** Why something is done, which stays in the records for good. @throws UsageError */
export function reasonOf({ option }: Given): string {
  const reason = option('reason')?.trim() ?? '';
  if (reason === '') throw new UsageError('Say why, because it stays in the records: --reason "sent by mistake"');
  if (reason.length > longestReason) throw new UsageError(`--reason has at most ${longestReason} characters.`);
  return reason;
}

/** What is said where there is nothing to do it about. */
export function nothingThere({ municipality, wave }: Scope, text: string): Outcome {
  return { exit: 1, text: `${text}\n`, json: { outcome: 'none', wave, key: municipality } };
}
