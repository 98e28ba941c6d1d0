/** A member of the frame: who could have taken part in a wave. */
export interface StudyUnit {
  /** Official key, once in the frame. */
  readonly key: string;
  /** Inhabitants; null where the register has none. */
  readonly population: number | null;
  /** Lower limit of its size class in inhabitants; null where they are unknown, a class of its own. */
  readonly sizeClass: number | null;
  /** A Regierungsbezirk or the like; null where there is none. */
  readonly region: string | null;
  readonly county: { readonly key: string; readonly name: string };
}

/** What one member of the frame answered. */
export interface StudyResponse {
  readonly key: string;
  /** When it was submitted, in milliseconds. */
  readonly at: number;
  /** From 1. */
  readonly level: number;
  /** Share of the questions' weight that was answered, hundredths 0 to 10000. */
  readonly coverage: number;
  /** Hundredths 0 to 10000 by `overall` and category id; a category that is not rated is absent. */
  readonly scores: Readonly<Record<string, number>>;
  /** Whether everybody knows its result: it protects nobody, and counts towards no minimum. */
  readonly public: boolean;
}

export interface Respondent {
  readonly unit: StudyUnit;
  readonly response: StudyResponse;
}

/**
 * Each response beside its unit, in the order of the keys, so that no sum depends on the order of the rows. Throws a RangeError
 * that names the key for a unit or a response that is there twice, a response from outside the frame and a figure out of range.
 *
 * @param levels how many levels there are
 */
export function respondentsOf(
  frame: readonly StudyUnit[],
  responses: readonly StudyResponse[],
  levels: number,
): readonly Respondent[] {
  const units = new Map<string, StudyUnit>();
  for (const unit of frame) {
    if (units.has(unit.key)) throw new RangeError(`The frame has ${unit.key} twice.`);
    if (unit.population !== null && !within(unit.population, Number.MAX_SAFE_INTEGER)) {
      throw new RangeError(`${unit.key} has ${unit.population} inhabitants.`);
    }
    units.set(unit.key, unit);
  }
  const respondents = new Map<string, Respondent>();
  for (const response of responses) {
    const unit = units.get(response.key);
    if (!unit) throw new RangeError(`${response.key} answered, but is not in the frame.`);
    if (respondents.has(response.key)) throw new RangeError(`${response.key} answered twice.`);
    check(response, levels);
    respondents.set(response.key, { unit, response });
  }
  return [...respondents.values()].sort((one, other) => (one.unit.key < other.unit.key ? -1 : 1));
}

function check({ key, at, level, coverage, scores }: StudyResponse, levels: number): void {
  if (!Number.isFinite(at)) throw new RangeError(`${key} answered at no time: ${at}.`);
  if (!Number.isInteger(level) || level < 1 || level > levels) throw new RangeError(`${key} is on level ${level}.`);
  if (!within(coverage, 10_000)) throw new RangeError(`${key} has a coverage of ${coverage} hundredths.`);
  if (!Object.hasOwn(scores, 'overall')) throw new RangeError(`${key} has no overall score.`);
  for (const metric of Object.keys(scores)) {
    const score = scores[metric] ?? Number.NaN;
    if (!within(score, 10_000)) throw new RangeError(`${key} has a score of ${score} hundredths in ${metric}.`);
  }
}

const within = (value: number, most: number) => value >= 0 && value <= most;
