/** How many municipalities a published mean is over, and between which sums of theirs it lies, in hundredths of points. */
export type Told = readonly [count: number, low: number, high: number];

export interface Telling {
  readonly told: Told;
  /** What it really is. */
  readonly sum: number;
  /** Whether it is the mean of a few possible answers, such as 0 and 100, and not of fine scores. */
  readonly coarse: boolean;
}
