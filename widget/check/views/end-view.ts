import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { Frame } from './frame.ts';
import { type ProgressData, progressText } from './progress-text.ts';

/** Nothing is left to ask: on to the review. */
export function endView({ t, send, headingLevel }: Frame): TemplateResult {
  return html`<section class="card end">
    ${heading(headingLevel, 1, t('end.title'), { id: 'phase' })}
    <p>${t('end.text')}</p>
    <div class="buttons">
      <button class="primary" type="button" @click=${() => send({ type: 'review.opened' })}>${t('end.button')}</button>
    </div>
  </section>`;
}

export interface QuickEndData {
  /** False where core questions are still open. */
  readonly titled: boolean;
  /** Makes the title a place for the focus. */
  readonly id: string | null;
  /** What the full check would still ask. */
  readonly further: ProgressData;
}

/** The end of a quick check: its result, or on to the full check; `more` is a further button. */
export function quickEndView({ titled, id, further }: QuickEndData, more: unknown, frame: Frame): TemplateResult {
  const { t, send, headingLevel } = frame;
  return html`<section class="card end">
    ${titled ? heading(headingLevel, 1, t('quick.title'), id === null ? {} : { id }) : nothing}
    <p>${t('quick.text')}</p>
    <p>${t('quick.further', { rest: progressText(further, frame) })}</p>
    <div class="buttons">
      <button class="primary" type="button" @click=${() => send({ type: 'preview.requested' })}>${t('quick.result')}</button>
      <button class="secondary" type="button" @click=${() => send({ type: 'check.widened' })}>${t('quick.widen')}</button>
      ${more}
    </div>
  </section>`;
}
