import { css } from 'lit';

/** Where the points come from, question by question. */
export const resultExplained = css`
  .result .explained {
    border-block-end: 1px solid var(--line);
  }
  .result .explained-name {
    font-weight: 600;
  }
  .result .explained-points {
    grid-column: 1;
    color: var(--muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  @container result (inline-size >= 44em) {
    .result .explained > summary {
      grid-template-columns: minmax(0, 1fr) 15em 1.25em;
    }
    .result .explained-points {
      grid-column: 2;
      grid-row: 1;
    }
  }
  .result .explained table {
    margin-block: 0.75em 1.5em;
  }
  /* A wide font makes a long word wider than a telephone; a number stays whole. */
  .result .explained :is(th, td):first-child {
    overflow-wrap: anywhere;
  }
  @container result (inline-size < 36em) {
    .result .questions,
    .result .questions :is(thead, tbody, tfoot) {
      display: block;
    }
    .result .questions tr {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--line);
    }
    .result .questions :is(th, td) {
      flex: 1 1 0;
      padding: 0 0 0.5em;
      border: 0;
    }
    .result .questions th:first-child {
      padding-block-start: 0.5em;
    }
    .result .questions :is(thead, tbody) th:first-child {
      flex-basis: 100%;
    }
    .result .questions tfoot td {
      flex: none;
    }
    .result .questions tfoot tr {
      align-items: baseline;
    }
  }
  .result .answer {
    display: block;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .result .total {
    margin-block: 0.5em 2em;
    max-inline-size: 42em;
  }
  .result .explained-list {
    border-block-start: 1px solid var(--line);
  }
  .result .total .muted {
    font-weight: 400;
  }
  .result .ways-back {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding: 0;
    margin-block-end: 1.5em;
    list-style: none;
  }
  .result .ways-back a::before {
    content: '↑ ' / '';
  }
  .result :is(caption, th)[tabindex]:focus-visible {
    outline: 0.1875em solid var(--focus-outside);
    outline-offset: -0.0625em;
  }
`;
