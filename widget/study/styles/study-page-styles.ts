import { css } from 'lit';

/** Type, spacing and the first screen. */
export const studyPageStyles = css`
  .root {
    container-name: study;
    /* Balanced lines would take every hyphen they can get. */
    hyphenate-limit-chars: 15 5 5;
  }
  :where(.root) :where(p, ul, ol, dl, dd, figure, h1, h2, h3, h4, h5, h6) {
    margin: 0;
  }
  .study,
  .root > .note {
    max-inline-size: 64em;
    margin-inline: auto;
    padding: clamp(1em, 4cqi, 2em);
  }
  :where(.root) :where(p, li, dd) {
    max-inline-size: 42em;
  }
  .muted {
    color: var(--muted);
    font-size: 0.875em;
  }
  .note > :where(:not(:first-child)) {
    margin-block-start: 0.75em;
  }
  .note .heading {
    font-size: 1.25em;
  }

  .title {
    color: var(--muted);
    font-size: 1.125em;
  }
  .sentence {
    margin-block-start: 0.35em;
    max-inline-size: 26em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .lead {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 1em 0 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .choice legend {
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .choice label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
  }
  .choice input {
    font-size: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--action);
  }
  .scale {
    margin-block-start: 2.25em;
  }
  .scale-names {
    margin-block: 0.5em 0.75em;
  }
  @container study (inline-size < 44em) {
    .scale-names li:not(.current) {
      display: none;
    }
    .scale-names {
      display: block;
    }
  }
  @container study (inline-size >= 44em) {
    .sentence {
      font-size: 2.125em;
    }
  }

  .facts {
    max-inline-size: 42em;
    margin-block-start: 1.75em;
  }
  .facts > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0 1em;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--line);
  }
  .facts > div:first-child {
    border-block-start: 1px solid var(--line);
  }
  .facts dt {
    color: var(--muted);
    hyphens: auto;
  }
  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .section {
    margin-block-start: 3.5em;
    padding-block-start: 2.25em;
    border-block-start: 1px solid var(--line);
  }
  .section > .heading {
    margin-block-end: 0.5em;
    font-size: 1.5em;
  }
  .section > p + p {
    margin-block-start: 0.75em;
  }
  .section > .depth-2,
  .further > .heading {
    font-size: 1.1875em;
  }
  .section > .depth-2 {
    margin-block: 1.75em 0.75em;
  }
  .further {
    margin-block-start: 2.5em;
  }
  .further > p {
    margin-block-start: 0.5em;
  }
  :is(figcaption, .finding) {
    max-inline-size: 36em;
    font-size: 1.125em;
    font-weight: 600;
  }
  .section > p + figure,
  .late,
  .decomposition {
    margin-block-start: 1.5em;
  }
  .part-title {
    font-weight: 700;
  }
  .decomposition .facts {
    margin-block-start: 0.5em;
  }
`;
