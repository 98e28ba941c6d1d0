export type PlanKind = 'measure' | 'target' | 'scenario';

/** One version of an entry of a plan (Maßnahmenplan). Among the waves that somebody knows an entry is known by kind and id. */
export interface PlanRecord {
  readonly kind: PlanKind;
  readonly id: string;
  /** In which the entry was made. */
  readonly wave: string;
  /** Counts from 1. */
  readonly revision: number;
  /** JSON of the entry; null where this version took it out. */
  readonly body: string | null;
  readonly author: string;
  readonly at: number;
  /** When the first version was made. */
  readonly createdAt: number;
}

export interface PlanChange {
  readonly kind: PlanKind;
  readonly id: string;
  /** JSON text, the same for equal entries; null takes the entry out. */
  readonly body: string | null;
  /** The revision that this one replaces: 0 for none, or for one that was taken out. */
  readonly replaces: number;
  readonly author: string;
}

/** Entries that stand, at most so many a kind. */
export type PlanLimits = Readonly<Record<PlanKind, number>>;

export type PlanOutcome =
  /** Every change as it is stored, in the order given, those that changed nothing among them. */
  | { readonly kind: 'saved'; readonly records: readonly PlanRecord[] }
  /** Nothing is stored: `id` has another revision than the one to be replaced. */
  | { readonly kind: 'conflict'; readonly id: string; readonly current: PlanRecord | null }
  | { readonly kind: 'too-many'; readonly of: PlanKind }
  | { readonly kind: 'key-reused' };
