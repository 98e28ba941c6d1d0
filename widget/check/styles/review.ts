import { css } from 'lit';

/** Check-your-answers. */
export const review = css`
  .review {
    gap: 1.5em;
  }
  .review-title {
    margin-block-start: 0.25em;
    font-size: 1.5em;
  }
  .review > .heading + p {
    margin-block-start: -1em;
  }
  .review-category {
    gap: 0.5em;
  }
  .rows {
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 11em;
    gap: 0.25em 1.25em;
    align-items: start;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .row .question-form,
  .row > .notice {
    grid-column: 1 / -1;
  }
  .row-answer {
    font-weight: 600;
  }
  .row-answer .hint,
  .skipped-answer {
    font-weight: 400;
  }
  .skipped-answer {
    grid-column: 2 / -1;
    color: var(--muted);
  }
  .open-answer {
    color: var(--muted);
    font-style: italic;
    font-weight: 400;
  }
  .row-action {
    margin-block: -0.625em;
    text-align: end;
  }
  .submit,
  .quick-basis {
    background: var(--tint);
  }
  .content > .quick-basis {
    gap: 0.25em;
    margin-block-end: 2.5em;
  }
  .content > .quick-next {
    margin-block-start: 3.5em;
  }
  @container (inline-size < 36em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row-action {
      margin-block: -0.25em;
      margin-inline-start: -0.375em;
      text-align: start;
    }
    .skipped-answer {
      grid-column: 1;
    }
  }
`;
