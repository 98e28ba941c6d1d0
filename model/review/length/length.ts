import { coreModel } from '../../flow/core-model.ts';
import { replay } from '../../flow/path.ts';
import type { Answers } from '../../format/answer.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { QuestionEntry } from '../../format/model-file.ts';
import { randomFrom } from '../random.ts';
import { readingSeconds } from './reading-time.ts';
import { type TownKind, townKinds, townSimulation } from './simulated-town.ts';

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
  const steps = simulatedLength(model, language, towns);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one a town, so that something else can have its turn between them; yields how many towns are done. */
export function* simulatedLength(
  model: MaturityModel,
  language: string,
  towns: number,
): Generator<number, readonly TownLength[], void> {
  const core = coreModel(model);
  const seconds = readingTimes(model, language);
  const simulation = townSimulation(model, towns);
  const lengths: TownLength[] = [];
  for (const kind of townKinds) {
    const random = randomFrom(`length/${kind.id}`);
    const [full, quick]: [Asked[], Asked[]] = [[], []];
    for (let number = 0; number < towns; number += 1) {
      const answers = simulation.answersOf(kind, number, random);
      full.push(askedOf(model, answers, seconds));
      quick.push(askedOf(core, answers, seconds));
      yield lengths.length * towns + number + 1;
    }
    const hasQuick = core.questions.length > 0;
    lengths.push({ kind: kind.id, full: checkLength(full), quick: hasQuick ? checkLength(quick) : null });
  }
  return lengths;
}

/** What one town is asked: number of questions, and seconds to read them without and with their help. */
interface Asked {
  readonly questions: number;
  readonly plain: number;
  readonly withHelp: number;
}

type ReadingTimes = ReadonlyMap<string, Pick<Asked, 'plain' | 'withHelp'>>;

function readingTimes({ file, questions }: MaturityModel, language: string): ReadingTimes {
  const seconds = (question: QuestionEntry, help: boolean) => readingSeconds(question, language, file.fallback, help);
  return new Map(
    questions.map((question) => [question.id, { plain: seconds(question, false), withHelp: seconds(question, true) }]),
  );
}

function askedOf(model: MaturityModel, answers: Answers, seconds: ReadingTimes): Asked {
  let asked: Asked = { questions: 0, plain: 0, withHelp: 0 };
  for (const { kind, question } of replay(model, answers).steps) {
    if (kind !== 'asked') continue;
    const { plain = 0, withHelp = 0 } = seconds.get(question.id) ?? {};
    asked = { questions: asked.questions + 1, plain: asked.plain + plain, withHelp: asked.withHelp + withHelp };
  }
  return asked;
}

function checkLength(towns: readonly Asked[]): CheckLength {
  return {
    questions: spread(towns.map(({ questions }) => questions)),
    readingMinutes: spread(towns.map(({ plain }) => plain / 60)),
    readingMinutesWithHelp: spread(towns.map(({ withHelp }) => withHelp / 60)),
  };
}

/** By nearest rank, so that a number of questions stays whole. */
function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { low: at(0.1), median: at(0.5), high: at(0.9) };
}
