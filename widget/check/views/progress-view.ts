import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './frame.ts';
import { type ProgressData, progressText } from './progress-text.ts';

/** How far along the talk is, in words and as a bar with the same words. */
export function progressView(data: ProgressData, frame: Frame): TemplateResult {
  const { answered, longest, grown } = data;
  const text = progressText(data, frame);
  return html`<div class="progress">
    <p class="progress-text">${text}</p>
    <progress aria-label=${text} max=${Math.max(1, answered + longest)} .value=${answered}></progress>
    ${grown > 0 ? html`<p class="hint">${frame.t('progress.grown', { count: grown })}</p>` : nothing}
  </div>`;
}
