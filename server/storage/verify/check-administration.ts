import { eventSeal } from '../chain.ts';
import type { AdministrationEvent } from '../operations/administration.ts';
import {
  benchmarkPublished,
  modelKept,
  waveClosed,
  waveCreated,
  waveOpened,
} from '../operations/administration-events.ts';
import type { EventTable } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { FrozenText, ModelRecord, WaveRecord } from '../store.ts';
import type { Findings } from './findings.ts';

/** What administrators made, as it is stored. */
export interface Administered {
  readonly events: readonly EventTable[];
  readonly models: readonly ModelRecord[];
  readonly waves: readonly WaveRecord[];
  readonly publications: readonly (FrozenText & { readonly wave: string })[];
}

/** The chain of events is whole, and each model, wave and publication is what an event tells of it. */
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
  for (const { wave, ...publication } of stored.publications) {
    check('benchmark', [wave, publication.number], benchmarkPublished(wave, publication));
  }
  for (const event of stored.events) {
    if (!/^(model|wave|benchmark)\./.test(event.kind)) continue;
    if (!told.has(textOf({ ...event, content: contentOf(event) }))) continue;
    found.add('event', [event.number], `tells of ${event.subject}, which is not stored so (${event.kind})`);
  }
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
function contentOf({ content }: EventTable): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function textOf({ kind, subject, content, at }: AdministrationEvent): string {
  return JSON.stringify([kind, subject, content, at]);
}
