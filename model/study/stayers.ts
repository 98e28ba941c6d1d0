import { fewestRespondents } from './protection.ts';
import type { TrendResponse } from './trend-input.ts';

/** One municipality in both waves. */
export interface Stayer {
  readonly before: TrendResponse;
  readonly after: TrendResponse;
}

/** Who is in both waves, and how many came and went. */
export interface Stayers {
  readonly both: readonly Stayer[];
  /** Those of them whose result is not public in both waves. */
  readonly hidden: number;
  /** Entrants and leavers, and those of them whose result is not public. */
  readonly movers: number;
  readonly hiddenMovers: number;
}

export function stayersOf(before: readonly TrendResponse[], after: readonly TrendResponse[]): Stayers {
  const [earlier, later] = [byKey(before), byKey(after)];
  const both = after.flatMap((response): Stayer[] => {
    const same = earlier.get(response.key);
    return same ? [{ before: same, after: response }] : [];
  });
  const movers = [...before.filter(({ key }) => !later.has(key)), ...after.filter(({ key }) => !earlier.has(key))];
  return {
    both,
    hidden: both.filter((stayer) => !(stayer.before.public && stayer.after.public)).length,
    movers: movers.length,
    hiddenMovers: movers.filter((response) => !response.public).length,
  };
}

/** Size of a panel as it is told; null below 20. */
export function panelBand(size: number): string | null {
  if (size < fewestRespondents) return null;
  if (size < 50) return '20-49';
  if (size < 100) return '50-99';
  return size < 250 ? '100-249' : '250+';
}

/** Throws a RangeError where a municipality stands twice in a wave. */
function byKey(responses: readonly TrendResponse[]): ReadonlyMap<string, TrendResponse> {
  const found = new Map(responses.map((response) => [response.key, response]));
  if (found.size < responses.length) throw new RangeError('A municipality stands twice in one wave.');
  return found;
}
