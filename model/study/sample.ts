import type { Respondent } from './respondents.ts';

/** What the respondents said, by column; each column in the order of the respondents. */
export interface Sample {
  readonly size: number;
  /** Points 0 to 100. */
  readonly overall: Float64Array;
  /** Points 0 to 100 by category id; NaN where somebody has not rated it. */
  readonly categories: ReadonlyMap<string, Float64Array>;
  readonly levels: readonly number[];
}

export function sampleOf(respondents: readonly Respondent[], categories: readonly string[]): Sample {
  const size = respondents.length;
  const columns = new Map(['overall', ...categories].map((metric) => [metric, new Float64Array(size)]));
  for (const [metric, points] of columns) {
    for (let index = 0; index < size; index += 1) {
      // Scores may come with the prototype of Object, so a category `toString` finds a function.
      const score: unknown = respondents[index]?.response.scores[metric];
      points[index] = typeof score === 'number' ? score / 100 : Number.NaN;
    }
  }
  return {
    size,
    overall: columns.get('overall') ?? new Float64Array(size),
    categories: new Map([...columns].filter(([metric]) => categories.includes(metric))),
    levels: respondents.map(({ response }) => response.level),
  };
}
