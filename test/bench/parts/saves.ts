import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { type RawSqlite, rawSqlite } from '../floors/raw-sqlite.ts';
import { recordedSave } from '../floors/recorded-save.ts';
import { sentToSqlite } from '../floors/sent-to-sqlite.ts';
import { closedLoop } from '../load/closed-loop.ts';
import type { Measured } from '../report/measured.ts';
import { type Part, type Ratio, ratioOf } from '../report/ratio.ts';
import type { Template } from '../servers/database.ts';
import { serverKinds } from '../servers/kinds.ts';
import { launchServer } from '../servers/launch.ts';
import { onSqlite } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';
import { enterAll } from '../survey/entering.ts';
import { saverWith, savingInTurn } from '../survey/saving.ts';
import { shippedModel } from '../survey/shipped-model.ts';
import { interleaved, type Runs, type Variant } from './interleaved.ts';

const raw = 'better-sqlite3, group commit, no HTTP';

/** Durable writes of answers through HTTP on SQLite, beside their floors. */
export function saves(settings: BenchSettings): Promise<Part> {
  return onSqlite({ answered: 128, submitted: 0, coded: 256, unbegun: 0 }, async (template) => {
    const { questions } = await shippedModel();
    return measured(template, questions, settings);
  });
}

async function measured(
  template: Template,
  questions: readonly QuestionEntry[],
  settings: BenchSettings,
): Promise<Part> {
  const variants: Variant[] = [];
  try {
    for (const kind of ['product', 'without-storage', 'single-commits'] as const) {
      const server = await launchServer(kind, await template.copy(`saves-${kind}`));
      const addresses = [server.address];
      const tokens = await enterAll(server.address, template.survey.coded);
      const savers = tokens.map((token) => saverWith(token, questions));
      variants.push({
        name: serverKinds[kind],
        measure: (connections) =>
          closedLoop({ ...settings, addresses, connections, next: savingInTurn(savers, connections) }),
        close: () => server.close(),
      });
    }
    const floor = await rawFloor(template, questions);
    variants.push({
      name: raw,
      measure: async (connections) => floor.measure(connections, settings.milliseconds, settings.warmUp),
      close: async () => floor.close(),
    });
    const runs = await interleaved(variants, { ...settings, rehearsal: true });
    return {
      title: 'Saving an answer, SQLite',
      cells: runs.cells,
      ratios: ratiosOf(runs, settings.connections),
      notes: [],
    };
  } finally {
    for (const { close } of variants) await close();
  }
}

async function rawFloor({ survey, copy }: Template, questions: readonly QuestionEntry[]): Promise<RawSqlite> {
  const municipalities = survey.answered.map(({ key }) => key);
  const scope = { municipality: municipalities[0] ?? '', wave: survey.wave };
  const statements = await recordedSave(await copy('recorded'), scope, sentToSqlite);
  const { DATABASE_URL } = await copy('raw');
  const ids = questions.map(({ id }) => id);
  return rawSqlite(DATABASE_URL.replace(/^sqlite:/, ''), municipalities, ids, statements);
}

function ratiosOf(runs: Runs, connections: readonly number[]): readonly Ratio[] {
  const { product, 'without-storage': noOp, 'single-commits': single } = serverKinds;
  const rate = (variant: string, count: number) => runs.of(variant, count).map(({ perSecond }) => perSecond);
  const time = (variant: string) => runs.of(variant, 1).map(milliseconds);
  return connections.flatMap((count): Ratio[] => [
    ratioOf(
      `${count} connections: of the no-op store`,
      rate(product, count),
      rate(noOp, count),
      count === 64 ? { atLeast: 0.35 } : null,
    ),
    ratioOf(`${count} connections: of a commit per request`, rate(product, count), rate(single, count), null),
    ratioOf(`${count} connections: of better-sqlite3 without HTTP`, rate(product, count), rate(raw, count), null),
    ...(count === 1
      ? [
          ratioOf(
            'one connection: time of a save, of a raw commit plus the no-op',
            time(product),
            time(noOp).map((noOpTime, index) => noOpTime + (time(raw)[index] ?? Number.NaN)),
            { atMost: 1.3 },
          ),
        ]
      : []),
  ]);
}

/** Of one exchange on one connection. */
function milliseconds({ perSecond }: Measured): number {
  return 1000 / perSecond;
}
