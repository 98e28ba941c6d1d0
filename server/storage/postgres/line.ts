import type { Duplex } from 'node:stream';
import type { CompiledQuery } from 'kysely';
import { type Client, DatabaseError, type QueryConfig, type QueryResult } from 'pg';
import type { Rows } from '../query.ts';
import { ConnectionLost } from './failure.ts';
import type { StatementNames } from './statement-names.ts';

/** One connection for one piece of work. What is sent runs in order, without waiting for what was sent before. */
export interface Line {
  query(query: CompiledQuery): Promise<Rows>;
  /** Gives the word with which the server says what it did. */
  command(text: string): Promise<string>;
  /** Waits for all that has been sent. @throws what went wrong first */
  settled(): Promise<void>;
}

interface TimedQuery extends QueryConfig {
  readonly query_timeout: number | undefined;
}

/** Statements with more values than this differ each time and are not worth a name. */
const mostNamedValues = 100;

/**
 * @param patience milliseconds after which a silent server counts as lost; undefined to wait for as long as it takes
 * @throws DatabaseError for what the server reports, else ConnectionLost
 */
export function lineOn(client: Client, names: StatementNames, patience: number | undefined): Line {
  let underWay: Promise<unknown>[] = [];
  const gather = gathering(client.connection.stream);
  const send = <Answer>(query: QueryConfig, told: (result: QueryResult) => Answer): Promise<Answer> => {
    gather();
    const timed: TimedQuery = { ...query, query_timeout: patience };
    const answer = client.query(timed).then(told, (error: unknown) => {
      throw error instanceof DatabaseError ? error : new ConnectionLost(error);
    });
    answer.catch(() => undefined);
    underWay.push(answer);
    return answer;
  };
  return {
    query({ sql, parameters }) {
      const name = parameters.length > mostNamedValues ? undefined : names.nameOf(sql);
      const query = { text: sql, values: [...parameters] };
      return send(name === undefined ? query : { ...query, name }, ({ rows }) => rows);
    },
    command: (text) => send({ text }, ({ command }) => command),
    async settled() {
      const sent = underWay;
      underWay = [];
      for (const answer of sent) await answer;
    },
  };
}

/** What is sent without waiting goes over the network together: a write to a socket costs more than most queries. */
function gathering(stream: Duplex): () => void {
  let held = false;
  return () => {
    if (held) return;
    held = true;
    stream.cork();
    process.nextTick(() => {
      held = false;
      stream.uncork();
    });
  };
}
