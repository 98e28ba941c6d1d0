import { type Cell, type CellUnit, panelCells } from './panel-cells.ts';
import { varianceOfTotal } from './stratified-variance.ts';

/** Mean change of those in both waves (stayers). */
export interface PanelChange {
  readonly count: number;
  /** Points. */
  readonly mean: number;
  /** Points; 0 where all of the frame is in the panel. */
  readonly standardError: number;
  /** 0 where nothing is left to chance. */
  readonly degrees: number;
}

/**
 * The panel with the weights of the later wave (method 6): paired differences d_i, post-stratified to what the later wave stands
 * for,
 *
 *     mean = sum W_h dbar_h,   V = sum W_h² (1 - n_h/N_h) s_h²/n_h,
 *
 * with W_h the weight of the cell in the later wave, N_h = W_h N, and dbar_h, s_h² weighted where weights differ within a cell. One
 * cell of equal weights gives SE = sqrt((1 - n12/N) s_d²/n12). Null for fewer than two in the panel.
 *
 * @param units all respondents of the later wave
 * @param frame units in the frame of the later wave
 */
export function panelChange(units: readonly CellUnit[], frame: number): PanelChange | null {
  const count = units.filter(({ change }) => change !== null).length;
  if (count < 2) return null;
  const cells = panelCells(units).map((cell) => weighted(cell, frame));
  const { variance, degreesOfFreedom } = varianceOfTotal(cells);
  return {
    count,
    mean: cells.reduce((total, { mean }) => total + mean, 0),
    standardError: Math.sqrt(variance),
    degrees: degreesOfFreedom,
  };
}

/** What a cell adds to the mean, and the moments of what its members add to that: z_i = W_h w_i / sum w (d_i - dbar_h). */
function weighted({ share, panel }: Cell, frame: number) {
  const weights = panel.reduce((total, { weight }) => total + weight, 0);
  const mean = panel.reduce((total, { weight, change }) => total + weight * change, 0) / weights;
  const squares = panel.reduce(
    (total, { weight, change }) => total + ((share * weight * (change - mean)) / weights) ** 2,
    0,
  );
  return { frame: share * frame, respondents: panel.length, sum: 0, squares, mean: share * mean };
}
