import type { AnswerChange, AnswerRecord, AssessmentRecord, SaveOutcome } from './store/answers.ts';
import type { PlanChange, PlanKind, PlanLimits, PlanOutcome, PlanRecord } from './store/plan.ts';
import type { BenchmarkBasis, FrozenText, Participation, StudyBasis } from './store/publications.ts';
import type { MunicipalityRecord, Register, RegisterChange } from './store/register.ts';
import type { Operation, Scope } from './store/scope.ts';
import type {
  NewSubmission,
  SetAside,
  SubmissionRecord,
  SubmitOutcome,
  SubmittedAnswers,
} from './store/submissions.ts';
import type { Verification, VerificationChecks } from './store/verification.ts';

export type { AnswerChange, AnswerRecord, AssessmentRecord, SaveOutcome } from './store/answers.ts';
export type { PlanChange, PlanKind, PlanLimits, PlanOutcome, PlanRecord } from './store/plan.ts';
export type {
  BenchmarkBasis,
  FiguresRecord,
  FrozenText,
  MemberRecord,
  Participation,
  StudyBasis,
} from './store/publications.ts';
export type { MunicipalityRecord, Register, RegisterChange, RegisterEntry } from './store/register.ts';
export type { Operation, Scope } from './store/scope.ts';
export type {
  NewSubmission,
  SetAside,
  SubmissionRecord,
  SubmitOutcome,
  SubmittedAnswers,
} from './store/submissions.ts';

/**
 * The one port to the database. Every method is a whole domain verb and atomic: it happens entirely or not at all, and its
 * promise settles only after the commit. Times are integer milliseconds since 1970, ids and keys are text.
 *
 * A method throws `StorageReadOnly` or `StorageFull` where the database takes no writes, and nothing else that a caller could mend.
 */
export interface Store {
  /** Writes one register and keeps what an earlier one said; a second import of the same status changes nothing. */
  importRegister(register: Register): Promise<RegisterChange>;
  /** Also one that the newest register no longer has, as it last was: earlier results name it. */
  municipality(key: string): Promise<MunicipalityRecord | null>;
  /** All that the newest registers hold, counties included, by key. */
  municipalities(): Promise<readonly MunicipalityRecord[]>;
  /** One municipality as `StudyBasis.register` has it, also one that had ended; null where no register has told of it. */
  framed(wave: string, key: string): Promise<MunicipalityRecord | null>;
  /** Best match first: name begins with the words, then a word of it does, then it contains them; by population within. */
  searchMunicipalities(query: string, limit: number): Promise<readonly MunicipalityRecord[]>;

  /** Keeps a model file under its version; a second text under the same version is refused. */
  keepModel(model: ModelRecord): Promise<'kept' | 'known' | 'differs'>;
  modelText(version: string): Promise<string | null>;

  createWave(wave: NewWave): Promise<'created' | 'exists'>;
  /** Opens a prepared wave. At most one wave is open. */
  openWave(id: string, at: number): Promise<WaveMove>;
  closeWave(id: string, at: number): Promise<WaveMove>;
  waves(): Promise<readonly WaveRecord[]>;

  /** Keys of those municipalities that an earlier code opens the assessment of as well, each once. */
  addAccessCodes(codes: readonly NewAccessCode[]): Promise<readonly string[]>;
  /** Ends a code and every session of its assessment; false where the code is unknown or was revoked before. */
  revokeAccessCode(digest: string, at: number): Promise<boolean>;
  /** Ends all codes of an assessment and its sessions, and tells how many codes still opened it. */
  revokeAccessCodesOf(scope: Scope, at: number): Promise<number>;
  /** The assessment behind a code, whatever its wave's status; null where it is unknown or revoked. */
  redeemAccessCode(digest: string): Promise<Scope | null>;

  /**
   * Open entry: begins an assessment and stores its access code. A repeated operation tells `begun` again for 15 minutes, as
   * long as its code still opens the assessment.
   */
  beginAssessment(scope: Scope, codeDigest: string, operation: Operation): Promise<BeginOutcome>;

  /** Stores a session of whoever showed a code; false, and nothing stored, where the code does not open its assessment. */
  addSession(session: SessionRecord, codeDigest: string): Promise<boolean>;
  /**
   * Null where the token is unknown, has expired or has not been asked for in two hours. The use is noted at most once a
   * minute, without making the reader wait; where nothing can be written it stays unnoted.
   */
  session(tokenDigest: string, now: number): Promise<SessionRecord | null>;

