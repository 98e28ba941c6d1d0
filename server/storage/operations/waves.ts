import { allRows, type Database, firstRow, type Transaction } from '../query.ts';
import type { NewWave, WaveMove, WaveRecord } from '../store.ts';

export function* createWave(db: Database, wave: NewWave): Transaction<'created' | 'exists'> {
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
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id'),
  );
  return row === undefined ? 'exists' : 'created';
}

export function* openWave(db: Database, id: string, at: number): Transaction<WaveMove> {
  const status = yield* waveStatus(db, id);
  if (status === null) return 'unknown';
  if (status !== 'prepared') return 'wrong-status';
  const open = yield* firstRow(db.selectFrom('wave').select('id').where('status', '=', 'open'));
  if (open !== undefined) return 'other-open';
  yield* allRows(db.updateTable('wave').set({ status: 'open', opened_at: at }).where('id', '=', id));
  return 'moved';
}

export function* closeWave(db: Database, id: string, at: number): Transaction<WaveMove> {
  const status = yield* waveStatus(db, id);
  if (status === null) return 'unknown';
  if (status !== 'open') return 'wrong-status';
  yield* allRows(db.updateTable('wave').set({ status: 'closed', closed_at: at }).where('id', '=', id));
  return 'moved';
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

/** True where the wave takes writes at this moment: open, and its closing time not yet reached. */
export function* takesWrites(db: Database, id: string, at: number): Transaction<boolean> {
  const row = yield* firstRow(db.selectFrom('wave').select(['status', 'closes_at']).where('id', '=', id));
  return row !== undefined && row.status === 'open' && (row.closes_at === null || at < row.closes_at);
}

function* waveStatus(db: Database, id: string): Transaction<WaveRecord['status'] | null> {
  const row = yield* firstRow(db.selectFrom('wave').select('status').where('id', '=', id));
  return row?.status ?? null;
}
