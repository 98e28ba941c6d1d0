import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { pgbench } from '../floors/pgbench.ts';
import { pgbenchScript } from '../floors/pgbench-script.ts';
import { recordedSave } from '../floors/recorded-save.ts';
import { sentToPostgres } from '../floors/sent-to-postgres.ts';
import { closedLoop } from '../load/closed-loop.ts';
import { pgbenchVersion } from '../report/machine.ts';
import { type Part, type Ratio, ratioOf } from '../report/ratio.ts';
import type { Template } from '../servers/database.ts';
import { launchSeveral } from '../servers/launch-several.ts';
import { onPostgres } from '../servers/on-survey.ts';
import type { BenchSettings } from '../settings.ts';
import { enterAll } from '../survey/entering.ts';
import { saverWith, savingInTurn } from '../survey/saving.ts';
import { shippedModel } from '../survey/shipped-model.ts';
import { interleaved, type Runs, type Variant } from './interleaved.ts';

const names = { one: 'one process', two: 'two processes', floor: 'pgbench, the same statements' };

/** Durable writes of answers through HTTP on PostgreSQL, with one and with two servers on a database, beside pgbench. */
export function postgres(settings: BenchSettings): Promise<Part> {
  return onPostgres({ answered: 128, submitted: 0, coded: 256, unbegun: 0 }, async (template) => {
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
  const hasPgbench = (await pgbenchVersion()) !== 'absent';
  try {
    variants.push(await serversOn(names.one, 1, template, questions, settings));
    variants.push(await serversOn(names.two, 2, template, questions, settings));
    if (hasPgbench) variants.push(await floorOn(template, settings));
    const runs = await interleaved(variants, { ...settings, rehearsal: true });
    const notes = hasPgbench ? [] : ['pgbench is not on the PATH, so that there is no floor to compare with.'];
    const ratios = ratiosOf(runs, settings.connections, hasPgbench);
    return { title: 'Saving an answer, PostgreSQL', cells: runs.cells, ratios, notes };
  } finally {
    for (const { close } of variants) await close();
  }
}

async function serversOn(
  name: string,
  count: number,
  template: Template,
  questions: readonly QuestionEntry[],
  settings: BenchSettings,
): Promise<Variant> {
  const { addresses, close } = await launchSeveral(count, await template.copy(`servers-${count}`));
  const [first] = addresses;
  const tokens = first === undefined ? [] : await enterAll(first, template.survey.coded);
  const savers = tokens.map((token) => saverWith(token, questions));
  return {
    name,
    measure: (connections) =>
      closedLoop({ ...settings, addresses, connections, next: savingInTurn(savers, connections) }),
    close,
  };
}

/** pgbench counts clients from 0, and so works on the first municipalities of the register, which have begun here. */
async function floorOn(template: Template, { milliseconds, warmUp }: BenchSettings): Promise<Variant> {
  const { survey } = template;
  const scope = { municipality: survey.answered[0]?.key ?? '', wave: survey.wave };
  const templates = await recordedSave(await template.copy('recorded'), scope, sentToPostgres);
  const { DATABASE_URL } = await template.copy('pgbench');
  const bench = pgbench(DATABASE_URL, pgbenchScript(templates));
  return {
    name: names.floor,
    measure: (clients) => bench.measure(clients, milliseconds + warmUp),
    close: async () => bench.close(),
  };
}

function ratiosOf(runs: Runs, connections: readonly number[], hasPgbench: boolean): readonly Ratio[] {
  const rate = (variant: string, count: number) => runs.of(variant, count).map(({ perSecond }) => perSecond);
  return connections.flatMap((count): Ratio[] => {
    const { one, two, floor } = names;
    const scaling = ratioOf(`${count} connections: two processes, of one`, rate(two, count), rate(one, count), null);
    if (!hasPgbench) return [scaling];
    return [
      ratioOf(`${count} connections: one process, of pgbench`, rate(one, count), rate(floor, count), null),
      ratioOf(
        `${count} connections: two processes, of pgbench`,
        rate(two, count),
        rate(floor, count),
        count === 64 ? { atLeast: 0.5 } : null,
      ),
      scaling,
    ];
  });
}
