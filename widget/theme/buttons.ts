import { css } from 'lit';
import { chevron } from './chevron.ts';

/** Buttons, links and disclosures, with one focus ring for all: two colours, so that it shows on every ground. */
export const buttons = css`
  :is(button, a, summary, input, select, textarea, .scroller):focus-visible,
  .errors:focus-visible {
    outline: 0.1875em solid var(--focus-outside);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--focus-inside);
    border-radius: 0.25em;
  }
  button {
    min-block-size: max(2.75em, 44px);
    min-inline-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.6em 1.25em;
    border: 2px solid transparent;
    border-radius: calc(var(--radius) * 0.67);
    background: none;
    color: var(--action);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    letter-spacing: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.primary {
    background: var(--action);
    color: var(--on-action);
    padding-inline: 1.75em;
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--action) 86%, var(--text));
  }
  button.secondary {
    border-color: var(--action);
    background: var(--surface);
  }
  button.secondary:hover,
  button.quiet:hover {
    background: var(--action-tint);
  }
  button.quiet {
    padding-inline: 1em;
  }
  button.link {
    padding: 0.5em 0.375em;
    border-radius: 0.25em;
    font-weight: 500;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a {
    color: var(--action);
    text-underline-offset: 0.2em;
  }
  button.link:hover,
  a:hover {
    text-decoration-thickness: 2px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .buttons .back {
    margin-inline-start: auto;
  }
  @container (inline-size < 24em) {
    .buttons > button {
      flex: 1 1 100%;
    }
    .header .quiet {
      margin-inline-start: -1em;
    }
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    color: var(--action);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .disclosure summary::before,
  .skipped summary::after {
    ${chevron}
    transform: translateY(-0.15em) rotate(45deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    .disclosure summary::before,
    .skipped summary::after {
      transition: transform 0.15s;
    }
  }
  .disclosure[open] summary::before,
  .skipped[open] summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .disclosures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .disclosures .disclosure[open] {
    flex-basis: 100%;
  }
  .disclosed {
    gap: 0.75em;
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--line);
  }
  .disclosed dt {
    font-weight: 600;
  }
  .disclosed dd + dt {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .root {
      --focus-outside: CanvasText;
    }
    button.primary {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
`;
