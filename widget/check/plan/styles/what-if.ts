import { css } from 'lit';
import { paperColours } from '../../../charts/chart-modes.ts';

/** Trying out other answers: the questions beside what comes of them, and the scenarios below. */
export const whatIfStyles = css`
  .what-if-content .depth-2 {
    margin-block-end: 0.5em;
    font-size: 1.25em;
  }
  .what-if-content .depth-3 {
    margin-block: 1.5em 0.5em;
  }
  .trial {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em 3em;
    margin-block-start: 1.5em;
  }
  @container result (inline-size >= 52em) {
    .trial {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .trial-outcome {
    container: outcome / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 2em;
  }

  .what-if-content .controls {
    margin-block: 0 0.75em;
  }
  .what-if-content .controls .control {
    flex: 1 1 12em;
  }
  .what-if-content .picks {
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .what-if-content .picks > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--line);
  }
  button.pick {
    position: relative;
    display: grid;
    gap: 0.15em;
    inline-size: 100%;
    padding: 0.75em 2em 0.75em 0;
    border: 0;
    border-radius: 0;
    color: var(--text);
    font-weight: 400;
    text-align: start;
  }
  button.pick::after {
    content: '';
    position: absolute;
    inset-block-start: 1.2em;
    inset-inline-end: 0.5em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid var(--action);
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(45deg);
  }
  button.pick[aria-expanded='true']::after {
    inset-block-start: 1.45em;
    transform: rotate(225deg);
  }
  button.pick:hover .pick-question {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .pick-question {
    font-weight: 600;
  }
  .pick-answer {
    color: var(--muted);
    font-size: 0.875em;
  }
  .tried-fields {
    padding-block: 0.25em 1em;
  }
  .tried-standing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: 44px;
    margin-block-end: 1em;
    padding: 0.25em 1em;
    border-radius: 0.25em;
    background: var(--tint);
    font-variant-numeric: tabular-nums;
  }

  .changes-made ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-end: 1em;
    padding: 0;
    list-style: none;
  }
  .change-question {
    font-weight: 600;
  }
  .change-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .outcome figcaption {
    margin-block-end: 1em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .outcome .part {
    margin-block-start: 1.25em;
  }
  .outcome .part ul {
    margin-block-start: 0.25em;
  }

  .scenarios {
    margin-block-start: 2.5em;
  }
  .what-if-content .scenarios-text,
  .what-if-content #what-if-found {
    margin-block-end: 1em;
  }
  .what-if-content .scenarios > .hint {
    margin-block-start: 1.5em;
  }
  .scenario-form {
    max-inline-size: 42em;
  }
  .scenario-form button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .scenario-told {
    font-weight: 600;
  }
  .what-if-content .scenario-list {
    margin-block-start: 1.5em;
  }
  .what-if-content .scenario {
    gap: 0.5em;
    padding-block: 1em;
  }
  .scenario-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .scenario-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .scenario-compare {
    justify-self: start;
  }
  .scenario-comparison th[data-column] {
    min-inline-size: 8em;
    max-inline-size: 16em;
    overflow-wrap: anywhere;
  }
  .scenario-comparison tbody th {
    min-inline-size: 11em;
  }
  @container result (inline-size < 30em) {
    .scenario-comparison table {
      font-size: 0.875em;
    }
    .scenario-comparison tbody th {
      min-inline-size: 7.5em;
      hyphens: auto;
    }
    .scenario-comparison th[data-column] {
      min-inline-size: 5em;
      max-inline-size: 10em;
    }
    .scenario-comparison :is(th, td) {
      padding-inline: 0.35em;
    }
  }

  @media (forced-colors: active) {
    .tried-standing {
      border: 1px solid CanvasText;
    }
    button.pick::after {
      border-color: ButtonText;
    }
  }
  @media print {
    .what-if-content {
      ${paperColours}
    }
    .result .section.what-if:has(.trial.untouched):not(:has(.scenario-comparison)),
    .result
      :is(
        .what-if-intro,
        .picker,
        .trial.untouched,
        .scenarios-text,
        .scenario-form,
        .scenario-list,
        .what-if-content .scenarios > .hint,
        .what-if-content .numbers > summary
      ) {
      display: none;
    }
    .trial {
      grid-template-columns: minmax(0, 1fr);
    }
    .changes-made li {
      break-inside: avoid;
    }
  }
`;
