import { css } from 'lit';

/** The course over the waves, tables of changes, and the field for a code. */
export const developmentStyles = css`
  .result .past {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .result .past figcaption {
    max-inline-size: 36em;
    margin-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .result .waves-frame {
    margin-block-start: 1.25em;
    max-inline-size: 52em;
  }
  .result .waves-names {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0.5em;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
  }
  .result .waves .state-path {
    stroke: var(--chart-peers);
    stroke-width: 2;
  }
  .result .state .estimate.hollow {
    stroke: var(--chart-peers);
  }
  .result .waves .state-value {
    font-size: 13px;
    font-weight: 400;
  }
  .result .past .numbers {
    margin-block-start: 0;
  }
  .result .past .part-title {
    margin-block: 0 0.35em;
    font-size: 1.0625em;
  }
  .result .past-changes {
    border-block-start: 1px solid var(--line);
  }
  .result .past-change {
    border-block-end: 1px solid var(--line);
  }
  .result .past-change-title {
    font-weight: 600;
  }
  .result .past-change > summary {
    grid-template-columns: minmax(0, 1fr) 1.25em;
  }
  .result .past-change > summary::after {
    grid-column: 2;
  }
  .result .past-change-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding-block: 0.25em 1.5em;
  }
  .result .past-table .overall :is(th, td) {
    border-block: 1px solid var(--chart-outline);
    font-weight: 700;
  }
  .result .past-table .found {
    padding-inline-start: 2em;
    color: var(--muted);
    text-align: start;
  }
  .result .past-table td.found:is(.up, .down) {
    color: var(--text);
    font-weight: 700;
  }
  .result .past :is(.past-table, .questions) th:first-child {
    overflow-wrap: anywhere;
  }
  .result .past .questions {
    margin-block-start: 0.25em;
  }
  @container result (inline-size >= 36em) {
    /* The longest word in the name of a category. */
    .result .past-table th:first-child {
      min-inline-size: 12em;
    }
  }
  @container result (inline-size < 36em) {
    .result .past-table,
    .result .past-table :is(caption, thead, tbody) {
      display: block;
    }
    .result .past-table tr {
      display: flex;
      flex-wrap: wrap;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--line);
    }
    .result .past-table :is(th, td) {
      flex: 1 1 25%;
      min-inline-size: 0;
      hyphens: auto;
      padding: 0 0 0.15em;
      border: 0;
      text-align: start;
    }
    .result .past-table :is(th, td):nth-child(4) {
      flex-basis: 36%;
    }
    .result .past-table :is(th:first-child, .found) {
      flex: 0 0 100%;
      padding-inline-start: 0;
    }
    .result .past-table .overall :is(th, td) {
      border: 0;
    }
  }
  .result .past-proof {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.75em;
    padding: 1.25em;
    background: var(--tint);
    border-radius: 0.25em;
  }
  .result .past-proof .field {
    inline-size: 100%;
    max-inline-size: 32em;
  }
  .result .past-problem {
    color: var(--danger);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .result .past-proof {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .result .past-proof {
      display: none;
    }
    .result .waves-frame {
      break-inside: avoid;
    }
    /* What lies in a grid is cut wherever the page ends. */
    .result :is(.past, .past-change-body) {
      display: block;
    }
    .result :is(.past, .past-change-body) > :where(:not(:first-child)) {
      margin-block-start: 1.25em;
    }
  }
`;
