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
  .line-name {
    hyphens: auto;
  }
  .line-value {
    line-height: 20px;
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
      grid-template-columns: 15em minmax(0, 1fr) 9.5em;
    }
    .line-name,
    .line-value {
      padding-block: 0.35em;
    }
    .line .line-value,
    .rows:has(.value-line + .value-line) .line-value {
      display: block;
      grid-column: 3;
    }
    .line-drawing {
      align-self: stretch;
    }
    .line-drawing > .chart:not(.axis) {
      min-block-size: 100%;
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

  .legend .muted {
    font-size: 1em;
  }
  .legend li {
    max-inline-size: none;
  }
`;
