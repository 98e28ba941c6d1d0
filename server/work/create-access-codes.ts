import type { MunicipalityRecord } from '../storage/store.ts';
import { accessCodeBytes, accessCodeDigest, accessCodeFrom } from './access-code.ts';
import type { Workplace } from './workplace.ts';

export interface IssuedCode {
  readonly municipality: MunicipalityRecord;
  readonly code: string;
}

export type CodesOutcome =
  /** `hadCodes`: the municipalities among them that earlier codes, which stay valid, were created for. */
  | { readonly kind: 'created'; readonly codes: readonly IssuedCode[]; readonly hadCodes: readonly string[] }
  | { readonly kind: 'unknown-wave' }
  /** Nothing was created, because these keys are not in the newest register. */
  | { readonly kind: 'unknown-municipalities'; readonly keys: readonly string[] };

/** Creates one access code for each of the municipalities. This is the only time anybody sees them. */
export async function createAccessCodes(work: Workplace, wave: string, keys: readonly string[]): Promise<CodesOutcome> {
  if (!(await work.store.waves()).some(({ id }) => id === wave)) return { kind: 'unknown-wave' };
  const codes: IssuedCode[] = [];
  const unknown: string[] = [];
  for (const key of new Set(keys)) {
    const municipality = await work.store.municipality(key);
    if (municipality && !municipality.ended)
      codes.push({ municipality, code: accessCodeFrom(work.random(accessCodeBytes)) });
    else unknown.push(key);
  }
  if (unknown.length > 0) return { kind: 'unknown-municipalities', keys: unknown };
  const createdAt = work.clock();
  const hadCodes = await work.store.addAccessCodes(
    codes.map(({ municipality, code }) => ({
      municipality: municipality.key,
      wave,
      digest: accessCodeDigest(code, work.keys.accessCodePepper),
      createdAt,
    })),
  );
  return { kind: 'created', codes, hadCodes };
}
