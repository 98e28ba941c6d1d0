import type { Assessment } from '../../model/contract/assessment.ts';
import { replay } from '../../model/flow/path.ts';
import { answerReply, answersOf } from './answers-of.ts';
import { assessmentEtag } from './assessment-etag.ts';
import { instantOf } from './instant.ts';
import { municipalityOf, municipalityReply, peerGroups } from './municipality-of.ts';
import { earlierAmong } from './read-earlier.ts';
import type { Principal } from './session-token.ts';
import { pinnedModel, waveIn, waveReply } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/** The assessment (Erhebungsbogen in Arbeit) of whoever asks, and the ETag of its state. */
export async function readAssessment(
  work: Workplace,
  { scope }: Principal,
): Promise<{ readonly assessment: Assessment; readonly etag: string }> {
  const waves = await work.store.waves();
  const wave = waveIn(waves, scope.wave);
  const pinned = await pinnedModel(work, wave.modelVersion);
  const municipality = await municipalityOf(work, scope.municipality);
  const record = await work.store.assessment(scope);
  const submission = await work.store.submission(scope);
  const { id, version } = pinned.model.file;
  const path = replay(pinned.model, answersOf(record.answers));
  const assessment: Assessment = {
    municipality: municipalityReply(municipality),
    groups: [...(submission?.groups ?? (await peerGroups(work, pinned.model, scope)))],
    wave: waveReply(wave, work.clock()),
    model: { id, version },
    status: submission ? 'submitted' : 'open',
    answers: record.answers.map(answerReply),
    path: path.steps.map(({ question, kind }) => ({ question: question.id, state: kind })),
    receipt: submission && { hash: submission.receipt, at: instantOf(submission.at) },
    earlier: (await earlierAmong(work, scope, waves)).access,
  };
  return { assessment, etag: assessmentEtag(record.revision, submission !== null) };
}
