import type { Publication } from '../../../model/benchmark/publication.ts';
import type { Knowledge } from '../observation.ts';
import { observeAnswers } from '../reading/observe-answers.ts';
import type { Peers } from '../reading/peers.ts';
import { answerOf, tasks } from '../world/invented-scores.ts';
import type { World } from '../world/world.ts';
import { certain } from './certain.ts';

/** An answer of one municipality that follows from means of questions. */
export interface Answer {
  readonly unknown: string;
  readonly question: string;
  readonly yes: boolean;
}

/** @param questions the first is everybody's task */
export async function answersGivenAway(
  publications: readonly Publication[],
  peers: Peers,
  world: World,
  { questions, known }: Pick<Knowledge, 'known'> & { readonly questions: readonly { readonly id: string }[] },
): Promise<readonly Answer[]> {
  const answers = new Map([...known].map((unknown) => [unknown, answerOf(world.scores(unknown)) > 0]));
  const found: Answer[] = [];
  for (const [index, { id: question }] of questions.entries()) {
    const isTask = (unknown: string) => index === 0 || tasks(unknown.split('#', 1)[0] ?? '');
    const { yes, no } = await certain(observeAnswers(publications, peers, question, isTask), answers);
    found.push(...yes.map((unknown) => ({ unknown, question, yes: true })));
    found.push(...no.map((unknown) => ({ unknown, question, yes: false })));
  }
  return found;
}
