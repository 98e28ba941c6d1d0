import { css } from 'lit';

/** Narrow columns, forced colours and paper. */
export const modes = css`
  @container (inline-size < 24em) {
    .depth-0 {
      font-size: 1.4em;
    }
    .depth-1,
    .page-title,
    .review-title {
      font-size: 1.175em;
    }
    .depth-2,
    .question-title {
      font-size: 1.0625em;
    }
  }
  @media (forced-colors: active) {
    .root .icon {
      color: CanvasText;
    }
    .option .choice {
      appearance: auto;
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    .option .choice::before {
      display: none;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .option:has(.choice:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
    .asked,
    .facts,
    .access-code,
    .invented {
      border: 1px solid CanvasText;
    }
    .text[aria-invalid='true'],
    .errors {
      border-width: 3px;
    }
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
  @media print {
    .root {
      background: none;
    }
    button,
    .status,
    .disclosures,
    .remark {
      display: none;
    }
    .card,
    .question-form {
      box-shadow: none;
      border-color: #767676;
    }
    .pair,
    .row,
    .card {
      break-inside: avoid;
    }
  }
`;
