import { css } from 'lit';

/** Papers, tables and the printer. */
export const reportsStyles = css`
  .result .report-parts {
    display: grid;
    gap: 1.5em;
  }
  .result .report-parts > .control {
    justify-self: start;
  }
  .result .report-list > li {
    gap: 0.75em 2em;
    padding-block: 1.25em;
  }
  .result .report-title {
    margin: 0 0 0.25em;
    font-size: 1.0625em;
  }
  .result .report-buttons,
  .result .report-tables {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .result .report-tables {
    margin-block-start: 1em;
  }
  .result .report-buttons {
    align-items: start;
  }
  @container result (inline-size >= 44em) {
    .result .report-list > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .result .report-problem {
      grid-column: 1 / -1;
    }
  }
  .result button[aria-disabled='true'] {
    border-color: var(--edge);
    color: var(--muted);
    cursor: progress;
  }
  .result .report-problem {
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    color: var(--danger);
    background: var(--danger-tint);
    border-inline-start: 0.25em solid var(--danger);
  }
  .result .report-list .report-problem {
    margin-block-start: 0;
  }
  .result .report-print {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  @media print {
    .result .section.reports {
      display: none;
    }
  }
`;
