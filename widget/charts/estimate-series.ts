import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { SeriesStyle } from './series.ts';

export type EstimateSeries = 'mean' | 'other' | 'earlier' | 'interval' | 'share' | 'rest' | 'all' | 'break';

/** Those that are one point. */
export type MarkedSeries = 'mean' | 'other' | 'earlier';

export interface EstimateStyle extends Omit<SeriesStyle, 'shape'> {
  readonly shape: 'dot' | 'diamond' | 'square' | 'whisker' | 'bar' | 'tick' | 'line';
}

/** What estimates and shares are drawn with; no two look alike in black and white. */
export const estimateSeries: Readonly<Record<EstimateSeries, EstimateStyle>> = {
  mean: { shape: 'dot', dash: 'none', size: 10, filled: true },
  other: { shape: 'diamond', dash: 'none', size: 12, filled: false },
  earlier: { shape: 'square', dash: 'none', size: 9, filled: false },
  interval: { shape: 'whisker', dash: 'none', size: 8, filled: true },
  share: { shape: 'bar', dash: 'none', size: 14, filled: true },
  rest: { shape: 'bar', dash: 'none', size: 14, filled: false },
  all: { shape: 'tick', dash: 'none', size: 3, filled: true },
  break: { shape: 'line', dash: '4 4', size: 2, filled: true },
};

/** The mark of a point with its middle at 0, 0. */
export function estimateMark(name: MarkedSeries): SVGTemplateResult {
  const half = estimateSeries[name].size / 2;
  if (name === 'mean') return svg`<circle class="estimate" r=${half} />`;
  if (name === 'other')
    return svg`<path class="estimate hollow" d="M0 ${-half} L${half} 0 L0 ${half} L${-half} 0 Z" />`;
  return svg`<rect class="estimate hollow" x=${-half} y=${-half} width=${2 * half} height=${2 * half} />`;
}

/** The mark of a point, as large as a letter, beside its number. */
export function estimateMarker(name: MarkedSeries): TemplateResult {
  return html`<svg class="chart marker" aria-hidden="true" width="18" height="14">
    <svg class="mark" x="7" y="7">${estimateMark(name)}</svg>
  </svg>`;
}

/** A sample of a series for the legend, drawn as in the charts. */
export function estimateSwatch(name: EstimateSeries): TemplateResult {
  return html`<svg class="chart swatch" aria-hidden="true" width="36" height="18">
    <svg class="mark" x="18" y="9">${samples[name]()}</svg>
  </svg>`;
}

const samples: Readonly<Record<EstimateSeries, () => SVGTemplateResult>> = {
  mean: () => estimateMark('mean'),
  other: () => estimateMark('other'),
  earlier: () => estimateMark('earlier'),
  interval: () => svg`<path class="whisker" d="M-15 0 H15 M-15 -4 V4 M15 -4 V4" />`,
  share: () => svg`<rect class="share" x="-16" y="-7" width="32" height=${estimateSeries.share.size} />`,
  rest: () => svg`<rect class="rest" x="-16" y="-7" width="32" height=${estimateSeries.rest.size} />`,
  all: () => svg`<line class="all" x1="0" x2="0" y1="-9" y2="9" />`,
  break: () => svg`<line class="break" x1="0" x2="0" y1="-9" y2="9" stroke-dasharray=${estimateSeries.break.dash} />`,
};
