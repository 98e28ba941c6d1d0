import { html, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import type { ClosingFrame } from './closing-frame.ts';

export interface SubmittingData {
  readonly state: 'draining' | 'sending' | 'waiting';
  /** Changes that must be with the server first. */
  readonly count: number;
  /** True where two answers to a question wait for a decision. */
  readonly undecided: boolean;
  readonly notices: unknown;
}

/** Between the button and the receipt. */
export function submittingView(
  { state, count, undecided, notices }: SubmittingData,
  frame: ClosingFrame,
): TemplateResult {
  const { say, send, headingLevel } = frame;
  const text =
    state === 'draining' && count > 0
      ? say('submitting.draining', { count })
      : say(undecided ? 'submitting.undecided' : state === 'waiting' ? 'submitting.waiting' : 'submitting.sending');
  return html`<section class="card">
      ${heading(headingLevel, 1, say('submitting.title'), { id: 'phase' })}
      <p>${text}</p>
      ${
        state === 'sending'
          ? ''
          : html`<div class="buttons">
            <button class="quiet" type="button" @click=${() => send({ type: 'submission.withdrawn' })}>
              ${say('submitting.withdraw')}
            </button>
          </div>`
      }
    </section>
    ${notices}`;
}
