import { css } from 'lit';

/** Entries one below the other, with a line between them. */
export const linedList = css`
  .result .lined-list {
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .result .lined-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
    border-block-end: 1px solid var(--line);
  }
`;
