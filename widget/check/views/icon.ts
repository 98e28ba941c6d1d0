import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Drawings on a grid of 24, in the colour of the text; never the only sign of anything. */
const shapes = {
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  clock: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2" />`,
  questions: svg`<path d="M4 5h16v11H10l-4 3.5V16H4z" />`,
  pause: svg`<path d="M8.5 6v12M15.5 6v12" />`,
  warning: svg`<path d="M12 4 21 19.5H3zM12 10v4.5M12 17v.2" />`,
  info: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 11v5.5M12 7.6v.2" />`,
  skip: svg`<path d="m5 6 6 6-6 6m8-12 6 6-6 6" />`,
} satisfies Record<string, SVGTemplateResult>;

export function icon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
