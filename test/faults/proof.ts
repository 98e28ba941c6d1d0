export interface Outcome {
  /** For one line. */
  readonly figures: string;
  /** What is wrong, as sentences; empty where the proof holds. */
  readonly findings: readonly string[];
}

export interface Proof {
  /** How often, unless told otherwise. */
  readonly count: number;
  /** `progress` hears now and then how far it is. */
  run(count: number, seed: string, progress: (done: string) => void): Promise<Outcome>;
}
