import { createHmac } from 'node:crypto';
import type { Session } from '../../model/contract/session.ts';
import type { Scope } from '../storage/store.ts';
import { accessCodeDigest, accessCodeFrom } from './access-code.ts';
import { beginSession } from './begin-session.ts';
import { livingMunicipality } from './municipality-of.ts';
import { operation } from './operation.ts';
import { Refusal } from './refusal.ts';
import { openWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Characters of a key that nobody guesses, as of a UUID without hyphens: whoever repeats it gets the code. */
const secretKeyLength = 32;

/**
 * Open entry: begins the assessment of a municipality and hands out its access code, the same one where the same request is
 * repeated within a quarter of an hour. Whoever comes after that needs the code.
 *
 * @throws Refusal `wave.not-open`, `session.code-only`, `municipality.unknown`, `session.already-begun`,
 * `request.idempotency-key`, `request.key-reused`
 */
export async function beginSessionByMunicipality(work: Workplace, key: string, operationId: string): Promise<Session> {
  if (operationId.length < secretKeyLength) throw new Refusal('request.idempotency-key');
  const opened = await openWave(work);
  if (opened.wave.entry !== 'open') throw new Refusal('session.code-only');
  const municipality = await livingMunicipality(work, key);
  const scope = { municipality: key, wave: opened.wave.id };
  const code = derivedCode(work, scope, operationId);
  const codeDigest = accessCodeDigest(code, work.keys.accessCodePepper);
  const begun = operation(operationId, { begin: scope }, work.clock());
  const outcome = await work.store.beginAssessment(scope, codeDigest, begun);
  const alreadyBegun = () => new Refusal('session.already-begun', { details: { municipality: municipality.name } });
  if (outcome === 'exists') throw alreadyBegun();
  if (outcome !== 'begun') throw new Refusal(outcome === 'wave-closed' ? 'wave.not-open' : 'request.key-reused');
  const session = await beginSession(work, municipality, opened, { codeDigest, accessCode: code });
  if (session === null) throw alreadyBegun();
  return session;
}

function derivedCode(work: Workplace, { wave, municipality }: Scope, operationId: string): string {
  const material = [wave, municipality, operationId].join('\n');
  return accessCodeFrom(createHmac('sha256', work.keys.openEntry).update(material).digest());
}
