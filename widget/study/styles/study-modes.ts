import { css, unsafeCSS } from 'lit';
import { chartPalettes } from '../../charts/chart-palette.ts';

/** The system's own colours, reduced motion, and paper. */
export const studyModes = css`
  @media (forced-colors: active) {
    .root {
      --surface: Canvas;
      --text: CanvasText;
      --muted: CanvasText;
      --line: CanvasText;
      --chart-own: Highlight;
      --chart-peers: CanvasText;
      --chart-outline: CanvasText;
    }
    .chart {
      forced-color-adjust: none;
    }
    .chart .grid {
      stroke-dasharray: 1 4;
    }
    .chart .step-number.reached {
      fill: HighlightText;
    }
    :is(button, a, summary, input, .scroller):focus-visible {
      outline: 3px solid CanvasText;
    }
    button.primary {
      border-color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before {
      transition: none;
      animation: none;
    }
  }
  @media print {
    .root {
      --chart-own: ${unsafeCSS(chartPalettes.light.own)};
      --chart-peers: ${unsafeCSS(chartPalettes.light.peers)};
      --chart-outline: #6b7480;
      --surface: #ffffff;
      --text: #000000;
      --muted: #333333;
      --line: #999999;
      --action: #000000;
      color-scheme: light;
      font-size: 10.5pt;
    }
    .study {
      padding: 0;
    }
    .chart {
      print-color-adjust: exact;
    }
    .choice,
    .root button,
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .scroller {
      overflow: visible;
    }
    table {
      font-size: 0.8125em;
    }
    td.number {
      white-space: normal;
    }
    :is(th, td) {
      padding-inline: 0.35em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    tbody th {
      min-inline-size: 8em;
    }
    figure,
    .picture,
    table,
    figcaption,
    .finding,
    .line,
    .scale,
    .conditions li,
    .method-figures > div,
    .course-frame,
    .legend,
    tr {
      break-inside: avoid;
    }
    .byCounty :is(.picture, table) {
      break-inside: auto;
    }
    :is(.heading, caption, figcaption, .finding, thead) {
      break-after: avoid;
    }
    .section {
      margin-block-start: 2em;
      padding-block-start: 1em;
    }
    .download-list,
    .download-list a {
      display: block;
    }
    .download-list a::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
