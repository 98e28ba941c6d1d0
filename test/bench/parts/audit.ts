import { peerWorld, publishedWave } from '../../support/peer-world.ts';
import { progress } from '../report/progress.ts';
import { type Part, ratioOf } from '../report/ratio.ts';
import type { BenchSettings } from '../settings.ts';

/** Publications of one wave. */
const counts = [1, 3, 12];

/** What it costs to publish the benchmarks of a wave, the audit of all its sets included; the counting of histograms is not. */
export async function audit({ repetitions }: BenchSettings): Promise<Part> {
  const world = peerWorld('state');
  const groups = new Set(world.flatMap((each) => each.groups)).size;
  const measured = counts.map((times) => {
    const waves = Array.from({ length: repetitions }, (_, round) => publishedWave(world, times, `arrivals ${round}`));
    const coverage = Math.min(...waves.map((wave) => wave.coverage));
    progress(`${publications(times)}: ${waves.map(({ milliseconds }) => milliseconds.toFixed(0)).join(', ')} ms`);
    return { times, milliseconds: waves.map((wave) => wave.milliseconds), coverage };
  });
  const one = Array.from({ length: repetitions }, () => 1);
  return {
    title: 'Publishing benchmarks',
    cells: [],
    ratios: measured.map(({ times, milliseconds }) =>
      ratioOf(`ms for ${publications(times)} of one wave, all together`, milliseconds, one, { atMost: 10_000 }),
    ),
    notes: [
      `${world.length} municipalities in ${groups} groups that take part one after the other and correct some answers; 13 scores, 30 questions.`,
      ...measured.map(
        ({ times, coverage }) =>
          `With ${publications(times)} at least ${(coverage * 100).toFixed(1)} percent of the pairs of a municipality and its group are among the last figures of the group.`,
      ),
    ],
  };
}

function publications(count: number): string {
  return count === 1 ? 'one publication' : `${count} publications`;
}
