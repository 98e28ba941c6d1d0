import { css } from 'lit';

/** List, board and form of the measures. */
export const measuresStyles = css`
  .result .measure-controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1.25em;
    margin-block-start: 2em;
  }
  .result .measure-controls .control {
    flex: 0 1 13em;
  }
  .result .view-choice {
    display: flex;
  }
  .result .view-choice button {
    border-radius: 0;
  }
  .result .view-choice button:first-child {
    border-start-start-radius: 0.4em;
    border-end-start-radius: 0.4em;
  }
  .result .view-choice button:last-child {
    border-inline-start: 0;
    border-start-end-radius: 0.4em;
    border-end-end-radius: 0.4em;
  }
  .result .view-choice button[aria-pressed='true'] {
    background: var(--action);
    color: var(--on-action);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  @container result (inline-size < 30em) {
    .result .measure-controls .control,
    .result .view-choice,
    .result .view-choice button {
      flex: 1 1 100%;
    }
    .result .view-choice button {
      flex-basis: 50%;
    }
  }

  .result .measure-title {
    display: inline-block;
    max-inline-size: 100%;
    padding-inline: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .result .measures-table th .muted {
    font-weight: 400;
    margin-block-start: -0.25em;
  }
  .result .measures-table tbody th .measure-title {
    margin-block-start: -0.625em;
  }
  .result .measures-table td {
    overflow-wrap: anywhere;
  }
  .result .measures-table .line,
  .result .card-lines .line {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .result .overdue {
    display: block;
    color: var(--danger);
  }
  .result .overdue .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  @container result (inline-size >= 44em) {
    .result .measures-table {
      table-layout: fixed;
    }
    .result .measures-table thead th:first-child {
      inline-size: 31%;
    }
    .result .measures-table thead th:nth-child(2) {
      inline-size: 16%;
    }
    .result .measures-table thead th:nth-child(3) {
      inline-size: 20%;
    }
    .result .measures-table thead th:nth-child(4) {
      inline-size: 15%;
    }
  }
  @container result (inline-size < 44em) {
    .result .measures-table td {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 0.5em;
    }
    .result .measures-table td.none {
      display: none;
    }
  }

  .result .board {
    display: grid;
    gap: 1.5em 1em;
    align-items: start;
  }
  @container result (inline-size >= 36em) {
    .result .board {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container result (inline-size >= 60em) {
    .result .board {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .result .board-column {
    padding: 0.75em;
    background: var(--tint);
    border-radius: 0.5em;
  }
  .result .board-column > .heading {
    margin: 0 0 0.5em;
    font-size: 1.0625em;
  }
  .result .board-column ul {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .result .board-card {
    display: grid;
    gap: 0.35em;
    padding: 0.5em 0.75em 0.75em;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 0.4em;
    overflow-wrap: anywhere;
  }
  .result .board-card p:empty {
    display: none;
  }
  .result .board-moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
  .result .board-moves button {
    flex: 1 1 auto;
    padding-inline: 0.75em;
    font-size: 0.9375em;
    border-width: 1px;
  }

  .result .plan-files {
    display: grid;
    gap: 1em;
    margin-block-start: 2.5em;
  }
  .result .plan-files > .heading {
    margin: 0;
  }
  .result .plan-files input[type='file'] {
    max-inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    font: inherit;
    padding-block: 0.5em;
  }
  .result .plan-files li {
    overflow-wrap: anywhere;
  }
  .result .plan-files code {
    font-size: 0.875em;
  }
  .result .plan-files .card .heading {
    font-size: 1.0625em;
  }

  @media (forced-colors: active) {
    .result :is(.board-column, .board-card, .measure-conflict) {
      border: 1px solid CanvasText;
    }
    .result .view-choice button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .result :is(.plan-form, .plan-files, .plan-controls, .shown-count, .board-moves),
    .result .measures-content .notice {
      display: none;
    }
    .result .measures-table .measure-title {
      display: inline;
      padding: 0;
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }
    .result .measures-table :is(tbody th, td) .measure-title,
    .result .measures-table .measure-title {
      margin: 0;
    }
    .result .measure-note {
      display: block;
      font-weight: 400;
      font-size: 0.875em;
      white-space: pre-line;
    }
    .result .board-card {
      break-inside: avoid;
    }
    .result .measures-table .tag {
      display: none;
    }
  }
`;
