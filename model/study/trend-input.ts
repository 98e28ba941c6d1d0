import type { StudyText, StudyTrend } from './study.ts';

/** What a trend is made of. */
export interface TrendInput {
  /** The series of this population as the study of `before` published it; empty where that had no trend. */
  readonly series: StudyTrend['series'];
  /** The latest earlier wave with a study of this population; null where there is none. */
  readonly before: TrendSample | null;
  readonly after: TrendSample;
  /** Null where both waves have the same version of the model. */
  readonly revision: TrendRevision | null;
  /** Fewest that stand behind whatever is told, 5 or more; 5 where absent. */
  readonly least?: number | undefined;
}

/** What two versions of the model have in common. */
export interface TrendRevision {
  /** Whether common questions carry at least 60 percent of the weight of every category in both versions. */
  readonly comparable: boolean;
  /** Common questions by category. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** One wave as its collective result saw it. */
export interface TrendSample {
  readonly wave: string;
  readonly title: StudyText;
  /** Names the version of the model; equal in both samples only if it is the same. */
  readonly model: string;
  /** Units in the frame of the population. */
  readonly frame: number;
  /** Whole points of the average municipality as published, overall and by category. */
  readonly published: { readonly overall: number; readonly categories: Readonly<Record<string, number>> };
  /** Exactly those behind the published result. */
  readonly responses: readonly TrendResponse[];
}

export interface TrendResponse {
  readonly key: string;
  /** Known to everybody; counts towards no minimum. */
  readonly public: boolean;
  /** Weight in the estimate of its wave; positive. */
  readonly weight: number;
  /** Post-stratum in its wave, such as its size class; without it all are one. */
  readonly cell?: string | undefined;
  /**
   * Hundredths by metric, `overall` and categories; what is not rated is absent. Native where both waves have the same version of
   * the model, on the common questions otherwise, in both samples.
   */
  readonly scores: Readonly<Record<string, number>>;
  /** Across a revision: hundredths of the common questions that apply. */
  readonly items?: Readonly<Record<string, number>> | undefined;
}
