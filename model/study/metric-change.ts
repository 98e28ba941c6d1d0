import { type ChangeTest, testChange } from './change-test.ts';
import { type LinkError, linkError } from './link-error.ts';
import { type PanelChange, panelChange } from './panel.ts';
import { fewestRespondents } from './protection.ts';
import { type Stayers, stayersOf } from './stayers.ts';
import type { TrendResponse, TrendSample } from './trend-input.ts';
import { type SignedRanks, signedRanks } from './wilcoxon.ts';

/** How one metric has changed, unrounded; for nobody but the administrator and the verdict. */
export interface MeasuredChange {
  /** How many have a score and a result that is not public. */
  readonly hidden: readonly [before: number, after: number];
  /** Weighted means of all who have a score, in points. */
  readonly means: readonly [before: number, after: number];
  readonly stayers: Stayers;
  readonly panel: PanelChange | null;
  /** Null within one version of the model, and where fewer than two common questions leave it open. */
  readonly link: LinkError | null;
  /** Null where the panel is too small to be told of, or the link error is unknown. */
  readonly test: ChangeTest | null;
  readonly ranks: SignedRanks;
}

/**
 * Measures the change of one metric in all three quantities that a trend tells apart: all respondents, and those in both waves; what
 * lies between is composition. Null where nobody has a score in one of the waves.
 *
 * @param items common questions of the metric; null within one version of the model
 * @param fewest whose result is not public, for a panel to be told of
 */
export function measureChange(
  metric: string,
  before: TrendSample,
  after: TrendSample,
  items: readonly string[] | null,
  fewest = fewestRespondents,
): MeasuredChange | null {
  const [was, is] = [rated(before, metric), rated(after, metric)];
  if (was.length === 0 || is.length === 0) return null;
  const stayers = stayersOf(was, is);
  const earlier = new Map(stayers.both.map((stayer) => [stayer.after.key, stayer.before]));
  const pointsOf = (response: TrendResponse) => (response.scores[metric] ?? 0) / 100;
  const units = is.map((response) => {
    const { cell = '', weight } = response;
    const same = earlier.get(response.key);
    return { cell, weight, change: same ? change(same.scores, response.scores, metric) : null };
  });
  const meanOf = (responses: readonly TrendResponse[]) =>
    responses.reduce((sum, response) => sum + response.weight * pointsOf(response), 0) /
    responses.reduce((sum, { weight }) => sum + weight, 0);
  const hiddenOf = (responses: readonly TrendResponse[]) => responses.filter((response) => !response.public).length;
  const panel = panelChange(units, after.frame);
  const link = items && linkError(items.flatMap((item) => itemChange(item, stayers) ?? []));
  const told = stayers.hidden >= fewest && panel !== null && (items === null || link !== null);
  return {
    hidden: [hiddenOf(was), hiddenOf(is)],
    means: [meanOf(was), meanOf(is)],
    stayers,
    panel,
    link,
    test: told ? testChange(panel, link) : null,
    ranks: signedRanks(units.flatMap(({ change }) => change ?? [])),
  };
}

function rated({ responses }: TrendSample, metric: string): readonly TrendResponse[] {
  return responses.filter(({ scores }) => scores[metric] !== undefined);
}

/** Points; a difference of whole hundredths, so that equal changes are ties. */
function change(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  name: string,
): number | null {
  const [was, is] = [before[name], after[name]];
  return was === undefined || is === undefined ? null : (is - was) / 100;
}

/** Mean change of a question over those in both waves to whom it applies, in points; null where there are none. */
function itemChange(item: string, { both }: Stayers): number | null {
  let [weights, total] = [0, 0];
  for (const { before, after } of both) {
    const changed = change(before.items ?? {}, after.items ?? {}, item);
    if (changed === null) continue;
    weights += after.weight;
    total += after.weight * changed;
  }
  return weights === 0 ? null : total / weights;
}
