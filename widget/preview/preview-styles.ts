import { css } from 'lit';

export const previewStyles = css`
  :host {
    display: block;
  }
  .bar {
    padding: 0.75em 1.25em;
    border-bottom: 1px solid var(--edge);
    background: var(--tint);
    color: var(--text);
  }
  h1 {
    margin: 0 0 0.25em;
    font-size: 1.125em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  .state {
    font-weight: 600;
  }
  .state.good {
    color: var(--success);
  }
  .state.bad {
    color: var(--danger);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-top: 0.75em;
  }
  select,
  button {
    min-height: 44px;
    padding: 0 0.75em;
    border: 1px solid var(--edge);
    border-radius: 0.25em;
    background: var(--surface);
    color: var(--text);
    font: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--action);
    outline-offset: 2px;
  }
  ol {
    margin: 0.75em 0 0;
    padding-left: 1.5em;
  }
  li {
    margin-top: 0.375em;
    overflow-wrap: anywhere;
  }
  li .place {
    font-weight: 600;
  }
  li code {
    color: var(--muted);
    font-size: 0.875em;
  }
  summary {
    min-height: 44px;
    line-height: 44px;
    cursor: pointer;
  }
  .stage {
    box-sizing: border-box;
    max-width: 50.5rem;
    margin: 0 auto;
    padding: 1.25rem;
  }
  .stage.phone {
    max-width: calc(320px + 2px);
    padding: 0;
    border: 1px solid var(--edge);
  }
  .stage.tablet {
    max-width: calc(768px + 2px);
    padding: 0;
    border: 1px solid var(--edge);
  }
`;
