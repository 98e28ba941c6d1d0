import type { CSSResult } from 'lit';
import { resultCharts } from './result-charts.ts';
import { resultLists } from './result-lists.ts';
import { resultModes } from './result-modes.ts';
import { resultPage } from './result-page.ts';
import { resultTokens } from './result-tokens.ts';

/** Styles of the result page, for the root that it is rendered in. Later ones refine earlier ones. */
export const resultStyles: readonly CSSResult[] = [resultTokens, resultPage, resultCharts, resultLists, resultModes];
