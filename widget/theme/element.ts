import { css } from 'lit';

/** What every element begins with: one size for the whole of it, the body text of the page; everything else is relative to that. */
export const element = css`
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
    hyphenate-limit-chars: 10 4 4;
    border-radius: var(--radius);
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .heading {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 5 5;
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: 2px solid transparent;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
