import { css } from 'lit';

/** Rows, legend and controls around the drawings of the result page. */
export const resultCharts = css`
  .result .scale-names {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0;
    margin-block-start: 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .result .scale-names li {
    display: grid;
    align-content: start;
    padding-inline-end: 0.5em;
  }
  .result .scale-names .current .scale-name {
    font-weight: 700;
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
  .result .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    column-gap: 0.75em;
    max-inline-size: none;
  }
  .result .line-name {
    flex: 1 1 auto;
    inline-size: min-content;
    max-inline-size: 100%;
    padding-block: 0.5em 0.15em;
    line-height: 1.3;
  }
  .result .line-name a {
    color: inherit;
    text-decoration-color: var(--chart-outline);
  }
  .result .line-value {
    padding-block-end: 0.15em;
    line-height: 1.3;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .result .line-value strong {
    font-size: 1.0625em;
    margin-inline-end: 0.35em;
  }
  .result .line-strip {
    order: 1;
    flex: 0 0 100%;
  }
  .result .line-note {
    order: 2;
    flex: 0 0 100%;
    color: var(--muted);
    font-size: 0.875em;
  }
  .result .axis-line .line-name {
    display: none;
  }
  .result .line.overall {
    font-weight: 700;
    margin-block-start: 0.5em;
  }
  @container result (inline-size >= 44em) {
    .result .line {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr) 7.5em;
      gap: 0 1.5em;
      align-items: center;
    }
    .result .line-name,
    .result .line-value {
      grid-row: 1;
      inline-size: auto;
      padding-block: 0;
    }
    .result .line-value {
      grid-column: 3;
    }
    .result .axis-line .line-name {
      display: block;
      color: var(--muted);
      font-size: 0.8125em;
      text-align: end;
    }
    .result .line-strip {
      grid-column: 2;
      grid-row: 1;
    }
    .result .line-note {
      grid-column: 2;
      grid-row: 1;
      align-self: center;
      padding-inline-start: 0.75em;
    }
    .result .line.overall {
      margin-block-start: 0;
      border-block-start: 1px solid var(--chart-outline);
    }
  }

  .result .legend {
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
  .result .legend-title {
    font-weight: 600;
  }
  .result .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }
  .result .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .result .swatch {
    flex: none;
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
