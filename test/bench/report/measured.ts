/** What one run of a load tells. Times in milliseconds, null where nothing was counted. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number | null;
  readonly p99: number | null;
  /** Processors that the generator kept busy; near 1 it is the generator that is measured. */
  readonly generatorLoad: number | null;
}
