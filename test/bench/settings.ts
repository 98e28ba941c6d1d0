/** How long and how often things are measured; each may be set in the environment. */
export interface BenchSettings {
  /** Milliseconds of one measurement, `BENCH_SECONDS`. */
  readonly milliseconds: number;
  /** Milliseconds before it that do not count. */
  readonly warmUp: number;
  /** `BENCH_REPETITIONS`. */
  readonly repetitions: number;
  /** `BENCH_CONNECTIONS`, separated by commas. */
  readonly connections: readonly number[];
  /** Milliseconds that a busiest hour is measured, `BENCH_HOUR_SECONDS`. */
  readonly hour: number;
}

/** @throws RangeError with a sentence that names the variable */
export function benchSettings(env: NodeJS.ProcessEnv): BenchSettings {
  const number = (name: string, fallback: number): number => {
    const value = Number(env[name] ?? fallback);
    if (Number.isFinite(value) && value > 0) return value;
    throw new RangeError(
      `${name} is ${JSON.stringify(env[name])}: expected a number above 0. Example: ${name}=${fallback}`,
    );
  };
  const milliseconds = number('BENCH_SECONDS', 3) * 1000;
  return {
    milliseconds,
    warmUp: milliseconds / 4,
    repetitions: Math.ceil(number('BENCH_REPETITIONS', 3)),
    connections: counts(env['BENCH_CONNECTIONS'] ?? '1,8,32,64,128'),
    hour: number('BENCH_HOUR_SECONDS', 30) * 1000,
  };
}

function counts(list: string): readonly number[] {
  const found = list.split(',').map(Number);
  if (found.every((count) => Number.isInteger(count) && count > 0 && count <= 128)) return found;
  throw new RangeError(
    `BENCH_CONNECTIONS is ${JSON.stringify(list)}: expected whole numbers from 1 to 128. Example: 1,64`,
  );
}
