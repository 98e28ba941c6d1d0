import { html, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { StudyFrame } from './study-page.ts';

/** What is said in place of a result; its title can take the focus. */
export function note({ headingLevel }: StudyFrame, title: string, content: unknown): TemplateResult {
  return html`<section class="note">${heading(headingLevel, 0, title, { id: 'study-title' })} ${content}</section>`;
}
