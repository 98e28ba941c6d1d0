import { prepared } from '../prepared.ts';
import { allRows, type Compilable, type Database, firstRow, type Transaction } from '../query.ts';
import type { Schema } from '../schema.ts';
import type { Seal } from '../seal.ts';
import type { NewWave, Scope, WaveMove, WaveRecord } from '../store.ts';
import { recordEvent } from './administration.ts';
import { waveClosed, waveCreated, waveOpened } from './administration-events.ts';

export function* createWave(db: Database, seal: Seal, wave: NewWave): Transaction<'created' | 'exists'> {
  const row = yield* firstRow(
    db
      .insertInto('wave')
      .values({
        id: wave.id,
        title: wave.title,
        model_version: wave.modelVersion,
        entry: wave.entry,
        status: 'prepared',
        created_at: wave.createdAt,
        closes_at: wave.closesAt,
        opened_at: null,
        closed_at: null,
        operations_forgotten: 0,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id'),
  );
  if (row === undefined) return 'exists';
  yield* recordEvent(db, seal, waveCreated(wave));
  return 'created';
}

export function* openWave(db: Database, seal: Seal, id: string, at: number): Transaction<WaveMove> {
  const status = yield* waveStatus(db, id);
  if (status === null) return 'unknown';
  if (status !== 'prepared') return 'wrong-status';
  const open = yield* firstRow(db.selectFrom('wave').select('id').where('status', '=', 'open'));
  if (open !== undefined) return 'other-open';
  yield* allRows(db.updateTable('wave').set({ status: 'open', opened_at: at }).where('id', '=', id));
  yield* recordEvent(db, seal, waveOpened(id, at));
  return 'moved';
}

export function* closeWave(db: Database, seal: Seal, id: string, at: number): Transaction<WaveMove> {
  const status = yield* waveStatus(db, id);
  if (status === null) return 'unknown';
  if (status !== 'open') return 'wrong-status';
  yield* allRows(db.updateTable('wave').set({ status: 'closed', closed_at: at }).where('id', '=', id));
  yield* recordEvent(db, seal, waveClosed(id, at));
  return 'moved';
}

/** Waits for the writers that found the wave open; those that come now find it closed, and hold up nobody. */
export function* drainWave(db: Database, id: string): Transaction<void> {
  yield* drainedStatus(db, id);
}

/** The status of a wave when nobody is at work in it, and nobody comes until this transaction is done; null where there is no such wave. */
export function* drainedStatus(db: Database, id: string): Transaction<WaveRecord['status'] | null> {
  const row = yield* firstRow(db.selectFrom('wave').select('status').where('id', '=', id).forUpdate());
  return row?.status ?? null;
}

/** Oldest first. */
export function* waves(db: Database): Transaction<readonly WaveRecord[]> {
  const rows = yield* allRows(db.selectFrom('wave').selectAll().orderBy('created_at').orderBy('id'));
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    modelVersion: row.model_version,
    entry: row.entry,
    createdAt: row.created_at,
    closesAt: row.closes_at,
    status: row.status,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  }));
}

type Gate = Pick<Schema['wave'], 'status' | 'closes_at'>;

/** What decides whether a wave takes writes; it stays so until the writer is done. */
export const waveGate = prepared(
  (db, { wave }: Pick<Scope, 'wave'>): Compilable<Gate> =>
    db
      .selectFrom('wave')
      .select(['status', 'closes_at'])
      .where('id', '=', wave)
      .where('status', '=', 'open')
      .forKeyShare(),
);

/** True where the wave takes writes at this moment: open, and its closing time not yet reached. */
export function takesWrites(gate: Gate | undefined, at: number): boolean {
  return gate !== undefined && gate.status === 'open' && (gate.closes_at === null || at < gate.closes_at);
}

/** Keeps others who publish or move this wave waiting. */
export function* lockWave(db: Database, id: string): Transaction<void> {
  yield* waveStatus(db, id);
}

function* waveStatus(db: Database, id: string): Transaction<WaveRecord['status'] | null> {
  const row = yield* firstRow(db.selectFrom('wave').select('status').where('id', '=', id).forNoKeyUpdate());
  return row?.status ?? null;
}
