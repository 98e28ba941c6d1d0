import type { EarlierWaveTable, PlanEntryTable, PlanOperationTable, PlanTable } from './plan-schema.ts';
import type { MunicipalityRecord, ThrottleKind, WaveRecord } from './store.ts';

/**
 * The tables as the queries see them. Ids and keys are text, times integer milliseconds since 1970, flags 0 or 1, JSON is
 * text encoded here. Every unique key of assessment data is led by municipality and wave.
 */
export interface Schema {
  schema_version: SchemaVersionTable;
  register_import: RegisterImportTable;
  municipality: MunicipalityTable;
  municipality_version: MunicipalityVersionTable;
  model: ModelTable;
  wave: WaveTable;
  access_code: AccessCodeTable;
  session: SessionTable;
  assessment: AssessmentTable;
  operation: OperationTable;
  answer: AnswerTable;
  answer_event: AnswerEventTable;
  submission: SubmissionTable;
  withdrawal: WithdrawalTable;
  reopening: WithdrawalTable;
  restoration: WithdrawalTable;
  public_result: PublicResultTable;
  earlier_wave: EarlierWaveTable;
  plan: PlanTable;
  plan_entry: PlanEntryTable;
  plan_event: PlanEntryTable;
  plan_operation: PlanOperationTable;
  benchmark: BenchmarkTable;
  study: StudyTable;
  heartbeat: HeartbeatTable;
  event: EventTable;
  throttle: ThrottleTable;
  lease: LeaseTable;
  tally: TallyTable;
  tally_delta: TallyDeltaTable;
  histogram: HistogramTable;
}

type Flag = 0 | 1;

interface SchemaVersionTable {
  number: number;
  name: string;
  applied_at: number;
}

/** One row a state and register that told something new. */
interface RegisterImportTable {
  state_key: string;
  as_of: string;
  imported_at: number;
  source: string;
  municipalities: number;
}

export interface MunicipalityColumns {
  name: string;
  type: MunicipalityRecord['type'];
  county_key: string;
  county_name: string;
  region_key: string | null;
  state_key: string;
  population: number | null;
  urbanisation: MunicipalityRecord['urbanisation'];
  as_of: string;
  /** 1 where the newest register of the state no longer has the key. */
  ended: Flag;
}

/** What the newest register says. */
interface MunicipalityTable extends MunicipalityColumns {
  key: string;
  search_text: string;
}

/** What each register said, a row where it differs from the one before; `revision` counts corrections of one status. */
export interface MunicipalityVersionTable extends MunicipalityColumns {
  municipality: string;
  revision: number;
  imported_at: number;
}

interface ModelTable {
  version: string;
  id: string;
  text: string;
  kept_at: number;
}

interface WaveTable {
  id: string;
  title: string;
  model_version: string;
  entry: WaveRecord['entry'];
  status: WaveRecord['status'];
  created_at: number;
  closes_at: number | null;
  opened_at: number | null;
  closed_at: number | null;
  /** 1 where a closed wave has no operation left. */
  operations_forgotten: Flag;
}

/** Looked up by the digest alone, as sessions are: both say whose assessment it is, they are no part of it. */
interface AccessCodeTable {
  digest: string;
  municipality: string;
  wave: string;
  created_at: number;
  revoked_at: number | null;
}

interface SessionTable {
  token_digest: string;
  municipality: string;
  wave: string;
  author: string;
  created_at: number;
  expires_at: number;
  /** Noted at most once a minute. */
  last_used_at: number;
}

export interface AssessmentTable {
  municipality: string;
  wave: string;
  revision: number;
  begun_at: number;
  submitted_at: number | null;
  /** Seal of the newest link of its chain: beginning, answer events by revision, submission. */
  seal: string;
}

/** A write that happened. `result` is JSON that names what was written, never a copy of it. */
export interface OperationTable {
  municipality: string;
  wave: string;
  id: string;
  kind: 'begin' | 'save' | 'submit';
  digest: string;
  result: string;
  at: number;
  /** Of the row itself. */
  seal: string;
}

export interface AnswerTable {
  municipality: string;
  wave: string;
  question: string;
  revision: number;
  value: string | null;
  note: string;
  evidence: string;
  author: string;
  at: number;
}

/** Append-only: every answer there ever was. */
export interface AnswerEventTable extends AnswerTable {
  assessment_revision: number;
  operation: string;
  seal: string;
}

/** Insert-only. `assessment_revision` is its place among the writes of the assessment. */
export interface SubmissionTable {
  municipality: string;
  wave: string;
  number: number;
  assessment_revision: number;
  at: number;
  model_version: string;
  receipt: string;
  seal: string;
  groups: string;
  /** JSON of what enters benchmarks, which follows from the evaluation; null where nothing does. */
  figures: string | null;
  /** 1 where there are figures. */
  figured: Flag;
  answers: string;
  evaluation: string;
}

/**
 * Insert-only: a submission that no longer counts, or whose assessment was opened again; or that it counts again, under the number of the
 * withdrawal that was taken back.
 */
export interface WithdrawalTable {
  municipality: string;
  wave: string;
  submission: number;
  /** Counts the withdrawals of this submission from 1. */
  number: number;
  reason: string;
  at: number;
}

/** Of one submission: whether its result is declared public now. A row stays when that is taken back. */
export interface PublicResultTable {
  municipality: string;
  wave: string;
  submission: number;
  public: Flag;
  at: number;
}

/** Insert-only. */
interface BenchmarkTable {
  wave: string;
  number: number;
  published_at: number;
  text: string;
  /** JSON of what audits of later publications have to know. */
  sets: string;
}

/** Insert-only. */
interface StudyTable {
  wave: string;
  published_at: number;
  text: string;
}

/** Append-only: what administrators did, in one chain of seals. `content` is JSON. */
export interface EventTable {
  number: number;
  kind: string;
  subject: string;
  content: string;
  at: number;
  seal: string;
}

interface ThrottleTable {
  kind: ThrottleKind;
  client: string;
  state: string;
  expires_at: number;
}

interface LeaseTable {
  name: string;
  holder: string;
  until: number;
}

interface TallyTable {
  wave: string;
  name: string;
  count: number;
}

/**
 * What an assessment adds to the tallies named in `names`, a JSON list: one each, or takes from them where it is withdrawn; and to the
 * histograms what its submission says.
 */
interface TallyDeltaTable {
  municipality: string;
  wave: string;
  kind: 'begun' | 'submitted' | 'withdrawn';
  /** Number of the submission; 0 for a beginning. */
  submission: number;
  names: string;
}

/** Counts of a peer group that are folded, as `countsText` writes them; below zero while a withdrawal is folded before its submission. */
interface HistogramTable {
  wave: string;
  group_id: string;
  figures: string;
}

interface HeartbeatTable {
  id: 'server';
  at: number;
}
