import { html, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import { type FailureNotice, failureText } from './failure-text.ts';
import type { Frame } from './frame.ts';

/** Nothing can be shown for now: why, and one thing to do. */
export function failingView(title: string, failure: FailureNotice, frame: Frame): TemplateResult {
  const { t, send, headingLevel } = frame;
  return html`<section class="card failing">
    ${heading(headingLevel, 1, title, { id: 'phase' })}
    <p>${failureText(failure, frame)}</p>
    <div class="buttons">
      <button class="primary" type="button" @click=${() => send({ type: 'loading.retried' })}>${t('retry')}</button>
    </div>
  </section>`;
}
