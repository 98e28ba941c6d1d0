import type { Development } from '../../../model/contract/development.ts';
import type { Earlier } from '../../../model/contract/earlier.ts';
import type { Plan, PlanFile, PlanHistory, StoredEntry } from '../../../model/contract/plan.ts';
import type { Study } from '../../../model/study/study.ts';

export type PlanKind = 'measure' | 'target' | 'scenario';

/** One change of a plan; `entry` null takes it out of the plan. */
export interface PlanChange {
  readonly kind: PlanKind;
  readonly id: string;
  readonly entry: unknown;
  /** The revision it replaces, 0 for none. */
  readonly revision: number;
}

export interface ReportWish {
  readonly form: 'pdf' | 'docx' | 'json' | 'csv';
  /** Of `pdf` and `docx`. */
  readonly kind?: 'council' | 'full' | 'strategy' | undefined;
  /** Of `csv`. */
  readonly table?: string | undefined;
  readonly language: 'de' | 'en';
}

/** Where plan, earlier waves and reports of a municipality lie. Every method throws `Failure` and nothing else. */
export interface Desk {
  /** `tab`: the plan lies in this tab alone, and ends with it. */
  readonly kind: 'server' | 'tab';
  plan(signal: AbortSignal): Promise<Plan>;
  /** The entry as stored; null where it was taken out. */
  save(change: PlanChange, key: string, signal: AbortSignal): Promise<StoredEntry | null>;
  history(kind: PlanKind, id: string, signal: AbortSignal): Promise<PlanHistory>;
  file(signal: AbortSignal): Promise<PlanFile>;
  /** Takes a file of a plan, all or nothing; the plan with it. */
  take(file: unknown, key: string, signal: AbortSignal): Promise<Plan>;
  /** null where only the server could know. */
  development(signal: AbortSignal): Promise<Development | null>;
  /** Which earlier waves this session knows of; null where only the server could know. */
  earlier(signal: AbortSignal): Promise<Earlier | null>;
  /** Shows an access code of an earlier wave, after which that wave is known. */
  proveEarlier(accessCode: string, signal: AbortSignal): Promise<Earlier>;
  /** The collective result of a wave; null where none is published. */
  study(wave: string, signal: AbortSignal): Promise<Study | null>;
  /** null where only the server could make it. */
  report(wish: ReportWish, signal: AbortSignal): Promise<Blob | null>;
}
