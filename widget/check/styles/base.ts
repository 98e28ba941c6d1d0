import { css } from 'lit';

/** One size for the whole element, the body text of the page; everything else is relative to it. */
export const base = css`
  :host {
    display: block;
    min-inline-size: min(18em, 100%);
    font-size: var(--reifegrad-font-size, 1em);
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    container-type: inline-size;
    background: var(--surface);
    color: var(--text);
    font-family: var(--reifegrad-font-family, inherit);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    cursor: auto;
    overflow-wrap: break-word;
    border-radius: var(--radius);
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .header,
  .content,
  .links {
    max-inline-size: 46em;
    margin-inline: auto;
    padding-inline: clamp(0.75em, 4cqi, 2em);
  }
  :is(.showingResult, .previewing):is(.header, .content) {
    max-inline-size: 64em;
  }
  .content > .card.receipt {
    margin-block-end: 2.5em;
  }
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block: clamp(1em, 4cqi, 2em) 1.25em;
  }
  .titles {
    flex: 1 1 14em;
  }
  .heading,
  .root p,
  .root ul,
  .root ol,
  .root dl,
  .root dd {
    margin: 0;
  }
  .heading {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible,
  #phase:focus-visible {
    outline: 2px solid transparent;
  }
  .depth-0 {
    font-size: 1.625em;
    letter-spacing: -0.01em;
  }
  .depth-1 {
    font-size: 1.3em;
  }
  .depth-2,
  .depth-3 {
    font-size: 1.125em;
  }
  .municipality {
    color: var(--muted);
    font-size: 1.0625em;
  }
  .plain,
  .talk {
    list-style: none;
    padding: 0;
  }
  .several {
    padding-inline-start: 1.1em;
  }
  .hint {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .card,
  .root :is(form, fieldset, .field, .options, .start, .introduction, .before, .review, .review-category, .disclosed) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    gap: 1em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    scroll-margin-block: 5em;
  }
  .content > .card {
    margin-block: 1em;
  }
  .links {
    padding-block: 1.5em 1.25em;
  }
  .links ul {
    font-size: 0.9375em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .links a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .content > .hint {
    padding-block: 2em;
  }
`;
