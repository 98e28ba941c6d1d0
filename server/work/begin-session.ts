import type { Session } from '../../model/contract/session.ts';
import type { MunicipalityRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';
import { municipalityReply, peerGroups } from './municipality-of.ts';
import { issueToken } from './session-token.ts';
import { type PinnedWave, waveReply } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** Begins a session of the owner of an assessment. `accessCode` is the code shown to whoever began it, else null. */
export async function beginSession(
  work: Workplace,
  municipality: MunicipalityRecord,
  { wave, pinned }: PinnedWave,
  accessCode: string | null,
): Promise<Session> {
  const scope = { municipality: municipality.key, wave: wave.id };
  const { token, expiresAt } = await issueToken(work, { scope, author: 'owner' });
  const { id, version } = pinned.model.file;
  return {
    token,
    expiresAt: instantOf(expiresAt),
    municipality: municipalityReply(municipality),
    groups: [...peerGroups(pinned.model, municipality)],
    wave: waveReply(wave, work.clock()),
    model: { id, version },
    accessCode,
  };
}
