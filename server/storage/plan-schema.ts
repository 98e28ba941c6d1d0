import type { PlanKind } from './store.ts';

/** Insert-only: whoever answers in `wave` has shown an access code of `earlier`. */
export interface EarlierWaveTable {
  municipality: string;
  wave: string;
  earlier: string;
  at: number;
}

/** One row a municipality that ever had a plan; whoever writes to the plan holds it. */
export interface PlanTable {
  municipality: string;
  /** Counts every version of every entry. */
  revision: number;
}

/** What stands, or was taken out (`body` null); as an event, append-only, every version there ever was. */
export interface PlanEntryTable {
  municipality: string;
  /** In which the entry was made. */
  wave: string;
  kind: PlanKind;
  id: string;
  revision: number;
  /** Revision of the plan that made this version. */
  plan_revision: number;
  author: string;
  at: number;
  created_at: number;
  /** Revision of the plan that made the first version. */
  made: number;
  body: string | null;
}

/** A write that happened, by the wave whose session wrote. `result` is JSON that names what was written. */
export interface PlanOperationTable {
  municipality: string;
  wave: string;
  id: string;
  digest: string;
  result: string;
  at: number;
}
