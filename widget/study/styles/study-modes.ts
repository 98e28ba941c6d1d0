import { css } from 'lit';
import { paperColours, systemColours } from '../../charts/chart-modes.ts';

/** The system's own colours, and paper. */
export const studyModes = css`
  @media (forced-colors: active) {
    .root {
      ${systemColours}
    }
    .chart .grid {
      stroke-dasharray: 1 4;
    }
  }
  @media print {
    .root {
      ${paperColours}
      color-scheme: light;
      font-size: 10.5pt;
    }
    .study {
      padding: 0;
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
