import type { StoredAnswer } from '../../../model/contract/assessment.ts';
import type { Store } from '../../../server/storage/store.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { connection, NoReply, type Reply } from '../load/reply.ts';
import type { Host } from './host.ts';
import type { Told, Write } from './reference.ts';

/** The questions that are asked in the protocol, with two values each. */
export const values: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'strategy-document': {
    one: { kind: 'option', option: 'draft' },
    other: { kind: 'option', option: 'adopted' },
  },
  'online-services': { one: { kind: 'number', number: 3 }, other: { kind: 'number', number: 70 } },
  'security-officer': { one: { kind: 'option', option: 'shared' }, other: { kind: 'option', option: 'own' } },
};

/** The real server in a process of its own, and a second door to its database. */
export interface Surveyed {
  /** Another process with the same database, which opens and closes waves. */
  readonly beside: Store;
  readonly wave: string;
  send(write: Write): Promise<Told>;
  /** Sends a write and kills the server before, while or after it is done. */
  sendAndKill(write: Write): Promise<void>;
  restart(): Promise<void>;
  /** What anybody of a town sees: status, ETag, and the answers by question. */
  read(town: string): Promise<unknown>;
  end(): void;
}

/** @param codes access codes of the towns in the wave */
export async function surveyed(
  host: Host,
  beside: Store,
  wave: string,
  codes: ReadonlyMap<string, string>,
): Promise<Surveyed> {
  const line = connection();
  const tokens = new Map<string, string>();
  for (const [town, code] of codes) tokens.set(town, await enter(code));

  return {
    beside,
    wave,
    async send(write) {
      return told(await ask(write));
    },
    async sendAndKill(write) {
      const sent = ask(write).catch((error: unknown) => {
        if (!(error instanceof NoReply)) throw error;
      });
      // Between nothing at all and the whole reply: as many turns of the loop as the key happens to say.
      for (let turns = Number.parseInt(write.key.slice(-2), 16); turns > 0; turns--) await new Promise(setImmediate);
      const killed = host.killAndStart();
      await sent;
      await killed;
    },
    restart: () => host.killAndStart(),
    async read(town) {
      const headers = { authorization: `Bearer ${tokens.get(town)}` };
      const { json, headers: got } = await line.ask(host.address(), {
        method: 'GET',
        path: '/api/v1/assessment',
        headers,
      });
      const answers = json.answers.map(({ question, value, revision }: StoredAnswer) => ({
        question,
        value,
        revision,
      }));
      return { etag: got['etag'], status: json.status, answers };
    },
    end: () => line.close(),
  };

  async function enter(code: string): Promise<string> {
    const headers = { 'idempotency-key': `enter-${code}` };
    const question = { method: 'POST', path: '/api/v1/sessions', headers, body: { code } } as const;
    const { status, json } = await line.ask(host.address(), question);
    if (status !== 201) throw new Error(`Entering was answered with ${status}: ${JSON.stringify(json)}`);
    return json.token;
  }

  function ask(write: Write): Promise<Reply> {
    const headers = { authorization: `Bearer ${tokens.get(write.town)}`, 'idempotency-key': write.key };
    if (write.kind === 'submit') {
      const ifMatch = { 'if-match': `"r${write.checked}"` };
      const path = '/api/v1/assessment/submission';
      return line.ask(host.address(), { method: 'POST', path, headers: { ...headers, ...ifMatch }, body: {} });
    }
    const { question, option, replaces } = write;
    const body = { value: values[question]?.[option], revision: replaces };
    return line.ask(host.address(), { method: 'PUT', path: `/api/v1/assessment/answers/${question}`, headers, body });
  }
}

function told({ status, json }: Reply): Told {
  if (status === 200) return { status, revision: json.answer.revision };
  if (status === 201) return { status };
  if (json.code === 'answer.conflict') {
    return { status: 409, code: 'answer.conflict', current: json.current?.revision ?? null };
  }
  return { status, code: json.code };
}

export const modelVersion = smallModelFile.version;
