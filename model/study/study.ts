/** A text in several languages by language tag. */
export type StudyText = Readonly<Record<string, string>>;

/**
 * The collective result (Gesamtergebnis) of one wave, frozen when it was published, once a wave: whole points and percent, so that
 * it carries its own wording and needs no model beside it.
 */
export interface Study {
  readonly wave: string;
  readonly title: StudyText;
  /** ISO 8601 in UTC with milliseconds. */
  readonly publishedAt: string;
  readonly model: { readonly id: string; readonly version: string };
  /** In the order of the model. */
  readonly levels: readonly { readonly level: number; readonly title: StudyText; readonly threshold: number }[];
  readonly categories: readonly { readonly id: string; readonly title: StudyText }[];
  /** Municipalities first; Landkreise are a population of their own, absent where it cannot be told. */
  readonly populations: readonly StudyPopulation[];
}

export interface StudyPopulation {
  readonly kind: 'municipalities' | 'counties';
  readonly participation: Participation;
  readonly method: StudyMethod;
  readonly representative: Representativeness;
  /** Each municipality counts once (Durchschnittsgemeinde). */
  readonly averageMunicipality: StudyEstimates;
  /**
   * Each municipality counts with its inhabitants (Durchschnittseinwohner); null where one of them would dominate it, the second largest
   * could tell the largest, inhabitants are unknown, or it would with the benchmarks give somebody away.
   */
  readonly averageInhabitant: StudyEstimates | null;
  readonly sensitivity: Sensitivity;
  /** Null without an earlier published study of the same population. */
  readonly trend: StudyTrend | null;
}

export interface Participation {
  /** Municipalities in the register of the wave, and how many of them stand behind the result. */
  readonly frame: number;
  readonly respondents: number;
  /** Status date of the register, YYYY-MM-DD. */
  readonly asOf: string;
  /**
   * Lower limit of each size class in inhabitants, ascending; neighbours are told together until five are in the frame. Those whose
   * inhabitants are unknown are in none.
   */
  readonly bySize: readonly { readonly from: number; readonly frame: number; readonly respondents: number }[];
  /** Counties by name; those of fewer than five municipalities together, last, with a null key. */
  readonly byCounty: readonly {
    readonly key: string | null;
    readonly name: string | null;
    readonly frame: number;
    readonly respondents: number;
  }[];
}

/** How the estimate came about. */
export interface StudyMethod {
  /** Post-strata by size class and region, by size class alone, one weight for all, margins of size class and county, or nothing to weigh. */
  readonly weighting: 'postStratified' | 'bySize' | 'unweighted' | 'raked' | 'census';
  /** Cells or margins after merging, and how many mergers it took. */
  readonly cells: number;
  readonly collapses: number;
  /** Two decimals. */
  readonly kishDesignEffect: number;
  /** Whole units. */
  readonly effectiveSize: number;
  /** Largest weight as a multiple of the mean one, two decimals. */
  readonly largestWeight: number;
  /** 0 to 1, two decimals; 1 is a response as even as a census. */
  readonly rIndicator: number;
  /** Mean share of the questions' weight that was answered, percent. */
  readonly coverage: number;
  /** Whether those who came late differ from those who came early: the sign of their difference, null where too few can be compared. */
  readonly lateRespondents: 'lower' | 'higher' | 'alike' | null;
}

/** Conditions for the word "repräsentativ" (method 10, 1); all must hold. */
export interface Representativeness {
  readonly holds: boolean;
  readonly conditions: readonly {
    readonly id: 'rIndicator' | 'classResponse' | 'weights' | 'late';
    readonly holds: boolean;
    /**
     * As compared: an R-indicator or a share 0 to 1 or a multiple, two decimals; null where it cannot be computed, or the weights correct
     * nothing.
     */
    readonly value: number | null;
    readonly needs: number | null;
  }[];
}

export interface StudyEstimates {
  readonly overall: StudyEstimate;
  /** Level of the overall mean, 1 to 5. */
  readonly level: number;
  /** By category id; a category that too few have rated is absent. */
  readonly categories: Readonly<Record<string, StudyEstimate>>;
  /**
   * Neighbouring levels are told together where fewer than five stand behind a share, or one carries a third of it; null where one
   * would hold more than 90 percent, or somebody recognisable by its weight carries more than 5.
   */
  readonly levels: readonly LevelEstimate[] | null;
}

/** Whole points, 0 to 100; the 95 percent interval is rounded outwards. */
export interface StudyEstimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Percent of the municipalities, or of the inhabitants, on levels `from` to `to`; the Wilson interval is rounded outwards. */
export interface LevelEstimate {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

export interface Sensitivity {
  /** The mean if those who did not take part were so many points lower. */
  readonly lines: readonly { readonly lower: number; readonly mean: number }[];
  /**
   * How many whole points lower the others would have to be for the state to fall to `level`; null on the lowest level, in a census, and
   * where they would need fewer than 0 points.
   */
  readonly tipping: { readonly points: number; readonly level: number } | null;
}

export interface StudyTrend {
  /** Oldest first, this wave last; `chained` is null where no chain reaches. `breakBefore`: another model revision began here. */
  readonly series: readonly {
    readonly wave: string;
    readonly title: StudyText;
    readonly native: number;
    readonly chained: number | null;
    readonly breakBefore: boolean;
  }[];
  readonly sincePrevious: StudyChange;
}

export interface StudyChange {
  readonly wave: string;
  /**
   * False where common questions carry less than 60 percent of a category's weight, or too few have answered them: nothing below may
   * be read as a change.
   */
  readonly comparable: boolean;
  readonly breakBefore: boolean;
  /** How many took part in both, as a band; null below 20. */
  readonly panel: string | null;
  readonly overall: MetricChange;
  readonly categories: Readonly<Record<string, MetricChange>>;
  /**
   * Whole points: what those in both waves changed, and what came of others taking part, which is 0 where nobody came or went; null
   * where it would give somebody away.
   */
  readonly decomposition: { readonly stayers: number; readonly composition: number } | null;
}

export interface MetricChange {
  /** Published whole points then and now, on the common questions where the model was revised. */
  readonly before: number;
  readonly after: number;
  /**
   * What those in both waves changed, where the points above show it too; adjusted by Holm over the categories. `untested` where the
   * panel is below 20, and across a revision with a single common question.
   */
  readonly verdict: 'up' | 'down' | 'none' | 'untested';
}
