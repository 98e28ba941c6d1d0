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
  /** Those whose submission is not withdrawn and has figures, oldest first. */
  readonly members: readonly MemberRecord[];
  /** Peer group to the counts of the same, exactly; groups without a member are absent. */
  readonly histograms: ReadonlyMap<string, GroupFigures>;
  /** The `sets` of all publications of the wave, oldest first; see `publishBenchmark`. */
  readonly sets: readonly string[];
  /** As `benchmark`. */
  readonly newest: FrozenText | null;
  /** Names of submissions, `municipality#number`, whose result is public or ever was; some of them may count no longer. */
  readonly known: readonly string[];
}

export interface StudyBasis extends Pick<BenchmarkBasis, 'sets' | 'known'> {
  /**
   * The register of the wave, by key: what was known of each municipality when the wave was opened, as of now where it was not yet. One
   * that was first imported later stands as it then was. Counties are among them, ended ones not. Once a wave is open nothing but
   * first imports changes it.
   */
  readonly register: readonly MunicipalityRecord[];
  /** Of those who enter benchmarks, oldest first. */
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
