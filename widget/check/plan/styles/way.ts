import { css } from 'lit';
import { paperColours } from '../../../charts/chart-modes.ts';

/** The way to the next level: its picture, its steps, and what is wished of it. */
export const wayStyles = css`
  .result .way-content > :where(:not(:first-child)) {
    margin-block-start: 1.25em;
  }
  .result .way-content > .controls {
    margin-block: 0;
  }
  .way-clarify,
  .way-none {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--chart-own);
  }
  .way-figure figcaption {
    max-inline-size: 36em;
    margin-block-end: 1.25em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .result .way-parts {
    margin-block: -0.75em 1.25em;
  }
  .result .way .numbers .hint {
    margin-block-start: 0.75em;
  }
  .way .way-table th:first-child {
    min-inline-size: 14em;
    white-space: normal;
  }

  .way-wishes,
  .way-equal {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border-radius: 0.25em;
    background: var(--tint);
  }
  .way-wishes ul {
    display: grid;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }
  .way-wishes li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    max-inline-size: none;
  }
  .way-wishes button {
    justify-self: start;
  }
  .way-equal legend {
    float: inline-start;
    margin: 0;
  }
  .way-equal .option {
    background: var(--surface);
  }

  .root .way-list > .heading {
    margin: 1.5em 0 0;
    font-size: 1.25em;
  }
  .way-list > ol {
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .way-step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-block: 1.25em;
    max-inline-size: none;
    counter-increment: step;
    border-block-end: 1px solid var(--line);
  }
  .way-head {
    display: grid;
    gap: 0.15em 1em;
  }
  .way-question {
    font-weight: 600;
  }
  .way-question::before {
    content: counter(step) '. ';
  }
  .way-gain {
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    color: var(--action);
  }
  .way-effort {
    font-size: 0.875em;
    color: var(--muted);
  }
  .way-tags .tag {
    margin-inline: 0 0.35em;
  }
  .way-first-title {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--muted);
  }
  .way-advice .need-body > div + div {
    margin-block-start: 1.5em;
  }
  .way-advice .need-body > div > :where(:not(:first-child)) {
    margin-block-start: 0.75em;
  }
  .way-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .way-choice .control {
    flex: 0 1 30em;
  }
  .way-buttons {
    margin-block-start: 1.5em;
  }
  .way-taking {
    font-weight: 600;
  }
  .way-taking.stopped {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--danger);
  }
  @container result (inline-size >= 44em) {
    .way-head {
      grid-template-columns: minmax(0, 1fr) 11em;
      grid-template-rows: auto 1fr;
    }
    .way-question {
      grid-row: 1 / span 2;
    }
    .way-gain,
    .way-effort {
      grid-column: 2;
    }
  }
  @container result (inline-size < 24em) {
    .way-choice > * {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    .way-wishes,
    .way-equal {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .result .section.way {
      display: block;
    }
    .way-content {
      ${paperColours}
    }
    .result
      :is(
        .way-choice,
        .way-equal,
        .way-waiting,
        .way-first,
        .way-taking,
        .way-buttons,
        .way-content .controls,
        .way-content .numbers > summary
      ) {
      display: none;
    }
    .way-step,
    .way-figure {
      break-inside: avoid;
    }
    .way-advice {
      break-inside: auto;
    }
  }
`;
