import { onTestFinished } from 'vitest';
import { problem } from '../../model/contract/problem.ts';
import { type App, type AppDeps, createApp, routesOf } from '../../server/app.ts';
import { jsonLog } from '../../server/log.ts';
import { openSqliteStore } from '../../server/storage/sqlite/open-sqlite-store.ts';
import type { MunicipalityRecord, Store } from '../../server/storage/store.ts';
import { createAccessCodes } from '../../server/work/create-access-codes.ts';
import { createWave } from '../../server/work/create-wave.ts';
import { deriveKeys } from '../../server/work/keys.ts';
import { storedModels } from '../../server/work/models.ts';
import { smallModelFile } from './small-model.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** 1 October 2026, 08:00 UTC. */
export const beginning = Date.UTC(2026, 9, 1, 8);

export const embeddingOrigin = 'https://www.stadt.example';

export interface Call {
  readonly token?: string;
  /** Idempotency key; made up for writes if absent, left out if null. */
  readonly key?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whatever came, null where it was no JSON. */
  readonly json: ReturnType<typeof JSON.parse>;
}

/** An app on a real database, with its clock and its randomness in hand. Every reply is held against its declared schema. */
export interface WorkingApp {
  readonly app: App;
  readonly deps: AppDeps;
  readonly lines: string[];
  now: number;
  call(method: string, path: string, call?: Call): Promise<Answered>;
  /** A session with a fresh access code. */
  enter(municipality?: string, wave?: string): Promise<string>;
  code(municipality?: string, wave?: string): Promise<string>;
  /** Saves an answer and tells the ETag after it. */
  answer(token: string, question: string, value: unknown, revision?: number): Promise<string>;
}

export interface WorkingAppOptions {
  /** Default: a new one, gone after the test. */
  readonly store?: Store;
  readonly entry?: 'open' | 'code';
  readonly deps?: Partial<AppDeps>;
}

/** Six towns between 5,000 and 20,000 inhabitants, a city that is a county of its own, and a county. */
export const municipalities: readonly MunicipalityRecord[] = [
  ...['Ahausen', 'Bhausen', 'Chausen', 'Dhausen', 'Ehausen', 'Fhausen'].map((name, index) =>
    municipality({ key: `0811500${index + 1}`, name, population: 6000 + 1000 * index }),
  ),
  municipality({
    key: '08111000',
    name: 'Großstadt',
    type: 'urbanDistrict',
    countyKey: '08111',
    countyName: 'Großstadt',
    population: 600_000,
  }),
  municipality({ key: '08115', name: 'Beispielkreis', type: 'county', population: null }),
];

function municipality(
  parts: Pick<MunicipalityRecord, 'key' | 'name'> & Partial<MunicipalityRecord>,
): MunicipalityRecord {
  const county = { countyKey: '08115', countyName: 'Beispielkreis', regionKey: '081', stateKey: '08' };
  return { type: 'town', population: null, urbanisation: null, asOf: '2026-01-01', ended: false, ...county, ...parts };
}

/** Opens an app with the small model, eight municipalities and an open wave `w1`. */
export async function workingApp(options: WorkingAppOptions = {}): Promise<WorkingApp> {
  const lines: string[] = [];
  let random = 0;
  const store = options.store ?? temporaryStore();
  const clock = () => working.now;
  const deps: AppDeps = {
    store,
    models: storedModels(store),
    keys: deriveKeys(new Uint8Array(32).fill(7)),
    clock,
    random: (bytes) => {
      random += 1;
      return Uint8Array.from({ length: bytes }, (_, index) => (random * 31 + index * 7 + (index >> 2) * random) & 255);
    },
    log: jsonLog('debug', clock, (line) => lines.push(line)),
    configuration: {
      publicUrl: 'https://check.example',
      embedOrigins: [embeddingOrigin],
      trustedProxies: [],
      invented: true,
      links: { privacy: 'https://check.example/privacy' },
    },
    ...options.deps,
  };
  const app = createApp(deps);
  const routes = routesOf(deps);
  let keys = 0;
  const working: WorkingApp = {
    app,
    deps,
    lines,
    now: beginning,
    async call(method, path, { token, key, body, headers = {} } = {}) {
      keys += 1;
      const write = method === 'POST' || method === 'PUT';
      const sent = {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(write && key !== null ? { 'idempotency-key': key ?? `made-up-key-long-enough-to-begin-${keys}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      };
      const init = { method, headers: sent, ...(body === undefined ? {} : { body: textOf(body) }) };
      const response = await app.request(path, init);
      return checkReply(method, path, response);
    },
    async code(key = '08115001', wave = 'w1') {
      const outcome = await createAccessCodes(deps, wave, [key]);
      if (outcome.kind !== 'created') throw new Error(outcome.kind);
      return outcome.codes[0]?.code ?? '';
    },
    async enter(key, wave) {
      const { json } = await working.call('POST', '/api/v1/sessions', {
        body: { code: await working.code(key, wave) },
      });
      return json.token;
    },
    async answer(token, question, value, revision = 0) {
      const { status, json } = await working.call('PUT', `/api/v1/assessment/answers/${question}`, {
        token,
        body: { value, revision },
      });
      if (status !== 200) throw new Error(JSON.stringify(json));
      return json.etag;
    },
  };
  await prepare(working, options.entry ?? 'code');
  return working;

  async function checkReply(method: string, path: string, response: Response): Promise<Answered> {
    const { status, headers } = response;
    const text = await response.text();
    const type = headers.get('content-type') ?? '';
    const json = /json/.test(type) && text !== '' ? JSON.parse(text) : null;
    if (/problem/.test(type)) problem.parse(json);
    else if (json !== null) {
      const route = routes.find(
        (each) =>
          each.method === method.toLowerCase() &&
          new RegExp(`^${each.path.replace(/:\w+/g, '[^/]+')}$`).test(path.replace(/\?.*/, '')),
      );
      if (!route) throw new Error(`${method} ${path} is not declared.`);
      if (status !== route.reply.status && !(status in (route.reply.also ?? {}))) {
        throw new Error(`${method} ${path} answers ${status}, which is not declared.`);
      }
      route.json?.parse(json);
    }
    return { status, headers, text, json };
  }
}

/** A database of its own for one test. */
export function temporaryStore(): Store {
  const store = openSqliteStore(`${temporaryFolder()}/test.db`);
  onTestFinished(() => store.close());
  return store;
}

async function prepare({ deps }: WorkingApp, entry: 'open' | 'code'): Promise<void> {
  const { store, models } = deps;
  await models.offer(JSON.stringify(smallModelFile), beginning);
  if ((await store.waves()).length > 0) return;
  await store.importRegister({ asOf: '2026-01-01', importedAt: beginning, source: 'test', municipalities });
  await createWave(deps, { id: 'w1', title: { de: 'Erste Welle', en: 'First wave' }, entry, closesAt: null });
  await store.openWave('w1', beginning);
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}
