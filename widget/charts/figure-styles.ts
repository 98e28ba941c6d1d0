import { css } from 'lit';

/** What stands around the drawings: names under a scale, rows of name, drawing and numbers, how to read them. */
export const figureStyles = css`
  .scale-names {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .scale-names li {
    display: grid;
    align-content: start;
    padding-inline-end: 0.5em;
  }
  .scale-names .current .scale-name {
    font-weight: 700;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    column-gap: 0.75em;
    max-inline-size: none;
  }
  .line-name {
    flex: 1 1 auto;
    inline-size: min-content;
    max-inline-size: 100%;
    padding-block: 0.5em 0.15em;
    line-height: 1.3;
  }
  .line-value {
    padding-block-end: 0.15em;
    font-variant-numeric: tabular-nums;
  }
  .line-drawing {
    order: 1;
    flex: 0 0 100%;
  }
  .axis-line .line-name {
    display: none;
  }
  .line.overall {
    margin-block-start: 0.5em;
    font-weight: 700;
  }
  @container (inline-size >= 44em) {
    .line {
      display: grid;
      gap: 0 1.5em;
      align-items: center;
    }
    .line-name,
    .line-value {
      grid-row: 1;
      inline-size: auto;
    }
    .line-value {
      grid-column: 3;
    }
    .line-drawing {
      grid-column: 2;
      grid-row: 1;
    }
    .axis-line .line-name {
      display: block;
      color: var(--muted);
      font-size: 0.8125em;
      text-align: end;
    }
    .line.overall {
      margin-block-start: 0;
      border-block-start: 1px solid var(--chart-outline);
    }
  }

  .legend {
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
  .legend-title {
    font-weight: 600;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block: 0.5em;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .swatch {
    flex: none;
  }
`;
