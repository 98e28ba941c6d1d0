/** Weights of the respondents, and what is needed to tell how sure an estimate with them is. */
export interface Weighting {
  /** One per respondent. */
  readonly weights: Float64Array;
  /** The variance stratum of each respondent, as an index. */
  readonly stratumOf: Int32Array;
  /** Units of the frame by stratum. */
  readonly frameSizes: readonly number[];
  /** What the variables that were calibrated on leave unexplained of a value per respondent, in the same order. */
  residuals(values: Float64Array): Float64Array;
}
