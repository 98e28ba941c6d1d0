import { html, nothing, svg, type TemplateResult } from 'lit';
import { levelLines } from './estimate-row.ts';

const size = 12;

/**
 * Points before a change (outlined) and after it (filled) as two bars on a scale from 0 to 100; null draws no bar. It says nothing
 * that the text of its row does not say, so it is hidden from assistive technology.
 *
 * @param grid points where the levels begin, without the first
 */
export function beforeAfterRow(before: number | null, after: number | null, grid: readonly number[]): TemplateResult {
  return html`<svg
    class="chart before-after"
    aria-hidden="true"
    width="100%"
    height="40"
    data-before=${before ?? nothing}
    data-after=${after ?? nothing}
  >
    ${levelLines(grid)}
    ${before === null ? nothing : svg`<rect class="rest" x="0" y="6" width="${before}%" height=${size} />`}
    ${after === null ? nothing : svg`<rect class="share" x="0" y=${8 + size} width="${after}%" height=${size} />`}
  </svg>`;
}
