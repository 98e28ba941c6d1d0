import highsLoader, { type Highs } from 'highs';

/** A choice that may be made: 0 or 1. */
export interface Choice {
  readonly name: string;
  readonly effort: number;
}

/** The sum over chosen names is at least, or at most, a whole number; all weights are whole. */
export interface Row {
  readonly weights: ReadonlyMap<string, number>;
  readonly least?: number;
  readonly most?: number;
}

// The package declares its types as those of a CommonJS module, whose default would be one level deeper; what Node imports is the loader.
const loadHighs = highsLoader as unknown as () => Promise<Highs>;
let loaded: Promise<Highs> | undefined;

/** The least effort of choices that keep all rows, by HiGHS; null where none do. */
export async function leastEffort(choices: readonly Choice[], rows: readonly Row[]): Promise<number | null> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const terms = (weights: ReadonlyMap<string, number>) =>
    [...weights].map(([name, weight]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`).join('\n ');
  const lines = rows.flatMap(({ weights, least, most }) => [
    ...(least === undefined ? [] : [` ${terms(weights)} >= ${least - 0.5}`]),
    ...(most === undefined ? [] : [` ${terms(weights)} <= ${most + 0.5}`]),
  ]);
  const problem = [
    'Minimize',
    ` ${terms(new Map(choices.map(({ name, effort }) => [name, effort])))}`,
    'Subject To',
    ...lines,
    'Binary',
    ` ${choices.map(({ name }) => name).join('\n ')}`,
    'End',
  ].join('\n');
  const { Status, ObjectiveValue } = highs.solve(problem, {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    threads: 1,
  });
  if (Status === 'Infeasible') return null;
  if (Status !== 'Optimal') throw new Error(`HiGHS ends with "${Status}".`);
  return Math.round(ObjectiveValue);
}
