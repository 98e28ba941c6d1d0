/** What a receipt is of. */
export interface Receipted {
  readonly municipality: string;
  readonly wave: string;
  readonly modelVersion: string;
  /** The answers that count, as JSON text. */
  readonly answers: string;
}

/** What only a caller can recompute. */
export interface VerificationChecks {
  /** The receipt that a submission with these answers has to carry. */
  receiptOf(submission: Receipted, modelId: string): string;
  /**
   * The figures that an evaluation, as JSON text, has to have. Default: those that are stored are taken for right.
   *
   * @throws SyntaxError where it cannot be read
   */
  figuresOf?(evaluation: string): Readonly<Record<string, number>> | null;
  /** Milliseconds since 1970: until 30 days after its wave has closed an operation may not be missing. Default: none may. */
  readonly now?: number;
  /** Hears how many assessments have been looked through. */
  progress?(assessments: number): void;
}

export interface Verification {
  readonly assessments: number;
  readonly answerEvents: number;
  readonly operations: number;
  readonly submissions: number;
  readonly administrationEvents: number;
  /** How many rows do not fit. */
  readonly count: number;
  /** The first of them, in the order in which they were found; at most a hundred. */
  readonly findings: readonly Finding[];
}

/** One row, or one file, that does not fit. */
export interface Finding {
  readonly table: string;
  /** Its key, such as `08111000 autumn-2026 q7 2`. */
  readonly row: string;
  readonly reason: string;
}
