import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { randomFrom } from '../../../model/review/random.ts';
import type { SeededSurvey } from '../survey/seed.ts';
import { twoValues } from '../survey/two-values.ts';
import { answering, entering, readingResult, type SurveyNames } from './steps.ts';
import type { JourneyStep } from './visitor.ts';
import { builtWidgetFiles, savesOfWholeCheck, wholeCheck } from './whole-check.ts';

/** Answers that somebody saves who comes back. */
const answersOfReturning = 10;

type Kind = 'whole check' | 'returning' | 'reading';

/**
 * Of the journeys in a busiest hour: those that go through a whole check, those that come back for a few answers, and those that
 * only read. Most saves belong to whole checks.
 */
const round: readonly Kind[] = [
  'whole check',
  ...new Array<Kind>(3).fill('returning'),
  ...new Array<Kind>(4).fill('reading'),
];

/** Saves that a journey makes in the mean. */
export const savesOfJourney = (savesOfWholeCheck + 3 * answersOfReturning) / round.length;

/** Municipalities that so many journeys begin: their share, and a few. */
export function beginningsAmong(journeys: number): number {
  return Math.ceil((1.5 * journeys) / round.length) + 20;
}

/**
 * Deals out journeys round by round, within a round at random, and alike each time. No municipality is begun twice or edited by two
 * visitors at once.
 */
export function journeyMix(
  { coded, submitted, unbegun }: SeededSurvey,
  names: SurveyNames,
  questions: readonly QuestionEntry[],
): () => readonly JourneyStep[] {
  const random = randomFrom('busiest hour');
  const widgetFiles = builtWidgetFiles();
  const begin = unbegun.values();
  const dealt: Kind[] = [];
  let turn = 0;
  const next = <T>(list: readonly T[]): T => {
    const found = list[turn % list.length];
    if (found === undefined) throw new RangeError('The seeded survey lacks municipalities.');
    return found;
  };
  const beginning = (): readonly JourneyStep[] => {
    const { value: municipality } = begin.next();
    if (municipality === undefined) throw new RangeError('More whole checks began than there are municipalities.');
    return wholeCheck(municipality, names, widgetFiles);
  };
  const returning = (): readonly JourneyStep[] => {
    const from = Math.floor(random.uniform() * questions.length);
    const some = [...questions, ...questions].slice(from, from + answersOfReturning);
    return [...entering(next(coded).code), ...some.flatMap((question) => answering(question.id, twoValues(question)))];
  };
  return () => {
    turn += 1;
    if (dealt.length === 0) dealt.push(...round);
    const [kind] = dealt.splice(Math.floor(random.uniform() * dealt.length), 1);
    if (kind === 'whole check') return beginning();
    return kind === 'returning' ? returning() : [...entering(next(submitted).code), ...readingResult(names)];
  };
}
