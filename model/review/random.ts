/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  uniform(): number;
  /** From a normal distribution. */
  normal(mean: number, deviation: number): number;
  /** One of a list; throws for an empty one. */
  pick<T>(list: readonly T[]): T;
}

/** A generator (mulberry32) that begins with a text, so that each municipality has numbers of its own. */
export function randomFrom(seed: string): Random {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    uniform,
    normal(mean, deviation) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return mean + deviation * radius * Math.cos(2 * Math.PI * uniform());
    },
    pick(list) {
      const found = list[Math.floor(uniform() * list.length)];
      if (found === undefined) throw new RangeError('There is nothing to pick from an empty list.');
      return found;
    },
  };
}
