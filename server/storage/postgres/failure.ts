import { DatabaseError } from 'pg';

/** The connection failed, or none came about; whether the server has done what it was sent is not known. */
export class ConnectionLost extends Error {
  /** False where the server cannot have been sent what failed. */
  readonly sent: boolean;

  constructor(cause: unknown) {
    super('The connection to PostgreSQL was lost', { cause });
    this.name = 'ConnectionLost';
    this.sent = !(cause instanceof Error && /not queryable$/.test(cause.message));
  }
}

/** The connection failed while a commit was under way: what was written may be saved or not. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('Whether the commit came about is not known', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** 40001 and 40P01: writers in each other's way; 23505: the other one was first; 55P03: waited too long for its lock. */
const inTheWay = new Set(['40001', '40P01', '23505', '55P03']);

/** A prepared statement is not, or no longer, what the table is: another connection prepares it anew. */
const outdatedStatement = new Set(['0A000', '26000', '42P05']);

/** The server is starting, stopping or has no connection left. */
const notNow = /^(08|57P0[123]|53300)/;

const codeOf = (error: unknown): string => (error instanceof DatabaseError ? (error.code ?? '') : '');

export type Obstacle = 'writer' | 'connection' | null;

/** What nothing has come of, so that the same may be tried again at once: nothing that was decided by the server's rules. */
export function obstacle(error: unknown): Obstacle {
  const code = codeOf(error);
  if (inTheWay.has(code)) return 'writer';
  if (error instanceof ConnectionLost || notNow.test(code)) return 'connection';
  return isOutdatedStatement(error) ? 'connection' : null;
}

function isOutdatedStatement(error: unknown): boolean {
  const code = codeOf(error);
  if (code === '0A000') return error instanceof Error && /cached plan/.test(error.message);
  return outdatedStatement.has(code);
}

/** Whether a connection is worth being rolled back and used by somebody else after this. */
export function leavesConnection(error: unknown): boolean {
  return !(error instanceof ConnectionLost || error instanceof OutcomeUnknown || isOutdatedStatement(error));
}

/** Whether a failed commit certainly changed nothing. */
export function rolledBack(error: unknown): boolean {
  return /^(40(?!003)|23)/.test(codeOf(error)) || (error instanceof ConnectionLost && !error.sent);
}
