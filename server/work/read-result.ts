import type { Evaluation } from '../../model/action/evaluation.ts';
import type { WayUp } from '../../model/action/next-level/way.ts';
import type { KeptWays } from './kept-ways.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * The evaluation (Auswertung) as it was frozen with the submission, and the cheapest way to the next level from its answers.
 *
 * @throws Refusal `assessment.not-submitted`
 */
export async function readResult(
  work: Workplace,
  { scope }: Principal,
  wayOf: KeptWays,
): Promise<Evaluation & { readonly way: WayUp }> {
  const submission = await work.store.submission(scope);
  if (submission === null) throw new Refusal('assessment.not-submitted');
  const { model } = await modelOfWave(work, scope.wave);
  return { ...JSON.parse(submission.evaluation), way: wayOf(scope, await work.store.assessment(scope), model) };
}
