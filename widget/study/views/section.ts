import { html, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { StudyPage } from './study-page.ts';

/** A part of the page with its heading, one level below the page's. */
export function section({ headingLevel }: StudyPage, name: string, title: string, content: unknown): TemplateResult {
  const id = `study-${name}`;
  return html`<section class="section ${name}" aria-labelledby=${id}>
    ${heading(headingLevel, 1, title, { id })}${content}
  </section>`;
}
