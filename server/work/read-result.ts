import type { Evaluation } from '../../model/action/evaluation.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import type { Workplace } from './workplace.ts';

/** The evaluation (Auswertung) as it was frozen with the submission. @throws Refusal `assessment.not-submitted` */
export async function readResult(work: Workplace, { scope }: Principal): Promise<Evaluation> {
  const submission = await work.store.submission(scope);
  if (submission === null) throw new Refusal('assessment.not-submitted');
  return JSON.parse(submission.evaluation);
}
