import { eventSeal } from '../chain.ts';
import type { AdministrationEvent } from '../operations/administration.ts';
import {
  assessmentReopened,
  benchmarkPublished,
  benchmarkSetsWorkedOut,
  modelKept,
  resultDeclared,
  studyPublished,
  submissionRestored,
  submissionWithdrawn,
  waveClosed,
  waveCreated,
  waveOpened,
} from '../operations/administration-events.ts';
import type { EventTable, PublicResultTable, WithdrawalTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { FrozenText, ModelRecord, WaveRecord } from '../store.ts';
import type { Findings } from './findings.ts';

/** What administrators made, as it is stored. */
export interface Administered {
  readonly events: readonly EventTable[];
  readonly models: readonly ModelRecord[];
  readonly waves: readonly WaveRecord[];
  readonly publications: readonly (FrozenText & { readonly wave: string; readonly sets: string })[];
  readonly studies: readonly (Omit<FrozenText, 'number'> & { readonly wave: string })[];
  readonly withdrawals: readonly WithdrawalTable[];
  readonly reopenings: readonly WithdrawalTable[];
  readonly restorations: readonly WithdrawalTable[];
  readonly results: readonly PublicResultTable[];
}

/** The chain of events is whole, and what they made is what an event tells of it. */
export function checkAdministration(seal: Seal, stored: Administered, found: Findings): void {
  checkEvents(seal, stored.events, found);
  const told = new Set(stored.events.map((event) => textOf({ ...event, content: contentOf(event) })));
  const check = (table: string, row: readonly (string | number)[], event: AdministrationEvent): void => {
    if (!told.delete(textOf(event))) found.add(table, row, `is not what the event ${event.kind} tells`);
  };
  for (const model of stored.models) check('model', [model.version], modelKept(model));
  for (const wave of stored.waves) {
    check('wave', [wave.id], waveCreated(wave));
    if (wave.openedAt !== null) check('wave', [wave.id], waveOpened(wave.id, wave.openedAt));
    if (wave.closedAt !== null) check('wave', [wave.id], waveClosed(wave.id, wave.closedAt));
    const status = wave.closedAt !== null ? 'closed' : wave.openedAt !== null ? 'open' : 'prepared';
    if (wave.status !== status) found.add('wave', [wave.id], `is ${wave.status}, and ${status} by its times`);
  }
  for (const { wave, sets, ...publication } of stored.publications) {
    const audited = benchmarkPublished(wave, publication, sets);
    const row = [wave, publication.number];
    if (told.has(textOf(audited))) check('benchmark', row, audited);
    else {
      check('benchmark', row, benchmarkPublished(wave, publication, undefined));
      check('benchmark', row, benchmarkSetsWorkedOut(wave, publication.number, sets, publication.publishedAt));
    }
  }
  for (const { wave, ...study } of stored.studies) check('study', [wave], studyPublished(wave, study));
  const keyOfAct = (row: WithdrawalTable) => [row.municipality, row.wave, row.submission, row.number];
  for (const row of stored.withdrawals) check('withdrawal', keyOfAct(row), submissionWithdrawn(row));
  for (const row of stored.reopenings) check('reopening', keyOfAct(row), assessmentReopened(row));
  for (const row of stored.restorations) check('restoration', keyOfAct(row), submissionRestored(row));
  for (const event of stored.events) {
    if (!/^(model|wave|benchmark|study|submission|assessment)\./.test(event.kind)) continue;
    if (!told.has(textOf({ ...event, content: contentOf(event) }))) continue;
    found.add('event', [event.number], `tells of ${event.subject}, which is not stored so (${event.kind})`);
  }
  checkResults(stored, found);
}

/** Whose result is public is what the newest event on each submission says; older editions told of municipalities, and of each again. */
function checkResults({ events, results }: Administered, found: Findings): void {
  const newest = new Map<string, AdministrationEvent>();
  for (const { kind, subject, at, ...event } of events) {
    if (kind !== 'result.declared') continue;
    const content = contentOf(event);
    if (submissionIn(content) !== null) newest.set(keyOf(subject, content), { kind, subject, content, at });
  }
  for (const row of results) {
    const { municipality, wave, submission } = row;
    const key = keyOf(wave, row);
    const event = newest.get(key);
    newest.delete(key);
    if (event !== undefined && textOf(event) === textOf(resultDeclared(row))) continue;
    found.add('public_result', [municipality, wave, submission], 'is not what the event result.declared tells');
  }
  for (const event of newest.values()) {
    const row = [municipalityIn(event.content), event.subject, submissionIn(event.content) ?? ''];
    found.add('public_result', row, 'is missing, and the event result.declared tells of it');
  }
}

function keyOf(wave: string, content: unknown): string {
  return JSON.stringify([wave, municipalityIn(content), submissionIn(content)]);
}

function submissionIn(content: unknown): number | null {
  return content instanceof Object && 'submission' in content ? Number(content.submission) : null;
}

function municipalityIn(content: unknown): string {
  return content instanceof Object && 'municipality' in content ? String(content.municipality) : '';
}

function checkEvents(seal: Seal, events: readonly EventTable[], found: Findings): void {
  let before = '';
  let due = 1;
  for (const event of events) {
    if (event.number !== due) found.add('event', [event.number], `stands where ${due} is due`);
    if (eventSeal(seal, before, event) !== event.seal) {
      found.add('event', [event.number], 'does not fit its seal: it, or the one before it, is not what was written');
    }
    before = event.seal;
    due = event.number + 1;
  }
}

/** What cannot be read is told by the seal of the event. */
function contentOf({ content }: Pick<EventTable, 'content'>): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function textOf({ kind, subject, content, at }: AdministrationEvent): string {
  return JSON.stringify([kind, subject, content, at]);
}
