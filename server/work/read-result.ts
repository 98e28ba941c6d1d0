import type { Evaluation } from '../../model/action/evaluation.ts';
import { cheapestWay } from '../../model/action/next-level/cheapest-way.ts';
import type { WayUp } from '../../model/action/next-level/way.ts';
import { answersOf } from './answers-of.ts';
import { Refusal } from './refusal.ts';
import type { Principal } from './session-token.ts';
import { modelOfWave } from './wave-of.ts';
import type { Workplace } from './workplace.ts';

/**
 * The evaluation (Auswertung) as it was frozen with the submission, and the cheapest way to the next level from its answers.
 *
 * @throws Refusal `assessment.not-submitted`
 */
export async function readResult(work: Workplace, { scope }: Principal): Promise<Evaluation & { readonly way: WayUp }> {
  const submission = await work.store.submission(scope);
  if (submission === null) throw new Refusal('assessment.not-submitted');
  const { model } = await modelOfWave(work, scope.wave);
  const { answers } = await work.store.assessment(scope);
  return { ...JSON.parse(submission.evaluation), way: cheapestWay(model, answersOf(answers)) };
}
