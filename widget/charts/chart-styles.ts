import { css } from 'lit';

/** What is inside the drawings, with the colours of `chartTokens`. Sizes are pixels of their own coordinates. */
export const chartStyles = css`
  .chart {
    display: block;
    overflow: visible;
  }
  .chart text {
    fill: var(--muted);
    font-family: inherit;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .chart .mark {
    overflow: visible;
  }
  .step {
    fill: var(--surface);
    stroke: var(--chart-outline);
    stroke-width: 1;
  }
  .step.reached {
    fill: var(--chart-own);
    stroke: var(--chart-own);
  }
  .chart .step-number {
    fill: var(--text);
    font-size: 17px;
    font-weight: 700;
  }
  .chart .step-number.reached {
    fill: var(--surface);
  }
  .joint {
    stroke: var(--chart-outline);
    stroke-width: 1;
  }
  .joint.reached {
    stroke: var(--surface);
    stroke-width: 3;
  }
  .pointer {
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 2;
    paint-order: stroke;
  }
  .own {
    fill: var(--chart-own);
  }
  .possible {
    stroke: var(--chart-own);
  }
  .possible-end {
    stroke: var(--chart-own);
    stroke-width: 1.5;
  }
  .own-end {
    stroke: var(--chart-own);
    stroke-width: 3;
  }
  .chart .target {
    fill: var(--surface);
    stroke: var(--text);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .middle {
    fill: var(--surface);
    stroke: var(--chart-peers);
    stroke-width: 2;
  }
  .spread {
    fill: none;
    stroke: var(--chart-peers);
    stroke-width: 2;
  }
  .median {
    stroke: var(--chart-peers);
    stroke-width: 3;
  }
  .mean {
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 1.5;
    paint-order: stroke;
  }
  .grid {
    stroke: var(--line);
    stroke-width: 1;
  }
  .base {
    stroke: var(--chart-outline);
    stroke-width: 1;
  }

  .chart .score-label {
    fill: var(--text);
    font-size: 15px;
    font-weight: 700;
  }
  .chart .estimate {
    fill: var(--chart-own);
    stroke: var(--surface);
    stroke-width: 2;
    paint-order: stroke;
  }
  .chart .estimate.hollow {
    fill: var(--surface);
    stroke: var(--chart-own);
    stroke-width: 2;
    paint-order: normal;
  }
  .chart :is(.whisker, .path) {
    fill: none;
    stroke: var(--chart-own);
    stroke-width: 2;
  }
  .chart .radar-own {
    fill: none;
    stroke: var(--chart-own);
    stroke-width: 2;
  }
  .chart .radar-mean {
    fill: none;
    stroke: var(--chart-peers);
    stroke-width: 2;
  }
  .chart .share {
    fill: var(--chart-own);
  }
  .chart .rest {
    fill: var(--surface);
    stroke: var(--chart-own);
    stroke-width: 1;
  }
  .chart .all {
    stroke: var(--chart-peers);
    stroke-width: 3;
  }
  .chart .break {
    stroke: var(--chart-outline);
    stroke-width: 2;
  }
  .chart .value {
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 4;
    paint-order: stroke;
    font-size: 15px;
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .chart {
      forced-color-adjust: none;
    }
    .chart .step-number.reached {
      fill: HighlightText;
    }
  }
  @media print {
    .chart {
      print-color-adjust: exact;
    }
  }
`;
