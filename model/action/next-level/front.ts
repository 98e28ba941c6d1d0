import type { Move } from './move.ts';

/** A changed answer as the search puts it together. */
export interface Change {
  /** Of its question in the model. */
  readonly position: number;
  readonly move: Move;
}

/** A choice of changes, with what it costs and brings. */
export interface Entry {
  /** Effort, then number of changes: `effort * radix + changes`. */
  readonly cost: number;
  /** What it brings in whole units, then the earliest changed questions: `value * 2^bits + mask`. */
  readonly worth: bigint;
  readonly parts: readonly [] | readonly [Entry, Entry] | Change;
}

/** Choices of which none costs less and brings as much as another: ascending in cost and in what they bring. */
export type Front = readonly Entry[];

/** How costs and worths are packed into one number each, so that they add up and compare in the order of the tie rules. */
export interface Packing {
  readonly radix: number;
  readonly bits: bigint;
}

export function packingFor(questions: number): Packing {
  return { radix: questions + 1, bits: BigInt(questions) };
}

export function effortOf({ cost }: Entry, { radix }: Packing): number {
  return Math.floor(cost / radix);
}

/** The highest cost of an effort. */
export function costUpTo(effort: number, { radix }: Packing): number {
  return (effort + 1) * radix - 1;
}

/** A change of an earlier question counts more than all later ones together: among equals the earlier questions come first. */
export function maskOf(position: number, { bits }: Packing): bigint {
  return 1n << (bits - 1n - BigInt(position));
}

export function broughtBy({ worth }: Entry, { bits }: Packing): bigint {
  return worth >> bits;
}

/** The same choice, bringing something else. */
export function revalued(entry: Entry, value: bigint, { bits }: Packing): Entry {
  const mask = entry.worth & ((1n << bits) - 1n);
  return { ...entry, worth: (value << bits) + mask };
}

/** Gathers choices, the best one for each cost. */
export class Choices {
  readonly #best = new Map<number, Entry>();

  add(entry: Entry): void {
    const best = this.#best.get(entry.cost);
    if (!best || best.worth < entry.worth) this.#best.set(entry.cost, entry);
  }

  /** Adds two entries that change different questions as one. */
  addPair(entry: Entry, other: Entry): void {
    const cost = entry.cost + other.cost;
    const worth = entry.worth + other.worth;
    const best = this.#best.get(cost);
    if (!best || best.worth < worth) this.#best.set(cost, { cost, worth, parts: [entry, other] });
  }

  /** Adds every pair that costs at most `limit`. */
  addPairs(front: Front, others: Front, limit: number): void {
    for (const entry of front) {
      for (const other of others) {
        if (entry.cost + other.cost > limit) break;
        this.addPair(entry, other);
      }
    }
  }

  front({ bits }: Packing): Front {
    const front: Entry[] = [];
    const allQuestions = (1n << bits) - 1n;
    let reached: bigint | undefined;
    for (const cost of [...this.#best.keys()].sort((a, b) => a - b)) {
      const entry = this.#best.get(cost);
      if (!entry || (reached !== undefined && entry.worth <= reached)) continue;
      front.push(entry);
      reached = entry.worth | allQuestions;
    }
    return front;
  }
}

/** The changes of an entry in the order of the model. */
export function changesOf(entry: Entry): readonly Change[] {
  const found: Change[] = [];
  const open: Entry[] = [entry];
  for (let one = open.pop(); one; one = open.pop()) {
    if ('move' in one.parts) found.push(one.parts);
    else open.push(...one.parts);
  }
  return found.sort((a, b) => a.position - b.position);
}
