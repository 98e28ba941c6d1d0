import { broughtBy, Choices, costUpTo, type Entry, effortOf, type Front, type Packing } from './front.ts';
import type { Pending } from './pending.ts';
import type { Stretch, Stretches } from './valued.ts';
import type { Work } from './work.ts';

/** A whole way: the changes, and the weight of the categories that are rated then. */
export interface Whole {
  readonly entry: Entry;
  readonly rated: number;
}

/** What is put together. */
export interface Puzzle {
  readonly start: Pending;
  /** In the order of the categories. */
  readonly stretches: readonly Stretches[];
  readonly packing: Packing;
  /** What a value may be short of and still be looked at by `confirms`. */
  readonly tolerance: number;
  /** Whether a way reaches the target, as the evaluation will say. */
  readonly confirms: (whole: Whole) => boolean;
  readonly work: Work;
}

/**
 * The cheapest way of at most `limit`: categories are put together in turn, and a beginning is dropped as soon as the rest cannot
 * make up for what it lacks. Null where there is none.
 */
export function cheapestWhole(puzzle: Puzzle, limit: number): Whole | null {
  const ahead = potentials(puzzle, limit);
  for (let effort = 0; effort <= limit; effort += 1) {
    if ((ahead.most(0, puzzle.start)[effort] ?? -Infinity) < -ahead.slack) continue;
    const found = wholeOfEffort(puzzle, ahead, effort);
    if (found) return found;
  }
  return null;
}

interface Potentials {
  /** By effort: the most that the categories from one on can add, in floating point. */
  readonly most: (layer: number, state: Pending) => Float64Array;
  /** More than rounding can make of these sums. */
  readonly slack: number;
}

function potentials({ stretches, packing, tolerance, work }: Puzzle, limit: number): Potentials {
  const known = stretches.map(() => new Map<string, Float64Array>());
  const nothing = new Float64Array(limit + 1);
  const most = (layer: number, state: Pending): Float64Array => {
    const found = known[layer]?.get(state.key);
    if (found || layer >= stretches.length) return found ?? nothing;
    const best = new Float64Array(limit + 1).fill(-Infinity);
    for (const { after, front, values } of stretches[layer]?.get(state.key) ?? []) {
      const rest = most(layer + 1, after);
      work.spend(front.length);
      for (const [index, entry] of front.entries()) {
        const own = effortOf(entry, packing);
        const value = values[index] ?? 0;
        for (let effort = own; effort <= limit; effort += 1) {
          const sum = value + (rest[effort - own] ?? -Infinity);
          if (sum > (best[effort] ?? -Infinity)) best[effort] = sum;
        }
      }
    }
    known[layer]?.set(state.key, best);
    return best;
  };
  const largest = stretches.map((layer) =>
    Math.max(
      0,
      ...[...layer.values()].flat().flatMap(({ values }) => values.slice(-1).concat(values.slice(0, 1)).map(Math.abs)),
    ),
  );
  return { most, slack: tolerance + 1e-9 * largest.reduce((sum, one) => sum + one, 0) };
}

/** A beginning of ways that have the same rules pending and the same weight rated. */
interface Beginning {
  readonly state: Pending;
  readonly rated: number;
  readonly front: Front;
}

function wholeOfEffort(puzzle: Puzzle, ahead: Potentials, effort: number): Whole | null {
  const { packing, stretches, work } = puzzle;
  let beginnings: readonly Beginning[] = [
    { state: puzzle.start, rated: 0, front: [{ cost: 0, worth: 0n, parts: [] }] },
  ];
  for (const [layer, ways] of stretches.entries()) {
    const next = new Map<string, { state: Pending; rated: number; choices: Choices }>();
    for (const beginning of beginnings) {
      for (const stretch of ways.get(beginning.state.key) ?? []) {
        const rated = beginning.rated + stretch.rated;
        const key = `${rated} ${stretch.after.key}`;
        const group = next.get(key) ?? { state: stretch.after, rated, choices: new Choices() };
        next.set(key, group);
        const rest = ahead.most(layer + 1, stretch.after);
        work.spend(beginning.front.length * stretch.front.length);
        addPromising(group.choices, beginning.front, stretch, rest, -ahead.slack, effort, packing);
      }
    }
    beginnings = [...next.values()].map(({ choices, ...one }) => ({ ...one, front: choices.front(packing) }));
  }
  return best(puzzle, beginnings);
}

function addPromising(
  choices: Choices,
  front: Front,
  stretch: Stretch,
  rest: Float64Array,
  least: number,
  effort: number,
  packing: Packing,
): void {
  const limit = costUpTo(effort, packing);
  for (const entry of front) {
    const value = Number(broughtBy(entry, packing));
    for (const [index, other] of stretch.front.entries()) {
      const cost = entry.cost + other.cost;
      if (cost > limit) break;
      const left = effort - Math.floor(cost / packing.radix);
      if (value + (stretch.values[index] ?? 0) + (rest[left] ?? -Infinity) >= least) choices.addPair(entry, other);
    }
  }
}

/** The cheapest that reaches the target; of those that cost the same the one with the highest score. */
function best({ packing, confirms }: Puzzle, wholes: readonly Beginning[]): Whole | null {
  const reaching = wholes.flatMap(({ rated, front }): Whole[] => {
    const entry = front.find((one) => confirms({ entry: one, rated }));
    return entry ? [{ entry, rated }] : [];
  });
  const order = (a: Whole, b: Whole): number => {
    if (a.entry.cost !== b.entry.cost) return a.entry.cost - b.entry.cost;
    const above = broughtBy(b.entry, packing) * BigInt(a.rated) - broughtBy(a.entry, packing) * BigInt(b.rated);
    return above === 0n ? 0 : above < 0n ? -1 : 1;
  };
  return reaching.sort(order)[0] ?? null;
}
