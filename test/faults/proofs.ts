import { bitFlips } from './damage/bit-flips.ts';
import { integrityCheck, verification } from './damage/finds-damage.ts';
import { killsUnderLoad } from './kills.ts';
import { killedMigrations } from './migration/killed-migrations.ts';
import { findingsOf } from './oracle/judge.ts';
import { type PowerCutOptions, powerCuts } from './power/power-cut.ts';
import type { Outcome, Proof } from './proof.ts';
import { proofsOnPostgres } from './proofs-on-postgres.ts';
import { failingSync, readOnlyDisk } from './resources/disturb.ts';
import { failingDisk, fullDisk, readOnlyStart } from './resources/scenes.ts';
import type { TroubleReport } from './resources/trouble.ts';

/** The long forms, by name. */
export const proofs: Readonly<Record<string, Proof>> = {
  kills: {
    count: 1000,
    async run(kills, seed, progress) {
      const report = await killsUnderLoad({
        kills,
        seed,
        progress: (done) => done % 50 === 0 && progress(`${done} kills`),
      });
      const { acknowledged, lost, doubled, unacknowledged, surprises } = report;
      return {
        figures:
          `${kills} kills, ${acknowledged} writes acknowledged, ${lost.length} lost, ${doubled.length} doubled, ` +
          `${unacknowledged} committed and never acknowledged`,
        findings: [...findingsOf(report), ...surprises],
      };
    },
  },
  cuts: {
    count: 4000,
    run: (cuts, seed, progress) =>
      tracesOf(cuts, seed, progress, [{}, { autocheckpoint: 40 }, {}, { autocheckpoint: 200 }]),
  },
  control: {
    count: 2000,
    async run(cuts, seed, progress) {
      const weak = { synchronous: 'normal' } as const;
      const { figures, losing } = await tracesOf(cuts, seed, progress, [weak, { ...weak, autocheckpoint: 40 }]);
      const findings =
        losing > 0 ? [] : ['With a weaker setting no cut loses anything: the proof of the power cuts is void.'];
      return { figures: `synchronous=NORMAL, ${figures}`, findings };
    },
  },
  full: { count: 10, run: async (rounds, seed) => outcomeOf(await fullDisk(seed, rounds), 507) },
  readonly: { count: 10, run: async (rounds, seed) => outcomeOf(await failingDisk(seed, readOnlyDisk, rounds), 503) },
  unsynced: { count: 10, run: async (rounds, seed) => outcomeOf(await failingDisk(seed, failingSync, rounds), 503) },
  'readonly-start': { count: 1, run: async (_, seed) => outcomeOf(await readOnlyStart(seed), 503) },
  flips: {
    count: 2000,
    async run(flips, seed) {
      const options = { seed, flips, writes: 400 };
      const { refused, harmless, found, missed, findings } = await bitFlips({ ...options, findsDamage: verification });
      const alone = await bitFlips({ ...options, findsDamage: integrityCheck });
      return {
        figures:
          `${flips} flips, ${refused} refused at opening, ${harmless} harmless, ${found} found, ${missed} missed ` +
          `(${alone.missed} by the check of the engine alone)`,
        findings: missed > 0 ? findings : [],
      };
    },
  },
  migrations: {
    count: 1,
    async run(every) {
      const { statements, kills, resumed, findings } = await killedMigrations(every);
      return { figures: `${statements} statements, ${kills} kills, ${resumed} resumed half-way`, findings };
    },
  },
  ...proofsOnPostgres,
};

async function tracesOf(
  cuts: number,
  seed: string,
  progress: (done: string) => void,
  traces: readonly Pick<PowerCutOptions, 'synchronous' | 'autocheckpoint'>[],
): Promise<Outcome & { readonly losing: number }> {
  const sum = { cuts: 0, acknowledged: 0, losing: 0, corrupt: 0, unsound: 0, ahead: 0 };
  const findings: string[] = [];
  let largestLoss = 0;
  for (const [index, options] of traces.entries()) {
    const each = { seed: `${seed} ${index}`, writes: 1000, cuts: Math.ceil(cuts / traces.length), ...options };
    const report = await powerCuts(each);
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += report[name];
    largestLoss = Math.max(largestLoss, report.largestLoss);
    findings.push(...report.findings);
    progress(`${sum.cuts} cuts`);
  }
  const figures =
    `${sum.cuts} cuts in ${traces.length} traces of ${sum.acknowledged} acknowledged writes, ${sum.losing} lose some ` +
    `(${largestLoss} at most), ${sum.corrupt} corrupt, ${sum.unsound} with contradictions, ${sum.ahead} with writes not yet acknowledged`;
  return { figures, findings, losing: sum.losing };
}

function outcomeOf(report: TroubleReport, status: number): Outcome {
  const { during, after, refusals, acknowledged, lost, surprises } = report;
  const { read, write, retryAfter, ready } = during;
  const right = read === 200 && write === status && retryAfter !== null && ready === 503 && after.write === 200;
  const wrong = right ? [] : [`during the trouble ${JSON.stringify(during)}, after it ${JSON.stringify(after)}`];
  return {
    figures:
      `${acknowledged} writes acknowledged, ${lost.length} lost, ${refusals.length} refused with ${[...new Set(refusals)].join(', ')}, ` +
      `meanwhile read ${read}, ready ${ready}; afterwards write ${after.write}`,
    findings: [...findingsOf(report), ...surprises, ...wrong],
  };
}
