import { css } from 'lit';

/** Questions and what can be filled in. */
export const fields = css`
  form,
  fieldset {
    gap: 1em;
    min-inline-size: 0;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
    margin-block-end: 1em;
  }
  legend + .hint {
    margin-block-start: -0.75em;
  }
  .question-title {
    font-size: 1.25em;
    scroll-margin-block: 5em;
  }
  .field {
    gap: 0.25em;
  }
  .field label {
    font-weight: 600;
  }
  .text {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.5);
    background: var(--surface);
    color: var(--text);
    font: inherit;
    letter-spacing: inherit;
  }
  .text.number {
    max-inline-size: 10em;
  }
  textarea.text {
    resize: vertical;
  }
  .text.code {
    font-family: ui-monospace, monospace;
  }
  .text[aria-invalid='true'] {
    border: 2px solid var(--danger);
  }
  .joined {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .joined .text {
    flex: 1 1 12em;
    inline-size: auto;
    /* Firefox does not make it narrower than its twenty letters otherwise. */
    min-inline-size: 0;
  }
  .options {
    gap: 0.5em;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: max(2.875em, 44px);
    padding: 0.6875em 1em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.67);
    cursor: pointer;
  }
  .option:hover {
    background: var(--tint);
  }
  .option:has(:checked) {
    border-color: var(--action);
    background: var(--action-tint);
    box-shadow: inset 0 0 0 1px var(--action);
  }
  .wrong .option {
    border-color: var(--danger);
  }
  .option .choice {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    border: 2px solid var(--edge);
    border-radius: 0.25em;
    background: var(--surface);
    font: inherit;
    cursor: pointer;
  }
  .option .choice[type='radio'] {
    border-radius: 50%;
  }
  .option .choice:checked {
    border-color: var(--action);
    background: var(--action);
  }
  .option .choice[type='radio']:checked {
    background: radial-gradient(circle, var(--action) 46%, var(--surface) 50%);
  }
  .option .choice[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.375em;
    block-size: 0.6875em;
    border: solid var(--on-action);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.08em) rotate(45deg);
  }
  .option .choice:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .option .choice[type='radio']:focus-visible {
    border-radius: 50%;
  }
  .option:has(.choice:focus-visible) {
    outline: 0.1875em solid var(--focus-outside);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--focus-inside);
  }
  .option-text {
    flex: 1;
    min-inline-size: 0;
  }
  .option-hint {
    display: block;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .divider {
    display: flex;
    align-items: center;
    gap: 0.75em;
    color: var(--muted);
    font-size: 0.9375em;
    line-height: 1;
  }
  .divider::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--line);
  }
  .root .apart {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .apart .option {
    border-style: dashed;
  }
  .apart .option:has(:checked) {
    border-style: solid;
  }
  .remark {
    margin-block-start: -0.25em;
  }
`;
