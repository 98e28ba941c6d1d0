import { DatabaseError } from 'pg';
import { DatabaseUnfit, StorageError } from '../errors.ts';
import { ConnectionLost } from './failure.ts';
import type { Place } from './place.ts';

/**
 * Why no connection comes about however often one tries, as a sentence that says how to mend it; null where it may come about
 * later. No sentence shows the password.
 */
export function refusal(error: unknown, place: Place, variable: string): StorageError | null {
  if (error instanceof StorageError) return error;
  const unfit = (sentence: string) => new DatabaseUnfit(`${place.name} ${sentence}`, { cause: error });
  const role = JSON.stringify(place.role);
  if (error instanceof DatabaseError) {
    switch (error.code) {
      case '28P01':
        return unfit(
          `refuses the password of the role ${role}. Mend it in ${variable}; ` +
            'a character such as @ : / ? # % in it is written percent-encoded, @ as %40.',
        );
      case '28000':
        return unfit(
          `does not let the role ${role} in (${error.message}). Create the role, or allow it in pg_hba.conf, ` +
            `or mend the name in ${variable}.`,
        );
      case '3D000':
        return unfit(
          `is asked for a database that does not exist. Mend its name in ${variable}, or create it: ` +
            `create database ${JSON.stringify(place.database)} encoding 'UTF8' template template0`,
        );
      case '42501':
        return unfit(
          `does not permit the role ${role} to connect (${error.message}). Permit it: ` +
            `grant connect on database ${JSON.stringify(place.database)} to ${role}`,
        );
      default:
        return null;
    }
  }
  return error instanceof ConnectionLost ? driverRefusal(error.cause, unfit, role, variable) : null;
}

function driverRefusal(
  cause: unknown,
  unfit: (sentence: string) => DatabaseUnfit,
  role: string,
  variable: string,
): DatabaseUnfit | null {
  if (!(cause instanceof Error)) return null;
  const code = 'code' in cause ? String(cause.code) : '';
  const { message } = cause;
  if (message.startsWith('SASL')) return unfit(`wants a password of the role ${role}. Write it into ${variable}.`);
  if (/does not support SSL/.test(message)) {
    return unfit(
      `offers no encrypted connection. Switch ssl on in postgresql.conf, or, on one machine only, leave sslmode out of ${variable}.`,
    );
  }
  if (/CERT|SELF_SIGNED|ISSUER|SSL|TLS|EPROTO/.test(code)) {
    return unfit(
      `has a certificate that is not trusted (${code}: ${message}). Name the authority that signed it in ${variable}: ` +
        '?sslmode=verify-full&sslrootcert=/path/to/ca.crt',
    );
  }
  if (code === 'ENOENT' && 'syscall' in cause && cause.syscall === 'open') {
    return unfit(`cannot be asked, because a file named in ${variable} is missing (${message}).`);
  }
  return null;
}
