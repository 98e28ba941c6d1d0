import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelLines } from './estimate-row.ts';
import { estimateMark } from './estimate-series.ts';

/**
 * Points then and now on a scale from 0 to 100, joined by a line. It says nothing that the text of its row does not say, so it is
 * hidden from assistive technology.
 *
 * @param grid points where the levels begin, without the first
 */
export function changeRow(before: number, after: number, grid: readonly number[]): TemplateResult {
  return html`<svg
    class="chart changes"
    aria-hidden="true"
    width="100%"
    height="32"
    data-before=${before}
    data-after=${after}
  >
    ${levelLines(grid)}
    ${before === after ? nothing : svg`<line class="whisker" x1="${before}%" x2="${after}%" y1="50%" y2="50%" />`}
    <svg class="mark" x="${before}%" y="50%">${estimateMark('earlier')}</svg>
    <svg class="mark" x="${after}%" y="50%">${estimateMark('mean')}</svg>
  </svg>`;
}
