/**
 * A frozen benchmark (Vergleichswerte): what was published for one wave at one moment, the same bytes for everybody, always
 * including the reader's own municipality.
 */
export interface Publication {
  readonly wave: string;
  /** Counts from 1 within the wave. */
  readonly number: number;
  readonly publishedAt: string;
  readonly model: { readonly id: string; readonly version: string };
  readonly minimumGroupSize: number;
  readonly groups: readonly PublishedGroup[];
}

export interface PublishedGroup {
  /** As `groupsOf` names them: `all`, `size:5000`, `county:08111`, `counties`. */
  readonly id: string;
  /** When these figures were first published; earlier than the publication where new ones would give somebody away. */
  readonly asOf: string;
  /** How many municipalities stand behind the figures, public ones included, as a band. */
  readonly contributors: ContributorBand;
  /** `overall` and every category id; a category is absent where its figures, beside others, would tell too much. */
  readonly metrics: Readonly<Record<string, MetricSummary>>;
  /**
   * By question id; from 20 contributors, only of what is the task of at least 20, and where at least as many as the minimum can
   * have another answer than the rest.
   */
  readonly questions?: Readonly<Record<string, QuestionSummary>> | undefined;
}

/** Mean over those whose task it is, in steps of 5 points, 4 and 96 standing for everything beyond them; open answers count 0. */
export interface QuestionSummary {
  readonly mean: number;
  readonly meanIs: 'exact' | 'below' | 'above';
}

export type ContributorBand = '5-9' | '10-19' | '20-49' | '50-99' | '100-249' | '250+';

/** Points 0 to 100; what a small group may not show is absent. */
export interface MetricSummary {
  /** Whole points; 4 and 96 stand for everything beyond them. */
  readonly mean: number;
  readonly meanIs: 'exact' | 'below' | 'above';
  /** Steps of 5 points. From 10 contributors. */
  readonly median?: number | undefined;
  readonly terciles?: readonly [number, number] | undefined;
  /** Steps of 5 points. From 20 contributors. */
  readonly quartiles?: readonly [number, number] | undefined;
  readonly deciles?: readonly [number, number] | undefined;
  /**
   * Shares of levels in steps of 5 percent; from 20 contributors, and absent where one level holds more than 90 percent of them or
   * all but a few, or where that is so of those who came or went. Overall metric only.
   */
  readonly levels?: readonly { readonly from: number; readonly to: number; readonly percent: number }[] | undefined;
  /** Upper bounds of bands of 5 percent of the municipalities, in steps of 5 points; from 100 contributors. */
  readonly position?: readonly number[] | undefined;
}
