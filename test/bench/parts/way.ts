import process from 'node:process';
import { cheapestWay } from '../../../model/action/next-level/cheapest-way.ts';
import { simulatedTowns } from '../../../model/review/length/simulated-town.ts';
import { randomFrom } from '../../../model/review/random.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { BenchSettings } from '../settings.ts';
import { shippedModel } from '../survey/shipped-model.ts';

/** Mean points of towns from the first level to the last but one, and how many there are of each kind. */
const means = [12, 30, 50, 70];
const towns = 40;
/** Milliseconds of processor time within which 95 of 100 are to have their way. */
const most = 50;

/** What the cheapest way to the next level costs, with the other ways of the same effort that are offered beside it. */
export async function way({ repetitions }: BenchSettings): Promise<Part> {
  const model = await shippedModel();
  const assessments = means.flatMap((mean) =>
    simulatedTowns(model, { id: 'medium', mean, deviation: 10 }, towns, randomFrom(`way/${mean}`)),
  );
  const rounds = Array.from({ length: repetitions + 1 }, (_, round) => {
    const each = assessments.map((answers) => timed(() => cheapestWay(model, answers)));
    const sorted = each.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    progress(`median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, longest ${at(1).toFixed(1)} ms`);
    const ways = each.flatMap(({ result }) => (result.kind === 'found' ? [result.ways] : []));
    return { round, median: at(0.5), p95: at(0.95), longest: at(1), ways };
  });
  // The first round compiles what the others run.
  const counted = rounds.slice(1);
  const one = counted.map(() => 1);
  const figure = (name: 'median' | 'p95' | 'longest') => counted.map((round) => round[name]);
  const ways = counted[0]?.ways ?? [];
  const steps = ways.map(([first]) => first?.steps.length ?? 0);
  const others = ways.filter(({ length }) => length > 1).length;
  return {
    title: 'The cheapest way to the next level',
    cells: [],
    ratios: [
      ratioOf(
        `ms of processor time within which 95 of 100 ways are found, ${model.questions.length} questions`,
        figure('p95'),
        one,
        {
          atMost: most,
        },
      ),
      ratioOf('ms for the median one', figure('median'), one, { atMost: most }),
      ratioOf('ms for the longest one', figure('longest'), one, null),
    ],
    notes: [
      `${assessments.length} invented towns; ${ways.length} have a way, of up to ${Math.max(0, ...steps)} steps, and ${others} of them more than one of the same effort.`,
    ],
  };
}

/** Processor time of this thread, which other programs on the machine do not lengthen much. */
function timed<T>(what: () => T): { readonly milliseconds: number; readonly result: T } {
  const begun = process.threadCpuUsage();
  const result = what();
  const { user, system } = process.threadCpuUsage(begun);
  return { milliseconds: (user + system) / 1000, result };
}
