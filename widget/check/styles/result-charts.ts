import { css } from 'lit';

/** Rows, legend and controls around the drawings of the result page. */
export const resultCharts = css`
  .result .scale-names {
    margin-block-start: 0.5em;
  }
  .result .scale-read {
    margin-block-start: 0.75em;
  }
  @container result (inline-size < 40em) {
    .result .scale-names li:not(.current) {
      display: none;
    }
    .result .scale-names {
      display: block;
    }
  }

  .result .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    margin-block: 1.25em 1.75em;
  }
  .result .control {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .result .control label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .result .control select {
    min-block-size: 2.75em;
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.5em 0.75em;
    font: inherit;
    color: var(--text);
    background-color: var(--surface);
    border: 1px solid var(--chart-outline);
    border-radius: 0.25em;
  }

  .result .comparison figcaption {
    max-inline-size: 36em;
    margin-block-end: 1.5em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .result .lines ul {
    padding: 0;
    list-style: none;
  }
  .result .line-name a {
    color: inherit;
    text-decoration-color: var(--chart-outline);
  }
  .result .line-value {
    line-height: 1.3;
    white-space: nowrap;
  }
  .result .line-value strong {
    font-size: 1.0625em;
    margin-inline-end: 0.35em;
  }
  .result .line-target {
    display: block;
    font-size: 0.875em;
  }
  .result .radar-figure {
    display: grid;
    gap: 0.5em 2em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .result .radar-figure figcaption {
    margin-block-end: 0.5em;
    font-size: 1em;
    font-weight: 400;
  }
  .result .radar {
    inline-size: 100%;
    max-inline-size: 24em;
  }
  .result .radar-figure ol {
    padding-inline-start: 1.6em;
    font-variant-numeric: tabular-nums;
  }
  .result .radar-none {
    margin-block-start: 0.75em;
  }
  @container result (inline-size >= 44em) {
    .result .radar-figure {
      grid-template-columns: 24em minmax(0, 1fr);
    }
    .result .radar-figure figcaption {
      grid-column: 1 / -1;
    }
  }
  .result .line-note {
    order: 2;
    flex: 0 0 100%;
    color: var(--muted);
    font-size: 0.875em;
  }
  @container result (inline-size >= 44em) {
    .result .line {
      grid-template-columns: 15em minmax(0, 1fr) 7.5em;
    }
    .result .line-name,
    .result .line-value {
      padding-block: 0;
    }
    .result .line-note {
      grid-column: 2;
      grid-row: 1;
      align-self: center;
      padding-inline-start: 0.75em;
    }
  }

  .result .controls + .fallback {
    margin-block-end: 1.75em;
  }
  .result .fallback > .muted {
    margin-block-start: 0.35em;
  }
  .result .source {
    margin-block-start: 1.75em;
    font-size: 0.875em;
  }
  .result .source-title {
    font-weight: 600;
  }
  .result .source dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }
  .result .source dt {
    color: var(--muted);
  }
  @container result (inline-size >= 44em) {
    .result .source dl > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
