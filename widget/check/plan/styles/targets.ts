import { css } from 'lit';

/** The table of targets and what they would give. */
export const targetsStyles = css`
  .result .targets-table .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .result .target-missing > :where(:not(:first-child)),
  .result .target-missing form > :where(:not(:first-child)) {
    margin-block-start: 0.5em;
  }
  .result .target-missing form:empty {
    display: none;
  }
  .result .target-past {
    font-weight: 600;
  }
  .result .projection {
    margin-block-start: 1.5em;
  }
  .result .projection > :where(:not(:first-child)) {
    margin-block-start: 0.35em;
  }
  .result .projection-result {
    font-size: 1.125em;
    font-weight: 600;
  }
  @container result (inline-size >= 44em) {
    .result .targets-table {
      table-layout: fixed;
    }
    .result .targets-table th:nth-child(1) {
      inline-size: 26%;
    }
    .result .targets-table th:nth-child(2) {
      inline-size: 14%;
    }
    .result .targets-table th:nth-child(3) {
      inline-size: 18%;
    }
    .result .targets-table th:nth-child(4) {
      inline-size: 23%;
    }
    .result .targets-table tbody :is(th, .target-now, .target-missing) {
      padding-block-start: 1.35em;
    }
  }
  @container result (inline-size < 44em) {
    .result .target-now .muted {
      display: inline;
    }
    .result .targets-table .target-level select {
      max-inline-size: 20em;
    }
  }
  @media print {
    .result .targets-table {
      table-layout: auto;
    }
    .result .targets-table :is(.target-level, .target-due, th:nth-child(3), th:nth-child(4)) {
      display: none;
    }
    .result .target-missing .on-paper {
      display: block;
      font-weight: 600;
    }
    .result .projection {
      padding: 0;
      break-inside: avoid;
    }
  }
`;
