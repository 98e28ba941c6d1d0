import { randomUUID } from 'node:crypto';
import { closedLoop, type Exchange } from '../load/closed-loop.ts';
import { requestText } from '../load/request-text.ts';
import type { Measured } from '../report/measured.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { Template } from '../servers/database.ts';
import { type ServerKind, serverKinds } from '../servers/kinds.ts';
import { launchServer } from '../servers/launch.ts';
import { onSqlite } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';
import { enterAll, etagsOf } from '../survey/entering.ts';
import { saverWith, savingInTurn } from '../survey/saving.ts';
import { shippedModel } from '../survey/shipped-model.ts';
import { interleaved, type Variant } from './interleaved.ts';

const connections = 64;
/** Of the submissions of a run, those that come first and are not counted. */
const warmUpShare = 0.5;

const saving = 'no-op store, saving an answer';

/** Submissions of whole assessments, each on a fresh database, because there is one a municipality. */
export function submissions(settings: BenchSettings): Promise<Part> {
  return onSqlite({ answered: 1024, submitted: 0, coded: 0, unbegun: 0 }, (template) => measured(template, settings));
}

async function measured(template: Template, settings: BenchSettings): Promise<Part> {
  const { questions } = await shippedModel();
  const { product, 'without-storage': noOp } = serverKinds;
  const variant = (name: string, kind: ServerKind, measure: (server: Entered) => Promise<Measured>): Variant => ({
    name,
    measure: () => entered(template, kind, measure),
    close: async () => undefined,
  });
  const variants = [
    variant(product, 'product', submitAll),
    variant(noOp, 'without-storage', submitAll),
    variant(saving, 'without-storage', ({ address, tokens }) => {
      const savers = tokens.map((token) => saverWith(token, questions));
      const next = savingInTurn(savers, connections);
      return closedLoop({ ...settings, addresses: [address], connections, next });
    }),
  ];
  const runs = await interleaved(variants, { ...settings, connections: [connections], rehearsal: false });
  const rate = (name: string) => runs.of(name, connections).map(({ perSecond }) => perSecond);
  return {
    title: 'Submitting an assessment, SQLite',
    cells: runs.cells,
    ratios: [
      ratioOf(`${connections} connections: of the no-op store`, rate(product), rate(noOp), { atLeast: 0.2 }),
      ratioOf(`${connections} connections: of the no-op store saving an answer`, rate(product), rate(saving), null),
    ],
    notes: [
      `Each run submits ${template.survey.answered.length} assessments; the first half warms up. The no-op scores as well.`,
    ],
  };
}

interface Entered {
  readonly address: URL;
  /** Of a session for each that has answered. */
  readonly tokens: readonly string[];
}

async function entered(
  template: Template,
  kind: ServerKind,
  measure: (server: Entered) => Promise<Measured>,
): Promise<Measured> {
  const server = await launchServer(kind, await template.copy('submissions'));
  try {
    const { address } = server;
    return await measure({ address, tokens: await enterAll(address, template.survey.answered) });
  } finally {
    await server.close();
  }
}

async function submitAll({ address, tokens }: Entered): Promise<Measured> {
  const etags = await etagsOf(address, tokens);
  const exchanges = tokens.map((token, index) => submission(token, etags[index] ?? ''));
  const warm = exchanges.splice(0, Math.round(exchanges.length * warmUpShare));
  const loop = { addresses: [address], connections, milliseconds: 600_000, warmUp: 0 };
  await closedLoop({ ...loop, next: () => warm.pop() ?? null });
  return closedLoop({ ...loop, next: () => exchanges.pop() ?? null });
}

function submission(token: string, etag: string): Exchange {
  return {
    request: requestText({
      method: 'POST',
      path: '/api/v1/assessment/submission',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID(), 'if-match': etag },
      body: {},
    }),
    accept({ status, body }) {
      if (status !== 201) throw new Error(`An assessment was not submitted: ${status} ${body}`);
    },
  };
}
