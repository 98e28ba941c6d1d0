import type { Publication } from '../../model/benchmark/publication.ts';
import { type Answer, answersGivenAway } from './bounds/answers-given-away.ts';
import { type Level, levelsGivenAway } from './bounds/levels-given-away.ts';
import { toldAnew } from './bounds/told-anew.ts';
import { municipalityOf, type Observation } from './observation.ts';
import { observeAnswers } from './reading/observe-answers.ts';
import { observeLevel } from './reading/observe-counts.ts';
import type { SeenStudy } from './reading/observe-study.ts';
import type { Peers } from './reading/peers.ts';
import { tasks } from './world/invented-scores.ts';
import type { World } from './world/world.ts';

/** Levels and answers of single municipalities. */
export interface GivenAway {
  readonly levels: readonly Level[];
  readonly answers: readonly Answer[];
}

export interface Published {
  readonly publications: readonly Publication[];
  readonly study: SeenStudy | null;
  readonly peers: Peers;
  readonly world: World;
  /** Ids; the first is everybody's task. */
  readonly questions: readonly string[];
}

/**
 * What a publication gave away when it came out, to whoever knew what was public by then and what some municipalities have.
 *
 * @param observations all, for who counted and when
 */
export async function givenAway(
  { publications, study, peers, world, questions }: Published,
  observations: readonly Observation[],
  colluders: ReadonlySet<string>,
): Promise<GivenAway> {
  const everybody = [...new Set(observations.flatMap(({ members }) => members))];
  const times = observations.map(({ at }) => at);
  const knownAt = (time: number) =>
    new Set(
      everybody.filter(
        (unknown) => colluders.has(municipalityOf(unknown)) || world.roster.publicSince(unknown) <= time,
      ),
    );
  const answers = new Map(
    questions.map((question, index) => {
      const isTask = (unknown: string) => index === 0 || tasks(municipalityOf(unknown));
      return [question, observeAnswers(publications, peers, question, isTask)];
    }),
  );
  return {
    levels: await toldAnew(times, knownAt, (isSeen, known) => {
      const countsOf = (level: number) =>
        [...observeLevel(publications, peers, level), ...(study?.levelCounts(level) ?? [])].filter(({ at }) =>
          isSeen(at),
        );
      return levelsGivenAway(countsOf, world, { known });
    }),
    answers: await toldAnew(times, knownAt, (isSeen, known) => {
      const seen = [...answers].map(([id, counts]) => [id, counts.filter(({ at }) => isSeen(at))] as const);
      return answersGivenAway(new Map(seen), world, { known });
    }),
  };
}
