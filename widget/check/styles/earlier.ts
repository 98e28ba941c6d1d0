import { css } from 'lit';

/** What was answered last time. */
export const earlier = css`
  .offer-text {
    display: grid;
    gap: 0.25em;
    inline-size: 100%;
  }
  .offer-buttons {
    margin-block: 0.5em 0;
  }
`;
