import { type Connection, openConnection, type Reply } from '../../bench/load/connection.ts';

/** A line to one server that is opened anew where it has been closed; the server closes those that are silent for a while. */
export interface SteadyLine {
  /** Sends the same request again where the line ended before the reply: the key of the request makes that safe. */
  exchange(request: string): Promise<Reply>;
  close(): void;
}

const mostAttempts = 5;

export async function steadyLine(address: URL): Promise<SteadyLine> {
  let connection: Connection = await openConnection(address);
  return {
    async exchange(request) {
      for (let attempts = 1; ; attempts += 1) {
        try {
          return await connection.exchange(request);
        } catch (error) {
          if (attempts === mostAttempts) throw error;
          connection = await openConnection(address);
        }
      }
    },
    close: () => connection.close(),
  };
}
