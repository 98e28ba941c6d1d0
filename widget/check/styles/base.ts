import { css } from 'lit';

/** The frame: header, cards, links. */
export const base = css`
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
