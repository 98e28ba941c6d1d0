import type { EarlierAnswers } from '../../model/contract/earlier.ts';
import { carriedAnswers } from '../../model/scoring/carried-answers.ts';
import type { SubmissionRecord } from '../storage/store.ts';
import { contractValue } from './answers-of.ts';
import { givenAnswers } from './given-answers.ts';
import { instantOf } from './instant.ts';
import { idsOf, knownEarlierWaves } from './known-waves.ts';
import { laterRevisions } from './later-revisions.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave, pinnedModel, waveIn } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * What the newest known earlier submission says, as answers to the present model with note and evidence of then, to be confirmed.
 *
 * @throws Refusal `earlier.none`
 */
export async function readEarlierAnswers(work: Workplace, { scope }: Principal): Promise<EarlierAnswers> {
  const waves = await work.store.waves();
  const known = idsOf(await knownEarlierWaves(work, scope, waves));
  const submission = (await work.store.submissionsOf(scope.municipality, known)).at(-1);
  if (!submission) throw new Refusal('earlier.none');
  const wave = waveIn(waves, submission.wave);
  const { model: before } = await pinnedModel(work, submission.modelVersion);
  const { model: present } = await modelOfWave(work, scope.wave);
  const later = await laterRevisions(work, before, present);
  const { answers, gone } = carriedAnswers(before, later, givenAnswers(submission));
  const remarks = await remarksOf(work, submission, new Set(answers.map(({ was }) => was)));
  return {
    wave: { id: wave.id, title: JSON.parse(wave.title) },
    model: submission.modelVersion,
    answers: answers.map(({ question, was, value, changed }) => {
      const remark = remarks.get(was) ?? { note: '', evidence: '', at: submission.at };
      return { question, value: contractValue(value), ...remark, at: instantOf(remark.at), changed };
    }),
    gone: gone.map((one) => ({ ...one })),
  };
}

interface Remark {
  readonly note: string;
  readonly evidence: string;
  readonly at: number;
}

/** Notes and evidence as they stood when it was submitted; what was written since stays with the assessment of then. */
async function remarksOf(
  { store }: Workplace,
  { municipality, wave, at }: SubmissionRecord,
  questions: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Remark>> {
  const scope = { municipality, wave };
  const remarks = new Map<string, Remark>();
  for (const record of (await store.assessment(scope)).answers) {
    if (!questions.has(record.question)) continue;
    const then = record.at <= at ? record : await recordAt(store, scope, record.question, at);
    if (then) remarks.set(record.question, { note: then.note, evidence: then.evidence, at: then.at });
  }
  return remarks;
}

async function recordAt(
  store: Workplace['store'],
  scope: { readonly municipality: string; readonly wave: string },
  question: string,
  at: number,
): Promise<Remark | undefined> {
  return (await store.answerHistory(scope, question)).findLast((record) => record.at <= at);
}
