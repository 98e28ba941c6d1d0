import { startEmbedded } from '../support/postgres-server.ts';
import { crashes } from './country/crashes.ts';
import { type CountryReport, twoProcesses } from './country/two-processes.ts';
import type { Outcome, Proof } from './proof.ts';
import { walkOnPostgres, walkOnSqlite } from './protocol/grounds.ts';
import { restoredUnderLoad } from './restore/restored.ts';

/** The long forms that need PostgreSQL, or both engines. */
export const proofsOnPostgres: Readonly<Record<string, Proof>> = {
  walks: {
    count: 200,
    async run(runs, seed) {
      await walkOnSqlite(runs, Number(seed) % 2 ** 31);
      const server = await startEmbedded();
      try {
        await walkOnPostgres(server.url, runs, Number(seed) % 2 ** 31);
      } finally {
        await server.stop();
      }
      return { figures: `${runs} walks on SQLite and ${runs} on PostgreSQL agree with the reference`, findings: [] };
    },
  },
  country: {
    count: 10_750,
    async run(assessments, seed, progress) {
      const tell = (done: number) => done % 500 === 0 && progress(`${done} assessments`);
      return outcomeOf(await twoProcesses({ assessments, atOnce: 32, seed, progress: tell }));
    },
  },
  crashes: {
    count: 50,
    async run(count, seed) {
      const assessments = count * 8;
      const outcome = outcomeOf(await twoProcesses({ assessments, atOnce: 8, seed }, crashes(count, assessments)));
      return { ...outcome, figures: `${count} crashes of PostgreSQL, ${outcome.figures}` };
    },
  },
  restores: {
    count: 20,
    async run(backups, seed) {
      const { acknowledged, lost, unfit } = await restoredUnderLoad(backups, seed);
      return {
        figures: `${backups} backups under load restored, ${acknowledged} acknowledged writes looked for, ${lost.length} lost, ${unfit.length} rows unfit`,
        findings: [...lost, ...unfit],
      };
    },
  },
};

function outcomeOf(report: CountryReport): Outcome {
  const { assessments, saves, seconds, twice, repeated, cutOff, unavailable, losses, unfit } = report;
  return {
    figures:
      `${assessments} assessments with ${saves} saves by two processes in ${seconds.toFixed(0)} s (${Math.round(saves / seconds)} a second), ` +
      `${twice} sent twice at once, ${repeated} repeated, ${cutOff} cut off, ${unavailable} times answered 503; ` +
      `${losses.length} lost or doubled, ${unfit} rows unfit`,
    findings: unfit === 0 ? losses : [...losses, `${unfit} rows do not fit`],
  };
}
