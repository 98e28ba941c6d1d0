import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  /** Makes it a place for the focus. */
  readonly id?: string;
  readonly className?: string;
}

/** A heading `depth` levels below the topmost one; below 6 there is only 6. */
export function heading(
  level: number,
  depth: number,
  content: unknown,
  { id, className }: HeadingOptions = {},
): TemplateResult {
  const name = id ?? nothing;
  const focusable = id ? '-1' : nothing;
  const look = `heading depth-${depth} ${className ?? ''}`;
  switch (Math.min(6, Math.max(1, level) + depth)) {
    case 1:
      return html`<h1 id=${name} tabindex=${focusable} class=${look}>${content}</h1>`;
    case 2:
      return html`<h2 id=${name} tabindex=${focusable} class=${look}>${content}</h2>`;
    case 3:
      return html`<h3 id=${name} tabindex=${focusable} class=${look}>${content}</h3>`;
    case 4:
      return html`<h4 id=${name} tabindex=${focusable} class=${look}>${content}</h4>`;
    case 5:
      return html`<h5 id=${name} tabindex=${focusable} class=${look}>${content}</h5>`;
    default:
      return html`<h6 id=${name} tabindex=${focusable} class=${look}>${content}</h6>`;
  }
}
