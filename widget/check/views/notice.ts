import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

/** A boxed remark with a sign, as calm or as urgent as its kind. */
export function notice(kind: 'info' | 'warning' | 'check', content: unknown): TemplateResult {
  return html`<div class="notice ${kind}">${icon(kind)}<div class="notice-text">${content}</div></div>`;
}
