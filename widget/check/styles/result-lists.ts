import { css } from 'lit';
import { chevron } from '../../theme/chevron.ts';

/** Disclosures, tables and what to do. */
export const resultLists = css`
  .result details:not(.fold) > summary::before {
    ${chevron}
    transform: rotate(-45deg);
  }
  .result details:not(.fold)[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  .result .numbers {
    margin-block-start: 1.25em;
  }
  .result .scroller {
    position: relative;
    overflow-x: auto;
    margin-block-start: 0.5em;
  }
  .result table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    hyphens: manual;
  }
  .result caption {
    padding-block-end: 0.5em;
    text-align: start;
    font-weight: 600;
  }
  .result :is(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--line);
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
  }
  .result :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .result :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .result thead th {
    color: var(--muted);
    font-size: 0.875em;
    border-block-end-color: var(--chart-outline);
  }
  .result tfoot :is(th, td),
  .result .numbers .overall :is(th, td) {
    border-block: 1px solid var(--chart-outline);
    font-weight: 700;
  }
  .result .numbers table {
    font-size: 0.9375em;
  }
  .result .numbers :is(td, thead th) {
    white-space: nowrap;
  }
  .result .numbers tbody th {
    min-inline-size: 11em;
  }

  .result .parts {
    columns: 20em 2;
    column-gap: 4em;
  }
  .result .parts > .part {
    break-inside: avoid;
    padding-block-end: 2em;
  }
  .result .part-title {
    margin-block-end: 0.35em;
    font-size: 1.0625em;
  }
  .result .part > ul {
    padding-inline-start: 1.2em;
  }
  .result .gates,
  .result .clarify {
    padding-inline-start: 1.2em;
  }
  .result .clarify {
    margin-block-start: 0.5em;
  }
  .result .clarify li + li {
    margin-block-start: 0.5em;
  }
  .result .gain {
    display: block;
    color: var(--muted);
    font-size: 0.875em;
  }

  .result .needs-list {
    margin-block-start: 2.5em;
  }
  .result .needs-list > .heading {
    margin: 0;
    font-size: 1.25em;
  }
  .result .needs-list > p {
    margin-block: 0.25em 1em;
    color: var(--muted);
  }
  .result .needs-list ol {
    padding: 0;
    list-style: none;
    counter-reset: need;
    border-block-start: 1px solid var(--line);
  }
  .result .needs-list ol > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--line);
  }
  .result .more > ol {
    border-block-start: 0;
  }
  .result .fold > summary {
    display: grid;
    align-items: start;
    grid-template-columns: minmax(0, 1fr) 1.25em;
    gap: 0.15em 1em;
    padding-block: 0.85em;
    color: var(--text);
    list-style: none;
  }
  .result .fold > summary::-webkit-details-marker {
    display: none;
  }
  .result .fold > summary::after {
    content: '';
    grid-column: 2;
    grid-row: 1;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0.45em 0.25em 0 auto;
    border: solid var(--action);
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(45deg);
  }
  .result .fold[open] > summary::after {
    margin-block-start: 0.7em;
    transform: rotate(225deg);
  }
  .result .fold > summary:hover > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .result .need-head {
    max-inline-size: 42em;
  }
  .result .need-question {
    font-weight: 600;
  }
  .result .need-peers {
    display: inline-block;
    inline-size: 100%;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .result :is(.need-gain, .need-effort, .need-peers) {
    font-size: 0.875em;
  }
  .result .need-gain,
  .result .need-effort {
    grid-column: 1;
  }
  .result .need-effort {
    color: var(--muted);
  }
  .result .need-gain {
    font-weight: 600;
    color: var(--action);
    font-variant-numeric: tabular-nums;
  }
  @container result (inline-size >= 44em) {
    .result .fold > summary {
      grid-template-columns: minmax(0, 1fr) 11em 1.25em;
    }
    .result .need-gain {
      grid-column: 2;
      grid-row: 1;
    }
    .result .need-effort {
      grid-column: 2;
    }
    .result .fold > summary::after {
      grid-column: 3;
    }
    .result .need-head {
      grid-row: 1 / span 2;
    }
    .result .need > summary {
      grid-template-rows: auto 1fr;
    }
  }
  .result .need-body {
    padding-block: 0 1.5em;
  }
  .result .need-body > :where(:not(:first-child)) {
    margin-block-start: 0.75em;
  }
  .result .need-text p + p {
    margin-block-start: 0.75em;
  }
  .result .need-facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em 1.25em;
    background: var(--tint);
    border-radius: 0.25em;
  }
  .result .need-facts dt {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--muted);
  }
  .result .need-facts ul {
    padding: 0;
    list-style: none;
  }
  @container result (inline-size >= 44em) {
    .result .need-facts > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 1em;
    }
  }
`;
