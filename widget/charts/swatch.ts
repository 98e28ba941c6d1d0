import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { type Series, series } from './series.ts';
import { targetMark } from './strip.ts';

/** A sample of a series for the legend, drawn as in the chart. */
export function swatch(name: Series): TemplateResult {
  return html`<svg class="chart swatch" aria-hidden="true" width="36" height="18" viewBox="0 0 36 18">${marks[name]()}</svg>`;
}

const marks: Readonly<Record<Series, () => SVGTemplateResult>> = {
  own: () => svg`<rect class="own" x="2" y="3" width="30" height=${series.own.size} />`,
  open: () =>
    svg`<line class="possible" x1="2" x2="32" y1="9" y2="9" stroke-width=${series.open.size} stroke-dasharray=${series.open.dash} />
      <line class="possible-end" x1="32" x2="32" y1="3" y2="15" />`,
  target: () => svg`<svg class="mark" x="18" y="5">${targetMark()}</svg>`,
  middle: () => svg`<rect class="middle" x="4" y="4" width="28" height=${series.middle.size} />`,
  third: () =>
    svg`<rect class="middle" x="4" y="4" width="28" height=${series.third.size} stroke-dasharray=${series.third.dash} />`,
  spread: () => svg`<path class="spread" d="M3 9 H33 M3 5 V13 M33 5 V13" />`,
  median: () => svg`<line class="median" x1="18" x2="18" y1="2" y2="16" />`,
  mean: () => svg`<path class="mean" d="M18 4.5 L22.5 9 L18 13.5 L13.5 9 Z" />`,
};
