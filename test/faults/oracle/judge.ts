import type { Journal, Sent } from '../load/journal.ts';
import { unsound } from './soundness.ts';
import type { StoredRecords } from './stored-records.ts';

export interface Verdict {
  readonly acknowledged: number;
  /** Writes in the database whose senders never had a reply. */
  readonly unacknowledged: number;
  /** Each as a sentence: acknowledged, and not there or not as it was sent. */
  readonly lost: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** There, and never sent. */
  readonly strangers: readonly string[];
  /** What the records say that contradicts itself: current answers, revisions, submissions. */
  readonly unsound: readonly string[];
}

/** Holds what was sent against what is stored. */
export function judge({ sent }: Pick<Journal, 'sent'>, stored: StoredRecords): Verdict {
  const known = new Map(sent.map((each) => [each.id, each]));
  const traces = tracesOf(stored);
  const lost: string[] = [];
  let acknowledged = 0;
  for (const write of sent) {
    if (!write.acknowledged) continue;
    acknowledged += 1;
    const missing = missingOf(write, traces);
    if (missing !== null) lost.push(`${write.kind} ${write.id} of ${write.municipality}: ${missing}`);
  }
  const ids = stored.operations.map(({ id }) => id);
  const notes = stored.events.map(({ note }) => note);
  const receipts = stored.submissions.map(
    ({ municipality, wave, number }) => `submission ${number} of ${municipality} in ${wave}`,
  );
  return {
    acknowledged,
    unacknowledged: ids.filter((id) => known.get(id)?.acknowledged === false).length,
    lost,
    doubled: [...repeated(ids), ...repeated(notes), ...repeated(receipts)],
    strangers: [...ids, ...stored.events.map(({ operation }) => operation)].filter((id) => !known.has(id)),
    unsound: unsound(stored),
  };
}

/** A verdict that finds nothing wrong. */
export const nothing = { lost: [], doubled: [], strangers: [], unsound: [] } as const;

/** All that is wrong, each as a sentence. */
export function findingsOf({ lost, doubled, strangers, unsound: contradictions }: Verdict): string[] {
  const named = (name: string, list: readonly string[]) => list.map((each) => `${name}: ${each}`);
  return [
    ...named('lost', lost),
    ...named('doubled', doubled),
    ...named('never sent', strangers),
    ...named('contradiction', contradictions),
  ];
}

interface Traces {
  readonly operations: ReadonlyMap<string, StoredRecords['operations'][number]>;
  readonly events: ReadonlyMap<string, StoredRecords['events'][number]>;
  readonly receipts: ReadonlySet<string>;
}

function tracesOf({ operations, events, submissions }: StoredRecords): Traces {
  return {
    operations: new Map(operations.map((each) => [each.id, each])),
    events: new Map(events.map((each) => [each.operation, each])),
    receipts: new Set(submissions.map(({ municipality, receipt }) => `${municipality} ${receipt}`)),
  };
}

function missingOf(write: Sent, { operations, events, receipts }: Traces): string | null {
  const operation = operations.get(write.id);
  if (operation === undefined) return 'no operation';
  if (operation.municipality !== write.municipality || operation.kind !== write.kind) return 'another operation';
  if (write.kind === 'submit')
    return receipts.has(`${write.municipality} ${write.receipt}`) ? null : 'no such submission';
  if (write.kind === 'begin') return null;
  const event = events.get(write.id);
  if (event === undefined) return 'no answer';
  const same =
    event.municipality === write.municipality &&
    event.question === write.question &&
    event.revision === write.replaces + 1 &&
    event.note === write.note &&
    sameValue(event.value, write.value);
  return same ? null : 'another answer';
}

function sameValue(stored: string | null, sent: unknown): boolean {
  const canonical = (value: unknown) => JSON.stringify(Object.entries(value ?? {}).sort());
  return stored !== null && canonical(JSON.parse(stored)) === canonical(sent);
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
