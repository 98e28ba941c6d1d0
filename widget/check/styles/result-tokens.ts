import { css } from 'lit';

/** The one colour of the result page that is neither the theme's nor a chart's. */
export const resultTokens = css`
  .result {
    --remark-edge: #b25e00;
  }
  @supports (color: light-dark(red, red)) {
    .result {
      --remark-edge: light-dark(#b25e00, #e0a03c);
    }
  }
`;
