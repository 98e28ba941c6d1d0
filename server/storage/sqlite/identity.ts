import { NotADatabase } from '../errors.ts';
import type { Connection } from './connection.ts';
import { damaged } from './engine-error.ts';

/** `RGKM`, in the header of each database of this program. */
const applicationId = 0x52474b4d;

/** Reads whose database this is. @throws NotADatabase where it belongs to another program. */
export function checkIdentity(connection: Connection, file: string): void {
  const id = connection.pragma('application_id', { simple: true });
  if (id === applicationId) return;
  if (id === 0 && isEmpty(connection)) return;
  throw new NotADatabase(
    file,
    'is a database of another program',
    'Check the path in DATABASE_URL; name another file for this program.',
  );
}

/** One real write, which marks the file as a database of this program; fails where nothing can be written. */
export function markIdentity(connection: Connection): void {
  connection.transaction(() => connection.pragma(`application_id = ${applicationId}`)).immediate();
}

export function isEmpty(connection: Connection): boolean {
  return connection.prepare('select 1 from sqlite_schema limit 1').get() === undefined;
}

/** Looks through the whole file. @throws NotADatabase where it is damaged. */
export function checkContent(connection: Connection, file: string): void {
  const finding = connection.pragma('quick_check(1)', { simple: true });
  if (finding !== 'ok') throw damaged(file, String(finding));
}
