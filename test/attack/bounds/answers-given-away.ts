import type { Knowledge } from '../observation.ts';
import { answerOf } from '../world/invented-scores.ts';
import type { World } from '../world/world.ts';
import { type CountObservation, certain } from './certain.ts';

/** An answer of one municipality that follows from means of questions. */
export interface Answer {
  readonly unknown: string;
  readonly question: string;
  readonly yes: boolean;
}

/** @param countsOf how many of each set have answered yes, by question */
export async function answersGivenAway(
  countsOf: ReadonlyMap<string, readonly CountObservation[]>,
  world: World,
  { known }: Pick<Knowledge, 'known'>,
): Promise<readonly Answer[]> {
  const answers = new Map([...known].map((unknown) => [unknown, answerOf(world.scores(unknown)) > 0]));
  const found: Answer[] = [];
  for (const [question, counts] of countsOf) {
    const { yes, no } = await certain(counts, answers);
    found.push(...yes.map((unknown) => ({ unknown, question, yes: true })));
    found.push(...no.map((unknown) => ({ unknown, question, yes: false })));
  }
  return found;
}
