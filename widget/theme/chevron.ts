import { css } from 'lit';

/** The arrow of a disclosure, pointing down and to the right until it is turned: for a `::before` or `::after`. */
export const chevron = css`
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
`;
