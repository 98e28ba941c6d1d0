import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { estimateMark, type MarkedSeries } from './estimate-series.ts';

/** Points 0 to 100. */
export interface DrawnEstimate {
  readonly series: MarkedSeries;
  readonly mean: number;
  /** The interval, null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Height of the lane of one estimate, in pixels. */
const laneHeight = 20;

/**
 * Estimates with their intervals (dot and whisker), one below the other on a scale from 0 to 100. It says nothing that the text of
 * its row does not say, so it is hidden from assistive technology.
 *
 * @param grid points where the levels begin, without the first
 */
export function estimateRow(estimates: readonly DrawnEstimate[], grid: readonly number[]): TemplateResult {
  const height = laneHeight * Math.max(1, estimates.length) + 16;
  return html`<svg class="chart estimates" aria-hidden="true" width="100%" height=${height}>
    ${levelLines(grid)}
    <svg class="mark" y="50%">
      ${estimates.map((estimate, lane) => estimateMarks(estimate, laneHeight * (lane - (estimates.length - 1) / 2)))}
    </svg>
  </svg>`;
}

/** Where the levels begin, and the zero, through the whole height of a row. */
export function levelLines(grid: readonly number[]): SVGTemplateResult {
  return svg`${grid.map((at) => svg`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="100%" />`)}
    <line class="base" x1="0" x2="0" y1="0" y2="100%" />`;
}

function estimateMarks({ series, mean, low, high }: DrawnEstimate, y: number): SVGTemplateResult {
  return svg`<g data-series=${series} data-mean=${mean} data-low=${low ?? nothing} data-high=${high ?? nothing}>
    ${low === null || high === null ? nothing : whisker(low, high, y)}
    <svg class="mark" x="${mean}%" y=${y}>${estimateMark(series)}</svg>
  </g>`;
}

/** An interval with its ends, in percent of the width. */
export function whisker(low: number, high: number, y: number): SVGTemplateResult {
  return svg`<line class="whisker" x1="${low}%" x2="${high}%" y1=${y} y2=${y} />
    ${[low, high].map((at) => svg`<line class="whisker" x1="${at}%" x2="${at}%" y1=${y - 4} y2=${y + 4} />`)}`;
}
