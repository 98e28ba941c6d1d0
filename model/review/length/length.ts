import { coreModel } from '../../flow/core-model.ts';
import { replay } from '../../flow/path.ts';
import type { Answers } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import { randomFrom } from '../random.ts';
import { readingSeconds } from './reading-time.ts';
import { simulatedTowns, type TownKind, townKinds } from './simulated-town.ts';

/** The tenth, fiftieth and ninetieth of a hundred towns. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** How long one check is for towns of one kind. */
export interface CheckLength {
  readonly questions: Spread;
  /** For reading each question that is asked and its answers once. */
  readonly readingMinutes: Spread;
  /** The same with the help of each. */
  readonly readingMinutesWithHelp: Spread;
}

export interface TownLength {
  readonly kind: TownKind['id'];
  readonly full: CheckLength;
  /** Null where the model has no core question. */
  readonly quick: CheckLength | null;
}

/**
 * How many questions simulated towns are asked, and how long these take to read. The same each time.
 *
 * @param towns number of towns of each kind, from 1
 */
export function lengthOf(model: MaturityModel, language: string, towns: number): readonly TownLength[] {
  const core = coreModel(model);
  return townKinds.map((kind) => {
    const answers = simulatedTowns(model, kind, towns, randomFrom(`length/${kind.id}`));
    return {
      kind: kind.id,
      full: checkLength(model, answers, language),
      quick: core.questions.length === 0 ? null : checkLength(core, answers, language),
    };
  });
}

function checkLength(model: MaturityModel, towns: readonly Answers[], language: string): CheckLength {
  const { fallback } = model.file;
  const asked = towns.map((answers) =>
    replay(model, answers).steps.flatMap(({ kind, question }) => (kind === 'asked' ? [question] : [])),
  );
  const minutes = (help: boolean): Spread => {
    const seconds = new Map(
      model.questions.map((question) => [question, readingSeconds(question, language, fallback, help)]),
    );
    return spread(asked.map((path) => path.reduce((sum, question) => sum + (seconds.get(question) ?? 0), 0) / 60));
  };
  return {
    questions: spread(asked.map((path) => path.length)),
    readingMinutes: minutes(false),
    readingMinutesWithHelp: minutes(true),
  };
}

/** By nearest rank, so that a number of questions stays whole. */
function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}
