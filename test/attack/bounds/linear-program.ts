import highsLoader, { type Highs } from 'highs';
import type { Interval } from '../observation.ts';

/** Rows in sparse form over variables with bounds; what HiGHS is to minimise and maximise over. */
export interface Feasible {
  readonly variables: readonly Interval[];
  readonly rows: readonly {
    readonly bounds: Interval;
    readonly entries: readonly { readonly variable: number; readonly weight: number }[];
  }[];
}

/** A polytope in which linear functions are minimised one after the other, each beginning where the one before ended. */
export interface Program {
  /** A point at which the function is least. @throws where there is none, which means that the observations contradict each other */
  least(costs: readonly number[]): Float64Array;
  dispose(): void;
}

// The package declares its types as those of a CommonJS module, whose default would be one level deeper; what Node imports is the loader.
const loadHighs = highsLoader as unknown as () => Promise<Highs>;

let loaded: Promise<Highs> | undefined;

export async function linearProgram({ variables, rows }: Feasible): Promise<Program> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const entries = rows.flatMap((row) => row.entries);
  const model = highs.createModel({
    numCols: variables.length,
    numRows: rows.length,
    colCost: variables.map(() => 0),
    colLower: variables.map(({ low }) => low),
    colUpper: variables.map(({ high }) => high),
    rowLower: rows.map(({ bounds }) => bounds.low),
    rowUpper: rows.map(({ bounds }) => bounds.high),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: variables.length,
      starts,
      indices: entries.map(({ variable }) => variable),
      values: entries.map(({ weight }) => weight),
    },
  });
  model.options.set('output_flag', false);
  // After new costs the last point is still feasible, so the primal simplex goes on from there.
  model.options.set('simplex_strategy', 4);
  model.options.set('solver', 'simplex');
  return {
    least(costs) {
      model.changeColsCost({ kind: 'range', from: 0, to: variables.length - 1 }, costs);
      const { modelStatus } = model.run();
      if (modelStatus !== highs.constants.modelStatus.optimal)
        throw new Error(`HiGHS ends with status ${modelStatus}.`);
      return model.getSolution().colValue;
    },
    dispose: () => model.dispose(),
  };
}
