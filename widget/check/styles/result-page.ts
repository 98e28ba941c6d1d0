import { css } from 'lit';

/** Type, spacing and the first screen. */
export const resultPage = css`
  .result {
    container: result / inline-size;
    color: var(--text);
    background: var(--surface);
    line-height: 1.5;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .result *,
  .result *::before {
    box-sizing: border-box;
  }
  :where(.result) :where(h1, h2, h3, h4, h5, h6) {
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
    hyphens: manual;
  }
  :where(.result) :where(figure) {
    margin: 0;
  }
  :where(.result) :where(p, li, dd) {
    max-inline-size: 42em;
  }
  .result a {
    color: var(--action);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.06em;
  }
  .result a:hover {
    text-decoration-thickness: 0.14em;
  }
  .result .muted {
    color: var(--muted);
    font-size: 0.875em;
  }

  .result .contents {
    margin-block-start: 2.5em;
  }
  .result .contents-title {
    font-weight: 700;
  }
  .result .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding: 0;
    list-style: none;
  }
  .result .contents a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .result [tabindex='-1'] {
    scroll-margin-block: 5em;
  }
  .result .section {
    margin-block-start: 3.5em;
    padding-block-start: 2.25em;
    border-block-start: 1px solid var(--line);
  }
  .result .section > .heading {
    margin-block: 0 0.75em;
    font-size: 1.5em;
  }
  .result .section > p {
    margin-block-end: 1.25em;
  }
  .result .section > p:last-child {
    margin-block-end: 0;
  }

  .result .verdict > .sentence {
    margin: 0;
    max-inline-size: 22em;
    font-size: 1.75em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .result .level-summary {
    margin-block-start: 0.75em;
  }
  .result .level-summary p + p {
    margin-block-start: 0.75em;
  }
  .result .level-summary {
    font-size: 1.125em;
  }
  .result .scale {
    margin-block-start: 2.25em;
  }
  .result .columns {
    display: grid;
    gap: 2em 3em;
    margin-block-start: 2.5em;
  }
  @container result (inline-size >= 44em) {
    .result .verdict > .sentence {
      font-size: 2.5em;
    }
    .result .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .result .certainty {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--chart-own);
  }
  .result .certainty.unstable {
    border-inline-start-style: dashed;
  }
  .result .certainty-title,
  .result .remark-title,
  .result .part-title {
    font-weight: 700;
  }
  .result .certainty-title {
    font-size: 1.125em;
  }
  .result .certainty p + p {
    margin-block-start: 0.35em;
  }
  .result .certainty details {
    margin-block-start: 0.5em;
  }
  .result .checks {
    display: grid;
    gap: 0.75em;
    padding-block: 0.5em;
  }
  .result .checks dt {
    font-weight: 600;
  }
  .result .tag {
    margin-inline-start: 0.35em;
    padding: 0.05em 0.5em;
    border: 1px solid var(--chart-outline);
    border-radius: 0.25em;
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }
  .result .range {
    margin-block-start: 1.25em;
  }

  .result .basis > div {
    padding-block: 0.55em;
    border-block-end: 1px solid var(--line);
    display: grid;
    grid-template-columns: minmax(7.5em, 2fr) minmax(0, 3fr);
    gap: 0 1em;
  }
  .result .basis > div:first-child {
    border-block-start: 1px solid var(--line);
  }
  .result .basis dt {
    color: var(--muted);
  }
  .result .basis dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .result .basis dd .muted {
    font-weight: 400;
  }
  .result .basis .aside-link {
    display: block;
  }
  .result .receipt {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
    font-weight: 400;
    hyphens: none;
  }
  .result .receipt span {
    white-space: nowrap;
  }

  .result .remark {
    margin-block-start: 1.5em;
    padding: 1em 1.25em;
    background: var(--warning-tint);
    border-inline-start: 0.3125em solid var(--remark-edge);
    border-radius: 0.125em;
  }
  .result .remark ul {
    padding-inline-start: 1.2em;
  }
  .result .remark > :where(:not(:first-child)) {
    margin-block-start: 0.5em;
  }
  .result .gates li + li {
    margin-block-start: 0.5em;
  }
  .result .note {
    padding: 1em 1.25em;
    background: var(--tint);
    border-radius: 0.25em;
  }
`;