  assessment(scope: Scope): Promise<AssessmentRecord>;
  saveAnswer(scope: Scope, change: AnswerChange, operation: Operation): Promise<SaveOutcome>;
  /** Inserts the submission if the assessment still has the revision that was checked. */
  submit(scope: Scope, submission: NewSubmission, operation: Operation): Promise<SubmitOutcome>;
  /** The newest submission, withdrawn or not; null where nothing is submitted, or the assessment was opened again since. */
  submission(scope: Scope): Promise<SubmissionRecord | null>;
  /** Ends that the newest submission counts; it stays readable, and its assessment submitted. `none`: there is none that counts. */
  withdrawSubmission(scope: Scope, reason: string, at: number): Promise<'withdrawn' | 'none'>;
  /**
   * Withdraws the newest submission, where it still counts, and opens its assessment again: answers can be changed, and submitted under
   * the next number. `none`: nothing is submitted, or it is open again already.
   */
  reopenAssessment(scope: Scope, reason: string, at: number): Promise<'reopened' | 'none' | 'wave-closed'>;
  /**
   * Takes the withdrawal of the newest submission back, and a reopening with it: it counts again as it was sent, and what was answered since
   * counts for nothing. Also after the wave has closed. `none`: nothing is submitted, or it counts.
   */
  restoreSubmission(scope: Scope, reason: string, at: number): Promise<'restored' | 'none'>;
  /** Whose newest submission of a wave does not count, and is followed by none. */
  setAside(wave: string): Promise<SetAside>;
  /**
   * Says whether everybody knows the result of the submission that stands, withdrawn or not; what follows a reopening is another one.
   * False, and nothing written, where that stood so, or nothing is submitted.
   */
  declarePublic(scope: Scope, isPublic: boolean, at: number): Promise<boolean>;

  /** Every value an answer has had, oldest first. */
  answerHistory(scope: Scope, question: string): Promise<readonly AnswerRecord[]>;

  /**
   * What stands in the plan of a municipality of what was made in these waves, by kind, what was made first comes first. Of entries with
   * the same kind and id the one that was written last is the entry.
   */
  plan(municipality: string, waves: readonly string[]): Promise<readonly PlanRecord[]>;
  /**
   * Writes changes of a plan, each of another entry, all or nothing, whatever the status of the wave; a repeated operation is told what
   * it saved. What is not among the entries of `waves` is not there; what is new is made in the wave of `scope`, one of `waves`.
   */
  savePlan(
    scope: Scope,
    waves: readonly string[],
    changes: readonly PlanChange[],
    limits: PlanLimits,
    operation: Operation,
  ): Promise<PlanOutcome>;
  /** The newest 200 versions of an entry among those made in these waves, oldest first. */
  planHistory(
    municipality: string,
    waves: readonly string[],
    kind: PlanKind,
    id: string,
  ): Promise<readonly PlanRecord[]>;

  /** Keeps that whoever answers in a wave may know an earlier one; false where that stood already. */
  linkEarlier(scope: Scope, earlier: string, at: number): Promise<boolean>;
  /** Earlier waves that `linkEarlier` was told of. */
  linkedWaves(scope: Scope): Promise<readonly string[]>;
  /** Of each of these waves the submission of a municipality that counts, in the order of the waves. */
  submissionsOf(municipality: string, waves: readonly string[]): Promise<readonly SubmissionRecord[]>;

  /**
   * All submissions of a wave that are not withdrawn, oldest first: one a municipality. Others read and write meanwhile.
   *
   * @param asOf those that were there then, and not yet withdrawn; default: now
   */
  submissions(wave: string, asOf?: number): Promise<readonly SubmissionRecord[]>;
  /** The answers of every submission of a wave, withdrawn ones as well, oldest first. */
  submittedAnswers(wave: string): Promise<readonly SubmittedAnswers[]>;
  /** What a publication of benchmarks is made from, on one state of the database. */
  benchmarkBasis(wave: string): Promise<BenchmarkBasis>;
  /** How many have begun, and how many submissions are not withdrawn, exactly as of now. */
  participation(wave: string): Promise<Participation>;
  /**
   * Freezes a publication under its number, which is the next one of its wave; false where somebody else has taken it, or the study of
   * the wave is published. `sets`: JSON of what audits of later publications have to know of this one.
   */
  publishBenchmark(wave: string, publication: FrozenText, sets: string): Promise<boolean>;
  /** The newest publication of a wave as the exact text that was frozen. */
  benchmark(wave: string): Promise<FrozenText | null>;
  /**
   * What the study of a wave is made from, on one state of the database; of a closed wave one to which nobody adds who found it open.
   *
   * @param asOf what counted then, as with `submissions`; whose result is public is told as of now. Default: now
   */
  studyBasis(wave: string, asOf?: number): Promise<StudyBasis>;
  /**
   * Freezes the study of a closed wave, whose number is 1; false where it is not closed, has a study, or another benchmark than the one numbered `benchmarks` is the
   * newest. No benchmark of the wave is published after it.
   */
  publishStudy(wave: string, study: FrozenText, benchmarks: number): Promise<boolean>;
  /** The study of a wave as the exact text that was frozen. */
  study(wave: string): Promise<FrozenText | null>;

