import type { MaturityModel } from '../../format/compiled-model.ts';
import type { OptionEntry } from '../../format/model-file.ts';

/** What it takes to leave one option or band behind. */
export interface Stage {
  /** 1, 2, 3, 5 or 8. */
  readonly effort: number;
  /** One recommendation, or none. */
  readonly recommendations: readonly string[];
}

/** The middle of the scale, for what nobody has estimated. */
export const middleEffort = 3;

/** The effort of an option, or else of its recommendation (method 2.1), or else the middle. */
export function stageOf(
  model: MaturityModel,
  { recommendation, effort }: Partial<Pick<OptionEntry, 'recommendation' | 'effort'>>,
): Stage {
  const entry = recommendation === undefined ? undefined : model.recommendation.get(recommendation);
  return { effort: effort ?? entry?.effort ?? middleEffort, recommendations: entry ? [entry.id] : [] };
}

/** Several stages as one; a recommendation that comes up twice is named once. */
export function stagesTogether(stages: readonly Stage[]) {
  return {
    effort: stages.reduce((sum, { effort }) => sum + effort, 0),
    recommendations: [...new Set(stages.flatMap(({ recommendations }) => recommendations))],
  };
}
