import { css } from 'lit';

/** The start screen and the access code. */
export const start = css`
  .start,
  .introduction {
    gap: 1.5em;
  }
  .introduction {
    gap: 0.75em;
    font-size: 1.0625em;
  }
  .invented {
    flex-basis: 100%;
    margin-block-start: 0.5em;
    padding: 0.375em 0.75em;
    border-radius: calc(var(--radius) * 0.5);
    background: var(--warning-tint);
    font-size: 0.9375em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1.5em;
    padding: 1em 1.25em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .facts li {
    display: flex;
    gap: 0.625em;
  }
  .facts li {
    font-weight: 600;
  }
  .facts li:last-child {
    grid-column: 1 / -1;
    font-weight: 400;
  }
  .facts .icon {
    margin-block-start: 0.125em;
    color: var(--action);
  }
  .before {
    gap: 0.5em;
  }
  .points {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
  }
  .points li::marker {
    color: var(--action);
  }
  .scopes .options {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .scopes :is(strong, span span) {
    display: block;
    text-wrap: balance;
  }
  .scopes .option-hint {
    margin-block-start: 0.25em;
    text-wrap: pretty;
  }
  .enter {
    border-color: var(--edge);
  }
  .enter + .enter {
    border-color: var(--line);
  }
  .code-form {
    justify-items: start;
  }
  .code-form .field {
    inline-size: 100%;
  }
  .matches-title {
    font-size: 1.0625em;
  }
  .access-code {
    padding: 0.75em 1em;
    border-radius: calc(var(--radius) * 0.67);
    background: var(--tint);
    font-size: 1.25em;
    overflow-wrap: anywhere;
  }
  code {
    font-family: ui-monospace, monospace;
    letter-spacing: 0.04em;
    user-select: all;
  }
  .receipt-number {
    overflow-wrap: anywhere;
  }
`;
