import type { TrendInput, TrendResponse, TrendSample } from '../../model/study/trend-input.ts';

/** A response of weight 1 with a score in points; the category `services` has the same. */
export function answered(key: number, points: number, over: Partial<TrendResponse> = {}): TrendResponse {
  const score = Math.round(points * 100);
  return { key: `m${key}`, public: false, weight: 1, scores: { overall: score, services: score }, ...over };
}

/** Responses of `m<from>` to `m<to>`, both included. */
export function answers(
  from: number,
  to: number,
  points: (key: number) => number,
  over: (key: number) => Partial<TrendResponse> = () => ({}),
): readonly TrendResponse[] {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    answered(from + index, points(from + index), over(from + index)),
  );
}

/** A wave on model 1.0.0 in a frame of 200, published with its weighted means. */
export function sample(
  wave: string,
  responses: readonly TrendResponse[],
  over: Partial<TrendSample> = {},
): TrendSample {
  const metrics = [...new Set(responses.flatMap(({ scores }) => Object.keys(scores)))];
  const means = metrics.map((metric): [string, number] => {
    const rated = responses.filter(({ scores }) => scores[metric] !== undefined);
    const weights = rated.reduce((sum, { weight }) => sum + weight, 0);
    const total = rated.reduce((sum, { weight, scores }) => sum + weight * (scores[metric] ?? 0), 0);
    return [metric, Math.round(total / weights / 100)];
  });
  const { overall = 0, ...categories } = Object.fromEntries(means);
  return {
    wave,
    title: { de: wave },
    model: 'small 1.0.0',
    frame: 200,
    published: { overall, categories },
    responses,
    ...over,
  };
}

/** Two waves on one version of the model, without a series so far. */
export function waves(
  before: readonly TrendResponse[],
  after: readonly TrendResponse[],
  over: Partial<TrendInput> = {},
): TrendInput & { readonly before: TrendSample } {
  return {
    series: [],
    revision: null,
    after: sample('2027', after),
    ...over,
    before: over.before ?? sample('2026', before),
  };
}
