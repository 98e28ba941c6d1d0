import type { Truth } from '../../flow/condition.ts';
import type { Comparison } from '../../format/model-file.ts';

/** What is left of a condition once some of its comparisons are settled; `unknown` is Kleene's third value. */
export type Residual =
  | boolean
  | 'unknown'
  | Comparison
  | { readonly all: readonly Residual[] }
  | { readonly any: readonly Residual[] }
  | { readonly not: Residual };

/** Settles the comparisons that `truth` knows; the others stay. Conditions that have come to mean the same become equal. */
export function settled(residual: Residual, truth: (comparison: Comparison) => Truth | 'later'): Residual {
  if (typeof residual !== 'object') return residual;
  if ('all' in residual) {
    const parts = together(residual.all, true, truth);
    return typeof parts === 'boolean' ? parts : (only(parts) ?? { all: parts });
  }
  if ('any' in residual) {
    const parts = together(residual.any, false, truth);
    return typeof parts === 'boolean' ? parts : (only(parts) ?? { any: parts });
  }
  if ('not' in residual) {
    const part = settled(residual.not, truth);
    if (typeof part === 'boolean') return !part;
    return part === 'unknown' ? part : { not: part };
  }
  const value = truth(residual);
  return value === 'later' ? residual : (value ?? 'unknown');
}

/** Whether it holds when nothing more is going to be settled. */
export function fires(residual: Residual): boolean {
  return settled(residual, () => undefined) === true;
}

/** What remains to be settled of parts that count `neutral` when they are true in an `all`, or false in an `any`. */
function together(
  parts: readonly Residual[],
  neutral: boolean,
  truth: (comparison: Comparison) => Truth | 'later',
): readonly Residual[] | boolean {
  const rest = parts.map((part) => settled(part, truth)).filter((part) => part !== neutral);
  if (rest.includes(!neutral)) return !neutral;
  return rest.length === 0 ? neutral : [...new Set(rest)];
}

function only(parts: readonly Residual[]): Residual | undefined {
  return parts.length === 1 ? parts[0] : undefined;
}
