import { html, nothing, svg, type TemplateResult } from 'lit';
import { whisker } from './estimate-row.ts';
import { estimateSeries } from './estimate-series.ts';

/** Percent throughout. */
export interface ShareRow {
  readonly share: number;
  /** The interval, null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where the scale ends. */
  readonly end: number;
  /** Outlines the whole, which ends at 100, and marks this share of everybody; null draws the share alone. */
  readonly all: number | null;
}

/**
 * A share as a bar, with its interval below it or within its whole. It says nothing that the text of its row does not say, so it is
 * hidden from assistive technology.
 */
export function shareRow({ share, low, high, end, all }: ShareRow): TemplateResult {
  const at = (percent: number) => Math.round((percent / end) * 10_000) / 100;
  const bar = estimateSeries.share.size;
  const interval = low !== null && high !== null;
  const top = interval ? -bar : -bar / 2;
  return html`<svg
    class="chart shares"
    aria-hidden="true"
    width="100%"
    height=${interval ? 40 : 30}
    data-share=${share}
    data-low=${low ?? nothing}
    data-high=${high ?? nothing}
  >
    <svg class="mark" y="50%">
      ${all === null ? nothing : svg`<rect class="rest" x="0" y=${top} width="${at(100)}%" height=${bar} />`}
      <rect class="share" x="0" y=${top} width="${at(share)}%" height=${bar} />
      ${interval ? whisker(at(low), at(high), 8) : nothing}
      ${all === null ? nothing : svg`<line class="all" x1="${at(all)}%" x2="${at(all)}%" y1=${top - 5} y2=${top + bar + 5} />`}
    </svg>
    <line class="base" x1="0" x2="0" y1="0" y2="100%" />
  </svg>`;
}

/** Where a scale of percent has to end so that all of them fit: a round number from 20 to 100. */
export function shareEnd(percents: readonly number[]): number {
  return Math.min(100, Math.max(20, Math.ceil(Math.max(0, ...percents) / 20) * 20));
}

/** The percent under rows of shares. */
export function shareAxis(end: number): TemplateResult {
  const steps = [0, 1, 2, 3, 4].map((step) => (end / 4) * step);
  return html`<svg class="chart axis" aria-hidden="true" width="100%" height="24">
    <line class="base" x1="0" x2="100%" y1="0" y2="0" />
    ${steps.map((percent, step) => {
      const x = `${step * 25}%`;
      const anchor = step === 0 ? 'start' : step === 4 ? 'end' : 'middle';
      return svg`<line class="base" x1=${x} x2=${x} y1="0" y2="5" /><text x=${x} y="19" text-anchor=${anchor}>${percent}</text>`;
    })}
  </svg>`;
}
