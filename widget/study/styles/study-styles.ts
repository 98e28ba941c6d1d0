import type { CSSResult } from 'lit';
import { chartStyles } from '../../charts/chart-styles.ts';
import { chartTokens } from '../../charts/chart-tokens.ts';
import { figureStyles } from '../../charts/figure-styles.ts';
import { buttons } from '../../theme/buttons.ts';
import { element } from '../../theme/element.ts';
import { tokens } from '../../theme/tokens.ts';
import { studyLists } from './study-lists.ts';
import { studyModes } from './study-modes.ts';
import { studyPageStyles } from './study-page-styles.ts';
import { studyRowStyles } from './study-row-styles.ts';

/** Styles of the element. Later ones refine earlier ones. */
export const studyStyles: readonly CSSResult[] = [
  tokens,
  element,
  buttons,
  chartTokens,
  chartStyles,
  figureStyles,
  studyPageStyles,
  studyRowStyles,
  studyLists,
  studyModes,
];
