import { html, svg, type TemplateResult } from 'lit';

/**
 * Two scales over a bar chart from 0 to 100: the numbers of the levels between their thresholds. It says nothing that the rows do not
 * say, so it is hidden from assistive technology.
 *
 * @param thresholds lowest points of every level, ascending, the first one 0
 */
export function levelAxis(thresholds: readonly number[]): TemplateResult {
  return html`<svg class="chart axis" aria-hidden="true" width="100%" height="24">
    ${thresholds.map((from, index) => {
      const middle = (from + (thresholds[index + 1] ?? 100)) / 2;
      return svg`<text x="${middle}%" y="16" text-anchor="middle">${index + 1}</text>`;
    })}
    ${thresholds.slice(1).map((at) => svg`<line class="grid" x1="${at}%" x2="${at}%" y1="4" y2="24" />`)}
    <line class="base" x1="0" x2="0" y1="4" y2="24" />
  </svg>`;
}

/** The points under the same chart. */
export function pointsAxis(): TemplateResult {
  return html`<svg class="chart axis" aria-hidden="true" width="100%" height="24">
    <line class="base" x1="0" x2="100%" y1="0" y2="0" />
    ${[0, 20, 40, 60, 80, 100].map(
      (at) => svg`<line class="base" x1="${at}%" x2="${at}%" y1="0" y2="5" />
        <text x="${at}%" y="19" text-anchor=${at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>${at}</text>`,
    )}
  </svg>`;
}
