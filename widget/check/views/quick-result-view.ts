import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { ClosingFrame } from './closing-frame.ts';
import { type ProgressData, progressText } from './progress-text.ts';

export interface QuickResultData {
  /** Questions of the quick check, and of the full one. */
  readonly core: number;
  readonly all: number;
  /** What the full check would still ask. */
  readonly further: ProgressData;
  /** True without a server, where nothing is ever submitted or compared. */
  readonly local: boolean;
  readonly notices: unknown;
  readonly result: unknown;
}

/** The result of a quick check between what it rests on and the way on. */
export function quickResultView(data: QuickResultData, frame: ClosingFrame): TemplateResult {
  const { core, all, further, local, notices, result } = data;
  const { t, say, send, headingLevel } = frame;
  return html`
    <section class="card quick-basis">
      ${heading(headingLevel, 1, say('quick.title'), { id: 'phase' })}
      <p>${say('quick.basis', { core, all })} ${local ? nothing : say('quick.compared')}</p>
    </section>
    ${notices} ${result}
    <section class="card quick-next">
      ${heading(headingLevel, 1, say('quick.next'))}
      <p>${say(local ? 'quick.nextTextLocal' : 'quick.nextText')}</p>
      <p>${t('quick.further', { rest: progressText(further, frame) })}</p>
      <div class="buttons">
        <button class="primary" type="button" @click=${() => send({ type: 'check.widened' })}>${t('quick.widen')}</button>
        <button class="quiet" type="button" @click=${() => send({ type: 'review.opened' })}>${say('quick.change')}</button>
      </div>
    </section>
  `;
}
