import type { CompiledQuery } from 'kysely';
import type { Rows, Step, Transaction, Work } from '../query.ts';
import { postgresCompiler } from './compiler.ts';
import { ConnectionLost, OutcomeUnknown, rolledBack } from './failure.ts';
import type { Line } from './line.ts';
import { givesNoRows, isOne, onlyReads, queriesOf } from './step.ts';
import { askable, storable } from './storable-text.ts';

const beginWriting = 'begin isolation level read committed read write';
export const beginReading = 'begin isolation level repeatable read read only';

/**
 * Writes in one transaction. What gives no rows is sent without waiting for what went before, and the commit with it, so that
 * the network is crossed as seldom as the text allows.
 *
 * @throws OutcomeUnknown where the connection failed while the commit was under way
 */
export async function writeOn<Result>(line: Line, work: Work<Result>): Promise<Result> {
  const steps = work(postgresCompiler);
  const first = steps.next([]);
  if (first.done === true) return first.value;
  const begun = line.command(beginWriting);
  // Had it failed unnoticed, a write behind it would stand by itself.
  if (!queriesOf(first.value).every(onlyReads)) await begun;
  const result = await drive(line, steps, first, storable);
  await commit(line);
  return result;
}

/** Writes many pieces in one transaction, which begins with the command. */
export async function writePiecesOn(line: Line, pieces: AsyncIterable<Work<void>>, first: string): Promise<void> {
  await line.command(beginWriting);
  await line.command(first);
  for await (const piece of pieces) {
    const steps = piece(postgresCompiler);
    await drive(line, steps, steps.next([]), storable);
    await line.settled();
  }
  await commit(line);
}

/**
 * Reads one state of the database. One query alone needs no transaction; `several` remembers, by their first query, the readings
 * that turned out to need more.
 */
export async function readFrom<Result>(line: Line, work: Work<Result>, several: Set<string>): Promise<Result> {
  const steps = work(postgresCompiler);
  const first = steps.next([]);
  if (first.done === true) return first.value;
  const [query] = queriesOf(first.value);
  if (query === undefined || !isOne(first.value) || several.has(query.sql)) return readTogether(line, steps, first);
  const second = steps.next(await line.query(askable(query)));
  if (second.done === true) return second.value;
  several.add(query.sql);
  const again = work(postgresCompiler);
  return readTogether(line, again, again.next([]));
}

async function readTogether<Result>(
  line: Line,
  steps: Transaction<Result>,
  first: IteratorResult<Step, Result>,
): Promise<Result> {
  void line.command(beginReading);
  const result = await drive(line, steps, first, askable);
  void line.command('commit');
  return result;
}

/** Reads within a transaction that has begun. */
export function readWithin<Result>(line: Line, work: Work<Result>): Promise<Result> {
  const steps = work(postgresCompiler);
  return drive(line, steps, steps.next([]), askable);
}

async function drive<Result>(
  line: Line,
  steps: Transaction<Result>,
  first: IteratorResult<Step, Result>,
  checked: (query: CompiledQuery) => CompiledQuery,
): Promise<Result> {
  let step = first;
  while (step.done !== true) {
    const queries = queriesOf(step.value).map(checked);
    const answers = queries.map((query) => line.query(query));
    const rows = queries.every(givesNoRows) ? queries.map(() => []) : await rowsOf(line, answers);
    step = steps.next(isOne(step.value) ? (rows[0] ?? []) : rows);
  }
  return step.value;
}

async function rowsOf(line: Line, answers: readonly Promise<Rows>[]): Promise<readonly Rows[]> {
  await line.settled();
  return Promise.all(answers);
}

/** What was sent and not waited for may fail as late as here. */
async function commit(line: Line): Promise<void> {
  const earlier = line.settled();
  const committed = line.command('commit');
  await earlier.catch((error: unknown) => {
    throw error instanceof ConnectionLost && error.sent ? new OutcomeUnknown(error) : error;
  });
  const word = await committed.catch((error: unknown) => {
    throw rolledBack(error) ? error : new OutcomeUnknown(error);
  });
  if (word !== 'COMMIT') throw new OutcomeUnknown(new Error(`The server answered a commit with ${word}`));
}
