import type { Figures } from '../../../model/action/figures.ts';
import type { GroupFigures } from '../../../model/benchmark/group-figures.ts';
import type { MunicipalityRecord } from './register.ts';

/** One municipality that enters the benchmarks of a wave, by the submission that counts. */
export interface MemberRecord {
  readonly municipality: string;
  /** Number of the submission. */
  readonly submission: number;
  readonly groups: readonly string[];
  /** True where the result of this very submission is declared public now. */
  readonly public: boolean;
  /** When it was submitted. */
  readonly at: number;
}

export interface FiguresRecord extends Omit<MemberRecord, 'groups'> {
  readonly figures: Figures;
}

export interface BenchmarkBasis {
  readonly members: readonly MemberRecord[];
  readonly histograms: ReadonlyMap<string, GroupFigures>;
  /** As `publishedSets`. */
  readonly sets: readonly string[];
  /** As `benchmark`. */
  readonly newest: FrozenText | null;
  /** Names of submissions, `municipality#number`, whose result is public or ever was; some of them may count no longer. */
  readonly known: readonly string[];
}

export interface StudyBasis extends Pick<BenchmarkBasis, 'sets' | 'known'> {
  /** As `frame`. */
  readonly register: readonly MunicipalityRecord[];
  /** As `figures`. */
  readonly figures: readonly FiguresRecord[];
  /** Number of the newest benchmark, 0 for none. */
  readonly benchmarks: number;
}

export interface Participation {
  readonly begun: number;
  readonly submitted: number;
  /** Peer group to the number of submissions in it. */
  readonly groups: ReadonlyMap<string, number>;
}

export interface FrozenText {
  readonly number: number;
  readonly publishedAt: number;
  readonly text: string;
}
