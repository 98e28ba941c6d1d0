import { css, unsafeCSS } from 'lit';
import { chartPalettes } from '../../charts/chart-palette.ts';

/** The system's own colours, and paper. */
export const resultModes = css`
  @media (forced-colors: active) {
    .result {
      --surface: Canvas;
      --text: CanvasText;
      --muted: CanvasText;
      --line: CanvasText;
      --chart-own: Highlight;
      --chart-peers: CanvasText;
      --chart-outline: CanvasText;
    }
    .result .chart {
      forced-color-adjust: none;
    }
    .result .chart .step-number.reached {
      fill: HighlightText;
    }
    .result .certainty,
    .result .remark {
      border-color: CanvasText;
    }
    .result .note,
    .result .need-facts,
    .result .remark {
      border: 1px solid CanvasText;
    }
    .result .fold > summary::after {
      border-color: LinkText;
    }
  }

  @media print {
    .result {
      --chart-own: ${unsafeCSS(chartPalettes.light.own)};
      --chart-peers: ${unsafeCSS(chartPalettes.light.peers)};
      --chart-outline: #6b7480;
      --surface: #ffffff;
      --tint: #ffffff;
      --warning-tint: #ffffff;
      --text: #000000;
      --muted: #333333;
      --line: #999999;
      --action: #000000;
      --remark-edge: #000000;
      font-size: 10.5pt;
    }
    .result .chart {
      print-color-adjust: exact;
    }
    .result .controls,
    .result .more:not([open]) > summary,
    .result .fold > summary::after,
    .result details:not(.fold) > summary::before {
      display: none;
    }
    .result details:not(.more)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .result summary {
      list-style: none;
      padding-block: 0.25em;
    }
    .result .scroller {
      overflow: visible;
    }
    .result .need,
    .result .line,
    .result .remark,
    .result .scale,
    .result .part,
    .result :is(tr, figcaption, .fallback),
    .result .source dl > div {
      break-inside: avoid;
    }
    .result :is(h1, h2, h3, h4, h5, h6, summary, caption, figcaption) {
      break-after: avoid;
    }
    .result .section {
      margin-block-start: 2em;
      padding-block-start: 1em;
    }
    .result .need-facts {
      padding: 0.25em 0 0;
    }
    .result .reference::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
    }
  }
`;