  /**
   * Replaces what is remembered of a client by what `step` makes of it; `step` is pure and may run again. It gets null where
   * nothing is remembered, or no longer.
   */
  throttle<Result>(
    kind: ThrottleKind,
    client: string,
    now: number,
    step: (state: string | null) => ThrottleStep<Result>,
  ): Promise<Result>;

  /** What is remembered of a client; null where nothing is, or no longer. */
  throttleState(kind: ThrottleKind, client: string, now: number): Promise<string | null>;

  /** Takes or keeps a piece of background work for `holder` until then; false while another holds it. */
  takeLease(name: string, holder: string, now: number, until: number): Promise<boolean>;
  /** Folds what was counted apart into the tallies, at most some hundred at a time; how many it were. */
  foldTallies(): Promise<number>;
  /**
   * Forgets what is past its time: operations of waves that closed 30 days ago, states of clients that have expired. At most some
   * thousand at a time; how many it were.
   */
  forget(now: number): Promise<number>;

  /** Whether the seals of this database were made with the key of this store; true where there are none. */
  keyFits(): Promise<boolean>;
  /** Seals all that is stored as it stands with the key of this store, and ends all access codes; how many. */
  sealAnew(at: number): Promise<number>;
  /** Recomputes chains, current answers, tallies, histograms and receipts on one state of the database. */
  verify(checks: VerificationChecks): Promise<Verification>;

  /** Gives everything that has to survive, on one state of the database; `take` may be slow, others read and write meanwhile. */
  backUp(take: (schema: number, parts: AsyncIterable<BackupPart>) => Promise<void>): Promise<void>;
  /** Takes a backup of the same schema into a database that holds nothing, all or nothing. @throws DatabaseNotEmpty, BackupUnfit, OtherKey */
  restore(parts: AsyncIterable<BackupPart>): Promise<void>;

  /** One real write; the sign of readiness. */
  heartbeat(at: number): Promise<void>;
  close(): Promise<void>;
}

export interface ModelRecord {
  readonly id: string;
  readonly version: string;
  readonly text: string;
  readonly keptAt: number;
}

export interface NewWave {
  readonly id: string;
  /** Language map as JSON text. */
  readonly title: string;
  readonly modelVersion: string;
  readonly entry: 'open' | 'code';
  readonly createdAt: number;
  /** From this moment on nothing new is written, even before somebody closes the wave. */
  readonly closesAt: number | null;
}

export interface WaveRecord extends NewWave {
  readonly status: 'prepared' | 'open' | 'closed';
  readonly openedAt: number | null;
  readonly closedAt: number | null;
}

export type WaveMove = 'moved' | 'unknown' | 'wrong-status' | 'other-open';

export interface NewAccessCode extends Scope {
  readonly digest: string;
  readonly createdAt: number;
}

/** `exists`: has an assessment, or a code that opens one, and the operation is no retry. `key-reused`: also where the code belongs to another assessment. */
export type BeginOutcome = 'begun' | 'exists' | 'wave-closed' | 'key-reused';

export interface SessionRecord extends Scope {
  readonly tokenDigest: string;
  /** Who answers: `owner`, or the label of a contributor. */
  readonly author: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export type ThrottleKind = 'attempt' | 'attempts-of-all' | 'begin';

export interface ThrottleStep<Result> {
  /** Null forgets the client; undefined leaves what is remembered as it is. */
  readonly state: string | null | undefined;
  readonly expiresAt: number;
  readonly result: Result;
}

/** Some rows of one table, each a value a column. */
export interface BackupPart {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
