import type { Measured } from '../report/measured.ts';
import { progress } from '../report/progress.ts';
import { type Cell, cellOf } from '../report/spread.ts';

/** One of the things that are measured side by side. */
export interface Variant {
  readonly name: string;
  measure(connections: number): Promise<Measured>;
  close(): Promise<void>;
}

export interface Rounds {
  readonly connections: readonly number[];
  readonly repetitions: number;
  /** Whether each variant runs once before, uncounted, so that its process has compiled what it runs often. */
  readonly rehearsal: boolean;
}

export interface Runs {
  readonly cells: readonly Cell[];
  /** The repetitions of a variant at a number of connections, in the order in which they ran. */
  of(variant: string, connections: number): readonly Measured[];
}

/**
 * Measures all variants right after one another, again and again, so that whatever else the machine does meets them alike. Each
 * round begins with another variant.
 */
export async function interleaved(
  variants: readonly Variant[],
  { connections, repetitions, rehearsal }: Rounds,
): Promise<Runs> {
  const runs = new Map<string, Measured[]>();
  const of = (variant: string, count: number): Measured[] => {
    const key = `${variant} ${count}`;
    const known = runs.get(key) ?? [];
    runs.set(key, known);
    return known;
  };
  if (rehearsal) {
    for (const variant of variants) await variant.measure(Math.max(...connections));
  }
  for (let round = 0; round < repetitions; round += 1) {
    for (const count of connections) {
      for (let turn = 0; turn < variants.length; turn += 1) {
        const variant = variants[(turn + round) % variants.length];
        if (variant === undefined) continue;
        const measured = await variant.measure(count);
        of(variant.name, count).push(measured);
        progress(`${round + 1}/${repetitions}  ${count} × ${variant.name}: ${Math.round(measured.perSecond)} a second`);
      }
    }
  }
  const cells = connections.flatMap((count) => variants.map(({ name }) => cellOf(name, count, of(name, count))));
  return { cells, of };
}
