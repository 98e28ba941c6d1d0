import { SettingRefused } from '../errors.ts';
import type { Connection } from './connection.ts';

/** How long opening and migrating wait for another process, in milliseconds; nobody is served yet. */
export const openingTimeout = 5000;

/** How long one attempt of a store that serves waits, in milliseconds: everybody else waits as well. */
export const servingTimeout = 50;

interface Setting {
  readonly name: string;
  readonly value: string | number;
  readonly reads: string | number;
}

const on = (name: string): Setting => ({ name, value: 'on', reads: 1 });
const busyTimeout = (limit: number): Setting => ({ name: 'busy_timeout', value: limit, reads: limit });
const off = (name: string): Setting => ({ name, value: 'off', reads: 0 });

/** Writing: each commit is on the disk before it counts. The engine's own default in WAL mode is weaker. */
const writing: readonly Setting[] = [
  { name: 'journal_mode', value: 'wal', reads: 'wal' },
  { name: 'synchronous', value: 'full', reads: 2 },
  on('secure_delete'),
];

const always: readonly Setting[] = [
  busyTimeout(openingTimeout),
  on('foreign_keys'),
  off('trusted_schema'),
  on('cell_size_check'),
];

/** Puts every setting into effect and reads it back. @throws SettingRefused where one does not hold. */
export function applySettings(connection: Connection, mode: 'writable' | 'read-only'): void {
  apply(connection, mode === 'writable' ? [...always, ...writing] : [...always, on('query_only')]);
}

/** From now on each attempt waits for `servingTimeout` at most. @throws SettingRefused */
export function waitBriefly(connection: Connection): void {
  apply(connection, [busyTimeout(servingTimeout)]);
}

function apply(connection: Connection, settings: readonly Setting[]): void {
  for (const { name, value, reads } of settings) {
    connection.pragma(`${name} = ${value}`);
    const found = connection.pragma(name, { simple: true });
    if (found !== reads) throw new SettingRefused(name, value, found);
  }
}
