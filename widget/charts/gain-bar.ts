import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { levelLines } from './estimate-row.ts';

/** What one step adds to the bar; points, 0 to 100. */
export interface DrawnGain {
  readonly from: number;
  readonly to: number;
}

export interface GainBar {
  /** Points today. */
  readonly points: number;
  /** In order, each beginning where the one before it ends. */
  readonly gains: readonly DrawnGain[];
  /** Points where the levels begin, without the first. */
  readonly grid: readonly number[];
  /** The threshold that is to be reached. */
  readonly goal: number;
  readonly label: string;
}

const top = 12;
const size = 26;
const height = size + 2 * top;
/** A part narrower than this many points has no room for its number. */
const roomy = 4;

/** The points of today as a bar on a scale from 0 to 100, and what each numbered step adds to it. */
export function gainBar({ points, gains, grid, goal, label }: GainBar): TemplateResult {
  return html`<svg
    class="chart gains"
    role="img"
    aria-label=${label}
    width="100%"
    height=${height}
    data-points=${points}
    data-goal=${goal}
  >
    ${levelLines(grid)}
    <rect class="share" x="0" y=${top} width="${points}%" height=${size} />
    ${gains.map(gainMark)}
    <line class="all" x1="${goal}%" x2="${goal}%" y1="0" y2=${height} />
    ${gains.map(gainNumber)}
  </svg>`;
}

function gainMark({ from, to }: DrawnGain, index: number): SVGTemplateResult {
  const width = Math.round((to - from) * 100) / 100;
  return svg`<rect class="rest" data-step=${index + 1} data-from=${from} data-to=${to} x="${from}%" y=${top} width="${width}%" height=${size} />`;
}

function gainNumber({ from, to }: DrawnGain, index: number): SVGTemplateResult | typeof nothing {
  if (to - from < roomy) return nothing;
  const middle = Math.round((from + to) * 50) / 100;
  return svg`<text class="value" x="${middle}%" y=${top + size / 2 + 6} text-anchor="middle">${index + 1}</text>`;
}
