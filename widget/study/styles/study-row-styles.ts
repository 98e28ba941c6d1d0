import { css } from 'lit';

/** Charts as rows of name, drawing and numbers; the course of the waves; how to read them. */
export const studyRowStyles = css`
  .rows {
    margin-block-start: 1.5em;
  }
  .rows ul {
    padding: 0;
    list-style: none;
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
    hyphens: auto;
  }
  .line-value {
    padding-block-end: 0.15em;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
  }
  .value-line {
    display: block;
    line-height: 1.35;
    white-space: nowrap;
  }
  .value-line strong {
    font-size: 1.0625em;
  }
  .marker {
    display: inline-block;
    vertical-align: -1px;
  }
  .rows:has(.value-line + .value-line) :is(.line-name, .line-value) {
    flex: 0 0 100%;
  }
  .rows:has(.value-line + .value-line) .line-value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
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
  .line.overall .muted {
    font-weight: 400;
  }
  .verdict-word {
    color: var(--muted);
    font-size: 0.875em;
    white-space: normal;
  }
  .verdict-word:is(.up, .down) {
    color: var(--text);
    font-weight: 700;
  }
  @container study (inline-size >= 44em) {
    .line {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr) 9.5em;
      gap: 0 1.5em;
      align-items: center;
    }
    .line-name,
    .line-value {
      grid-row: 1;
      inline-size: auto;
      padding-block: 0.35em;
    }
    .line .line-value,
    .rows:has(.value-line + .value-line) .line-value {
      display: block;
      grid-column: 3;
    }
    .line-drawing {
      grid-column: 2;
      grid-row: 1;
      align-self: stretch;
    }
    .line-drawing > .chart:not(.axis) {
      min-block-size: 100%;
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
  @container study (44em <= inline-size < 56em) {
    .rows:has(.value-line + .value-line) .line {
      grid-template-columns: minmax(0, 1fr) 9.5em;
    }
    .rows:has(.value-line + .value-line) .line:not(.axis-line) .line-name {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
    .rows:has(.value-line + .value-line) .line:not(.axis-line) :is(.line-drawing, .line-value) {
      grid-row: 2;
    }
    .rows:has(.value-line + .value-line) .line-drawing {
      grid-column: 1;
    }
    .rows:has(.value-line + .value-line) :is(.line .line-value, .axis-line .line-name) {
      grid-column: 2;
      text-align: start;
    }
  }

  .course-frame {
    margin-block-start: 1.5em;
    max-inline-size: 44em;
  }
  .course-names {
    display: flex;
    margin-block-start: 0.25em;
    color: var(--muted);
    font-size: 0.8125em;
    line-height: 1.3;
    text-align: center;
  }
  .course-names > span {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-inline: 0.25em;
    overflow-wrap: anywhere;
    hyphens: auto;
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
  .legend .muted {
    font-size: 1em;
  }
  .legend li {
    max-inline-size: none;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .swatch {
    flex: none;
  }
`;
