import { css } from 'lit';

/** Tables with fields in them, which a narrow page draws as cards; and what targets and measures say of a failure. */
export const planTables = css`
  .result .plan-table {
    margin-block-start: 1.25em;
  }
  .result .plan-table :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding-block: 0.75em;
  }
  .result .plan-table tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .result .plan-table tbody th a {
    color: inherit;
  }
  .result .plan-table p {
    margin: 0;
  }
  .result .plan-table .muted {
    display: block;
  }
  .result :is(.plan-table, .plan-form, .plan-controls) select {
    min-block-size: max(2.75em, 44px);
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.5em 0.75em;
    font: inherit;
    color: var(--text);
    background-color: var(--surface);
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.5);
    text-overflow: ellipsis;
  }
  .result select[aria-invalid='true'] {
    border: 2px solid var(--danger);
  }
  .result input[type='date'].text {
    min-inline-size: 0;
    max-inline-size: 12em;
    color-scheme: inherit;
  }
  .result button[aria-disabled='true'] {
    border-color: var(--edge);
    color: var(--muted);
    cursor: progress;
  }
  .result button.primary[aria-disabled='true'] {
    background: var(--surface);
  }
  .result .plan-problem {
    padding: 0.5em 0.75em;
    background: var(--danger-tint);
    border-inline-start: 0.25em solid var(--danger);
    overflow-wrap: anywhere;
  }
  .result .on-paper {
    display: none;
  }
  @container result (inline-size >= 44em) {
    .result .plan-table .cell-label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @container result (inline-size < 44em) {
    .result .plan-table,
    .result .plan-table tbody {
      display: block;
    }
    .result .plan-table thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .result .plan-table tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
      padding-block: 1em;
      border-block-end: 1px solid var(--line);
    }
    .result .plan-table tbody tr:first-child {
      border-block-start: 1px solid var(--line);
    }
    .result .plan-table :is(th, td) {
      padding: 0;
      border: 0;
    }
    .result .plan-table td:empty {
      display: none;
    }
    .result .plan-table .cell-label {
      display: block;
      font-size: 0.875em;
      font-weight: 600;
    }
  }
  @media (forced-colors: active) {
    .result .plan-problem {
      border: 1px solid CanvasText;
      border-inline-start-width: 0.25em;
    }
  }
  @media print {
    .result :is(.plan-table, .plan-controls, .plan-form) :is(select, input, textarea, form, .cell-label),
    .result .plan-controls {
      display: none;
    }
    .result .on-paper {
      display: inline;
    }
    .result .plan-table :is(th, td) {
      padding-block: 0.35em;
    }
  }
`;
