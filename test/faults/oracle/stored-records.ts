/** One municipality's assessment in one wave. */
interface OfAssessment {
  readonly municipality: string;
  readonly wave: string;
}

export interface StoredOperation extends OfAssessment {
  readonly id: string;
  readonly kind: string;
}

/** An answer as it stands; `value` is JSON text. */
export interface StoredAnswer extends OfAssessment {
  readonly question: string;
  readonly revision: number;
  readonly value: string | null;
  readonly note: string;
  readonly evidence: string;
  readonly author: string;
  readonly at: number;
}

/** An answer as it was given. */
export interface StoredEvent extends StoredAnswer {
  readonly assessmentRevision: number;
  readonly operation: string;
}

export interface StoredAssessment extends OfAssessment {
  readonly revision: number;
  readonly submittedAt: number | null;
}

export interface StoredSubmission extends OfAssessment {
  readonly number: number;
  readonly assessmentRevision: number;
  readonly receipt: string;
}

/** The assessment of a submission was opened again. */
export interface StoredReopening extends OfAssessment {
  readonly submission: number;
}

/** What a database holds of all assessments, read past the program; one implementation an engine. */
export interface StoredRecords {
  readonly operations: readonly StoredOperation[];
  readonly events: readonly StoredEvent[];
  readonly answers: readonly StoredAnswer[];
  readonly assessments: readonly StoredAssessment[];
  readonly submissions: readonly StoredSubmission[];
  readonly reopenings: readonly StoredReopening[];
}
