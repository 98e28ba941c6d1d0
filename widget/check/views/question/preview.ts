import { html, nothing, type TemplateResult } from 'lit';
import type { Consequences } from '../../../../model/flow/change.ts';
import type { Frame } from '../frame.ts';
import { notice } from '../notice.ts';
import { previewTexts } from './preview-texts.ts';

/** "Was ändert sich?", before a change is saved. */
export function preview(effect: Consequences | null, frame: Frame): TemplateResult | typeof nothing {
  if (!effect) return nothing;
  return notice(
    'info',
    html`<p class="notice-title">${frame.t('preview.title')}</p>
      <ul class="plain">
        ${previewTexts(effect, frame).map((text) => html`<li>${text}</li>`)}
      </ul>`,
  );
}
