import type { Session } from '../../model/contract/session.ts';
import type { MunicipalityRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { municipalityReply, peerGroups } from './municipality-of.ts';
import { issueToken } from './session-token.ts';
import { type PinnedWave, waveReply } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** How somebody came in: the digest of the code, and the code itself where it is to be shown to whoever began. */
export interface Entrance {
  readonly codeDigest: string;
  readonly accessCode: string | null;
}

/** Begins a session of the owner of an assessment. Null where its code was revoked in the meantime. */
export async function beginSession(
  work: Workplace,
  municipality: MunicipalityRecord,
  { wave, pinned }: PinnedWave,
  { codeDigest, accessCode }: Entrance,
): Promise<Session | null> {
  const scope = { municipality: municipality.key, wave: wave.id };
  const issued = await issueToken(work, { scope, author: 'owner' }, codeDigest);
  if (issued === null) return null;
  const { id, version } = pinned.model.file;
  return {
    token: issued.token,
    expiresAt: instantOf(issued.expiresAt),
    municipality: municipalityReply(municipality),
    groups: [...(await peerGroups(work, pinned.model, scope))],
    wave: waveReply(wave, work.clock()),
    model: { id, version },
    accessCode,
  };
}
