import type { Plan, StoredEntry, StoredMeasure, StoredScenario, StoredTarget } from '../../model/contract/plan.ts';
import type { PlanKind, PlanRecord } from '../storage/store.ts';
import { instantOf } from './instant.ts';

/** The stored form of an entry by its kind. */
export interface StoredByKind {
  readonly measure: StoredMeasure;
  readonly target: StoredTarget;
  readonly scenario: StoredScenario;
}

/** What an entry says, by its kind. */
export type EntryOf<Kind extends PlanKind> = StoredByKind[Kind]['entry'];

/** A stored entry as readers see it; null where it was taken out. */
export function storedOf({ body, ...record }: PlanRecord): StoredEntry | null {
  if (body === null) return null;
  const { id, revision, author, at, wave, createdAt } = record;
  // Parsed when it was stored.
  const entry = JSON.parse(body);
  return { id, entry, revision, author, at: instantOf(at), wave, createdAt: instantOf(createdAt) };
}

/** The entries of one kind, in the order given. */
export function storedOfKind<Kind extends PlanKind>(kind: Kind, records: readonly PlanRecord[]): StoredByKind[Kind][] {
  return records.flatMap((record) => (record.kind === kind ? ((storedOf(record) ?? []) as StoredByKind[Kind]) : []));
}

/** What stands, by kind. */
export function planReply(records: readonly PlanRecord[]): Plan {
  return {
    measures: storedOfKind('measure', records),
    targets: storedOfKind('target', records),
    scenarios: storedOfKind('scenario', records),
  };
}
