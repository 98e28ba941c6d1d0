import { css } from 'lit';

/** The talk: questions on the left, own answers on the right, the open question in a card. */
export const talk = css`
  .topic {
    margin-block-end: 1.25em;
  }
  .talk > li + li,
  .now > :where(:not(:first-child)) {
    margin-block-start: 1.25em;
  }
  .topic-title {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em 1.25em;
    color: var(--muted);
    font-size: 1em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .topic-title::before,
  .topic-title::after {
    content: '';
    flex: 1;
    min-inline-size: 1em;
    border-block-start: 1px solid var(--line);
  }
  .topic-title::before {
    flex: 0 0 1em;
  }
  .topic + .topic {
    margin-block-start: 1.75em;
  }
  .asked,
  .bubble {
    inline-size: fit-content;
    max-inline-size: min(34em, 88%);
    padding: 0.625em 1em;
  }
  .asked {
    border-radius: 0.25em 1.125em 1.125em;
    background: var(--tint);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 0.25em;
    margin-block-start: 0.5em;
  }
  .bubble {
    border-radius: 1.125em 0.25em 1.125em 1.125em;
    background: var(--action-tint);
    border: 1px solid color-mix(in srgb, var(--action) 30%, transparent);
  }
  .open .bubble {
    border: 1px dashed var(--edge);
    background: none;
    color: var(--muted);
    font-style: italic;
  }
  .remark-text {
    margin-block-start: 0.25em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .bubble .remark-text {
    color: color-mix(in srgb, var(--muted) 70%, var(--text));
  }
  .now,
  .page .card {
    scroll-margin-block: 6em;
  }
  .question-form {
    gap: 1.25em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--line);
    border-radius: 0.375em var(--radius) var(--radius);
    background: var(--surface);
    box-shadow: 0 1px 2px rgb(0 0 0 / 5%), 0 0.5em 1.5em rgb(0 0 0 / 6%);
  }
  .skipped {
    color: var(--muted);
  }
  .skipped :is(summary span, p) {
    font-size: 0.9375em;
  }
  .skipped summary {
    color: inherit;
    text-align: start;
  }
  .skipped-list {
    display: grid;
    gap: 0.75em;
    margin-block: 0.25em 0.5em;
    padding: 0.25em 0 0.25em 1em;
    border-inline-start: 3px solid var(--line);
  }
  .implied {
    font-weight: 600;
  }
  .implied .several {
    font-weight: 400;
  }
  .implied .reason {
    font-weight: 400;
  }
  .page {
    gap: 1.25em;
  }
  .page-number {
    margin-block: 0.75em -1em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .page-title {
    font-size: 1.375em;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
  }
  .versions > div {
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.67);
  }
  .versions dt {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .conflict-question {
    font-weight: 600;
  }
`;
