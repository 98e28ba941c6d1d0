import { css } from 'lit';
import { paperColours, systemColours } from '../../charts/chart-modes.ts';

/** The system's own colours, and paper. */
export const resultModes = css`
  @media (forced-colors: active) {
    .result {
      ${systemColours}
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
      ${paperColours}
      --tint: #ffffff;
      --warning-tint: #ffffff;
      --remark-edge: #000000;
      font-size: 10.5pt;
    }
    .result :is(.controls, .contents, .ways-back),
    .result .more > summary,
    .result .aside-link,
    .result .fold > summary::after,
    .result details:not(.fold) > summary::before {
      display: none;
    }
    .result details:not(.more details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* The check hides its own remarks, which are fields. */
    .result .remark {
      display: block;
    }
    .result summary {
      list-style: none;
      padding-block: 0.25em;
    }
    .result .scroller {
      overflow: visible;
    }
    .result .numbers table :is(td, th) {
      white-space: normal;
      padding-inline: 0.35em;
      font-size: 0.9375em;
    }
    .result .numbers tbody th {
      min-inline-size: 0;
    }
    /* A foot would stand at the end of every page. */
    .result tfoot {
      display: table-row-group;
    }
    .result thead tr {
      break-after: avoid;
    }
    .result .lines,
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
