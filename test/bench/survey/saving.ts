import { randomUUID } from 'node:crypto';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import type { Exchange } from '../load/closed-loop.ts';
import type { Reply } from '../load/connection.ts';
import { requestText } from '../load/request-text.ts';
import { twoValues } from './two-values.ts';

/** Somebody with a session who answers one question after another, again and again, each time otherwise than before. */
export interface Saver {
  next(): Exchange;
}

export function saverWith(token: string, questions: readonly QuestionEntry[]): Saver {
  const prepared = questions.map((question) => ({ id: question.id, values: twoValues(question), revision: 0 }));
  let turn = 0;
  return {
    next() {
      const question = prepared[turn % prepared.length];
      if (question === undefined) throw new RangeError('There is no question to answer.');
      turn += 1;
      const revision = question.revision;
      question.revision += 1;
      return {
        request: requestText({
          method: 'PUT',
          path: `/api/v1/assessment/answers/${question.id}`,
          headers: { accept: 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
          body: { value: question.values[revision % 2], note: '', evidence: '', revision },
        }),
        accept,
      };
    },
  };
}

/** Savers of a connection take turns with each other. */
export function savingInTurn(savers: readonly Saver[], connections: number): (connection: number) => Exchange {
  const turns = new Array<number>(connections).fill(0);
  const each = Math.floor(savers.length / connections);
  if (each === 0) throw new RangeError(`${savers.length} municipalities are too few for ${connections} connections.`);
  return (connection) => {
    const turn = turns[connection] ?? 0;
    turns[connection] = turn + 1;
    const saver = savers[connection + connections * (turn % each)];
    if (saver === undefined) throw new RangeError(`Connection ${connection} has no municipality.`);
    return saver.next();
  };
}

function accept({ status, body }: Reply): void {
  if (status !== 200) throw new Error(`An answer was not saved: ${status} ${body}`);
}
