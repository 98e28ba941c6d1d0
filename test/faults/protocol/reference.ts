import { required } from '../load/choice.ts';

/** What the write protocol promises, in memory: one wave, a few towns, each with the answers to a few questions. */
export interface Reference {
  open: boolean;
  readonly towns: Map<string, Town>;
  /** Every write that was sent, in this order. */
  readonly writes: Write[];
  /** By key, what those were told that were accepted. */
  readonly accepted: Map<string, Told>;
}

export interface Town {
  revision: number;
  submitted: boolean;
  /** Whether the newest submission no longer counts. */
  withdrawn: boolean;
  readonly answers: Map<string, { readonly option: string; readonly revision: number }>;
}

export interface Save {
  readonly kind: 'save';
  readonly key: string;
  readonly town: string;
  readonly question: string;
  readonly option: string;
  readonly replaces: number;
}

export interface Submit {
  readonly kind: 'submit';
  readonly key: string;
  readonly town: string;
  /** Revision of the assessment that was checked. */
  readonly checked: number;
}

export type Write = Save | Submit;

/** What a write is told: the status, and what a reader of the reply goes on with. */
export type Told =
  | { readonly status: 200; readonly revision: number }
  | { readonly status: 201 }
  | { readonly status: 409; readonly code: 'answer.conflict'; readonly current: number | null }
  | { readonly status: number; readonly code: string };

export function reference(towns: readonly string[]): Reference {
  const empty = (): Town => ({ revision: 0, submitted: false, withdrawn: false, answers: new Map() });
  return { open: true, towns: new Map(towns.map((town) => [town, empty()])), writes: [], accepted: new Map() };
}

/** What has to come of a write, which may be a repetition; changes the reference where it is accepted. */
export function expected(state: Reference, write: Write): Told {
  const earlier = state.accepted.get(write.key);
  if (earlier !== undefined) return earlier;
  const town = state.towns.get(write.town);
  if (town === undefined) throw new Error(`There is no town ${write.town}.`);
  const told = write.kind === 'save' ? save(state.open, town, write) : submit(state.open, town, write);
  if (told.status < 300) state.accepted.set(write.key, told);
  return told;
}

/** What an administrator is told who ends that the submission of a town counts. */
export function withdrawn(state: Reference, key: string): 'withdrawn' | 'none' {
  const town = state.towns.get(key);
  if (!town?.submitted || town.withdrawn) return 'none';
  town.withdrawn = true;
  return 'withdrawn';
}

/** What an administrator is told who opens the assessment of a town again. */
export function reopened(state: Reference, key: string): 'reopened' | 'none' | 'wave-closed' {
  const town = state.towns.get(key);
  if (!town?.submitted) return 'none';
  if (!state.open) return 'wave-closed';
  town.submitted = false;
  town.withdrawn = true;
  return 'reopened';
}

function save(open: boolean, town: Town, { question, option, replaces }: Save): Told {
  if (town.submitted) return { status: 409, code: 'assessment.submitted' };
  if (!open) return { status: 403, code: 'wave.not-open' };
  const current = town.answers.get(question);
  if ((current?.revision ?? 0) !== replaces) {
    return { status: 409, code: 'answer.conflict', current: current?.revision ?? null };
  }
  if (current?.option === option) return { status: 200, revision: current.revision };
  town.revision += 1;
  town.answers.set(question, { option, revision: replaces + 1 });
  return { status: 200, revision: replaces + 1 };
}

function submit(open: boolean, town: Town, { checked }: Submit): Told {
  if (town.submitted) return { status: 409, code: 'assessment.submitted' };
  if (checked !== town.revision) return { status: 412, code: 'submission.stale' };
  if (required.some((question) => !town.answers.has(question))) return { status: 422, code: 'submission.incomplete' };
  if (!open) return { status: 403, code: 'wave.not-open' };
  town.submitted = true;
  town.withdrawn = false;
  town.revision += 1;
  return { status: 201 };
}
