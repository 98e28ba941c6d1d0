import type { Development } from '../../../model/contract/development.ts';
import type { Earlier } from '../../../model/contract/earlier.ts';
import type { Plan, PlanFile } from '../../../model/contract/plan.ts';
import { compile } from '../../../model/format/compile.ts';
import type { Study } from '../../../model/study/study.ts';
import type { PlanChange, PlanKind } from '../../../widget/check/plan/desk.ts';
import { entryIn, historyIn, type PlanBook, planIn, written } from '../../../widget/check/plan/tab/plan-book.ts';
import { planFileOf } from '../../../widget/check/plan/tab/plan-file.ts';
import type { Entrance } from '../../../widget/requests/entrance.ts';
import { Failure, type FailureDetails } from '../../../widget/requests/failure.ts';
import type { Call, Reply } from '../../../widget/requests/request.ts';
import { smallModelFile } from '../../support/small-model.ts';

/** A server that keeps a plan in memory; it can wait, fail and be quicker than the page. */
export interface PlanServer {
  readonly entrance: Entrance;
  /** What it has stored. */
  readonly plan: Plan;
  /** `METHOD path` of every request, in order. */
  readonly requests: readonly string[];
  development: Development;
  earlier: Earlier;
  /** What a session knows of earlier waves once it has shown a code. */
  proven: Earlier;
  /** Of every wave; null where none is published. */
  study: Study | null;
  report: Blob;
  /** Somebody else writes an entry, or takes it out with null. */
  elsewhere(kind: PlanKind, id: string, entry: unknown, author?: string): void;
  /** Every request from now on is refused like this; null ends it. */
  fails(failure: FailureDetails | null): void;
  /** Requests from now on wait until what is returned is called. */
  holds(): () => void;
}

const kinds = new Map<string, PlanKind>([
  ['measures', 'measure'],
  ['targets', 'target'],
  ['scenarios', 'scenario'],
]);

const whose = { key: '08317001', name: 'Musterstadt' };

const noDevelopment: Development = { waves: [], changes: [], measures: [] };

export function planServer(first: readonly Omit<PlanChange, 'revision'>[] = []): PlanServer {
  let book: PlanBook = [];
  let failure: FailureDetails | null = null;
  let gate: Promise<void> = Promise.resolve();
  let minute = 0;
  const requests: string[] = [];

  const write = (changes: readonly PlanChange[], author: string): void => {
    minute += 1;
    const at = new Date(Date.UTC(2026, 10, 1, 12, minute)).toISOString();
    const outcome = written(book, changes, { author, at, wave: '2026' });
    if (outcome.kind === 'conflict') throw new Failure({ status: 409, code: 'plan.conflict' });
    book = outcome.book;
  };

  const replacing = (kind: PlanKind, id: string, entry: unknown): PlanChange => ({
    kind,
    id,
    entry,
    revision: entryIn(book, kind, id)?.revision ?? 0,
  });

  const take = (file: PlanFile): Plan => {
    const changes = [...kinds].flatMap(([list, kind]) =>
      file[list as 'measures'].map(({ id, entry }) => replacing(kind, id, entry)),
    );
    write(changes, 'owner');
    return planIn(book);
  };

  const reply = (path: string, { method = 'GET', body }: Call): unknown => {
    const [place = ''] = path.split('?');
    const [, , list = '', id = '', more] = place.split('/').map(decodeURIComponent);
    const kind = kinds.get(list);
    if (kind && method === 'PUT') {
      const { entry, revision } = body as Pick<PlanChange, 'entry' | 'revision'>;
      write([{ kind, id, entry, revision }], 'owner');
      return { stored: entryIn(book, kind, id) };
    }
    if (kind && more === 'history') return historyIn(book, kind, id);
    if (list === 'plan') return planIn(book);
    if (list === 'plan-file')
      return method === 'POST' ? take(body as PlanFile) : planFileOf(planIn(book), compile(smallModelFile), whose);
    if (list === 'development') return server.development;
    if (list === 'earlier') {
      if (method === 'POST') server.earlier = server.proven;
      return server.earlier;
    }
    if (path.startsWith('/studies/') && server.study) return server.study;
    if (path.startsWith('/studies/')) throw new Failure({ status: 404, code: 'study.none' });
    if (list.startsWith('report.')) return server.report;
    throw new Failure({ status: 404, code: 'request.unknown-route' });
  };

  async function request<T>(path: string, call: Call): Promise<Reply<T>> {
    requests.push(`${call.method ?? 'GET'} ${path}`);
    await gate;
    if (failure) throw new Failure(failure);
    return { body: structuredClone(reply(path, call)) as T, etag: null };
  }

  const server: PlanServer = {
    entrance: { request, token: 'token' },
    get plan() {
      return planIn(book);
    },
    requests,
    development: noDevelopment,
    earlier: { access: 'none', waves: [] },
    proven: { access: 'open', waves: [] },
    study: null,
    report: new Blob(['report'], { type: 'application/pdf' }),
    elsewhere: (kind, id, entry, author = 'Bauamt') => write([replacing(kind, id, entry)], author),
    fails: (details) => {
      failure = details;
    },
    holds() {
      let open = (): void => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
  };
  for (const { kind, id, entry } of first) write([replacing(kind, id, entry)], 'owner');
  return server;
}
