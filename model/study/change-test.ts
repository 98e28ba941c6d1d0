import type { LinkError } from './link-error.ts';
import type { PanelChange } from './panel.ts';
import { studentDistribution } from './student.ts';

/** Whether stayers have changed: the paired t test. */
export interface ChangeTest {
  /** Infinite where nothing is left to chance and something has changed. */
  readonly t: number;
  readonly degrees: number;
  /** Two-sided, 0 to 1. */
  readonly probability: number;
  /** Points, with the link error across a revision. */
  readonly standardError: number;
}

/**
 * t = mean / SE; across a revision SE_trend = sqrt(SE_panel² + LE²) (method 6), with the degrees of freedom of two errors that come
 * from samples of their own size (Welch and Satterthwaite), since a handful of questions may be the larger of them.
 *
 * @param link null within one version of the model
 */
export function testChange(panel: PanelChange, link: LinkError | null): ChangeTest {
  const { mean, degrees } = panel;
  const errors = [
    { error: panel.standardError, degrees },
    { error: link?.error ?? 0, degrees: (link?.items ?? 1) - 1 },
  ].filter(({ error }) => error > 0);
  const standardError = Math.hypot(...errors.map(({ error }) => error));
  if (standardError === 0) {
    const t = mean === 0 ? 0 : Math.sign(mean) * Number.POSITIVE_INFINITY;
    return { t, degrees, probability: mean === 0 ? 1 : 0, standardError };
  }
  const fourth = errors.reduce((sum, each) => sum + each.error ** 4 / each.degrees, 0);
  const freedom = errors.length === 1 ? (errors[0]?.degrees ?? 0) : standardError ** 4 / fourth;
  const t = mean / standardError;
  return { t, degrees: freedom, probability: 2 * studentDistribution(-Math.abs(t), freedom), standardError };
}
