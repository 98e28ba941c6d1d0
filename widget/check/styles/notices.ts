import { css } from 'lit';

/** Errors, remarks, progress and the word on saving. */
export const notices = css`
  .notice,
  .errors {
    display: flex;
    gap: 0.75em;
    padding: 0.875em 1em;
    border-radius: calc(var(--radius) * 0.67);
    border: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
    border-inline-start: 0.3125em solid var(--edge);
    background: var(--info-tint);
  }
  .notice.info {
    border-inline-start-color: var(--action);
  }
  .notice.warning {
    background: var(--warning-tint);
  }
  .notice.check {
    border-inline-start-color: var(--success);
    background: var(--success-tint);
  }
  .errors {
    border: 2px solid var(--danger);
    border-inline-start-width: 0.3125em;
    background: var(--danger-tint);
    scroll-margin-block: 5em;
  }
  .errors .icon,
  .field-error {
    color: var(--danger);
  }
  .errors a {
    color: var(--text);
  }
  .errors li {
    padding-block: 0.125em;
  }
  .errors a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .errors-title,
  .notice .heading {
    font-size: 1em;
  }
  .notice-title {
    font-weight: 700;
  }
  .notice-text {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    justify-items: start;
  }
  .notice-text > .link {
    margin: 0 0 -0.5em -0.375em;
  }
  .notice-text p .link {
    margin-block: -0.625em;
  }
  .field-error {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .status {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 1.25em;
    padding-block-start: 0.25em;
  }
  .status p {
    font-size: 0.9375em;
  }
  .status > .link {
    grid-column: 1 / -1;
    justify-self: start;
    margin-inline-start: -0.375em;
  }
  .progress {
    display: grid;
    gap: 0.375em;
    max-inline-size: 26em;
  }
  .progress-text {
    font-variant-numeric: tabular-nums;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5em;
    border: 1px solid var(--edge);
    border-radius: 1em;
    background: var(--surface);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--surface);
  }
  progress::-webkit-progress-value {
    background: var(--action);
  }
  progress::-moz-progress-bar {
    background: var(--action);
  }
  .saving {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--muted);
  }
  .saving .icon {
    color: var(--success);
  }
  @container (inline-size < 26em) {
    .status {
      grid-template-columns: 1fr;
      gap: 0.5em;
    }
  }
`;
