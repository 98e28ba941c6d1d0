import type { CSSResult } from 'lit';
import { chartStyles } from '../../charts/chart-styles.ts';
import { chartTokens } from '../../charts/chart-tokens.ts';
import { figureStyles } from '../../charts/figure-styles.ts';
import { resultCharts } from './result-charts.ts';
import { resultExplained } from './result-explained.ts';
import { resultLists } from './result-lists.ts';
import { resultModes } from './result-modes.ts';
import { resultPage } from './result-page.ts';
import { resultTokens } from './result-tokens.ts';

/** Styles of the result page, for the root that it is rendered in. Later ones refine earlier ones. */
export const resultStyles: readonly CSSResult[] = [
  chartTokens,
  chartStyles,
  figureStyles,
  resultTokens,
  resultPage,
  resultCharts,
  resultLists,
  resultExplained,
  resultModes,
];
