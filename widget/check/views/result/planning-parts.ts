import { html, nothing, type TemplateResult } from 'lit';
import type { ComparedPage } from './comparison.ts';
import type { Planning } from './planning.ts';
import { section } from './section.ts';

interface PlanningParts {
  readonly way: TemplateResult | typeof nothing;
  readonly plan: readonly TemplateResult[] | TemplateResult | typeof nothing;
}

/** What there is to see of the plan: its sections, that they are on their way, or why they are not there. */
export function planningParts(page: ComparedPage, planning: Planning): PlanningParts {
  const { say } = page;
  if (planning.kind === 'open') return planning.sections;
  if (planning.kind === 'coming') return { way: nothing, plan: html`<p class="hint">${say('planning.coming')}</p>` };
  const retry = html`<p>${say('planning.failed')}</p>
    <button type="button" class="secondary" @click=${planning.retry}>${say('planning.retry')}</button>`;
  return { way: nothing, plan: section(page, 'planning', say('planning.title'), retry) };
}
