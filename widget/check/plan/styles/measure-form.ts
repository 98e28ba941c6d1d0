import { css } from 'lit';

/** Forms, conflicts, history and recommendations to pick from. */
export const measureFormStyles = css`
  .result .measures-summary {
    font-size: 1.125em;
    font-weight: 600;
  }
  .result .measures-content > :where(:not(:first-child)) {
    margin-block-start: 1em;
  }
  .result .measures-content .notice {
    max-inline-size: 42em;
  }

  .result .plan-form {
    max-inline-size: 46em;
  }
  .result .plan-form > .heading {
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  .result .plan-form form {
    gap: 1.25em;
  }
  .result .plan-form :is(.hint, .optional) {
    color: var(--muted);
    font-weight: 400;
    font-size: 0.9375em;
  }
  .result .field-pair {
    display: grid;
    gap: 1.25em;
    align-items: end;
  }
  .result .plan-form legend {
    font-weight: 600;
  }
  @container result (inline-size >= 44em) {
    .result .field-pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .result .measure-effect {
    font-weight: 600;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--chart-own);
  }
  .result .measure-extras {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .result .measure-removal {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border: 2px solid var(--danger);
    border-radius: 0.25em;
    overflow-wrap: anywhere;
  }
  .result .measure-removal p {
    font-weight: 600;
  }
  .result .measure-conflict {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    background: var(--warning-tint);
    border: 1px solid var(--edge);
    border-radius: 0.25em;
  }
  .result .measure-conflict .heading {
    margin: 0;
    font-size: 1.0625em;
  }
  .result .measure-versions > div {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .result .measure-versions dt {
    font-weight: 600;
  }
  .result .measure-versions .muted {
    display: block;
  }
  @container result (inline-size >= 44em) {
    .result .measure-versions > div {
      grid-template-columns: 10.5em minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .result .history {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
    overflow-wrap: anywhere;
  }

  .result .picker-list > li {
    gap: 0.5em 1em;
    padding-block: 0.75em;
  }
  .result .picker-list > li > :last-child {
    justify-self: start;
    align-self: start;
  }
  .result .picker-text {
    font-weight: 600;
  }
  @container result (inline-size >= 44em) {
    .result .picker-list > li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
