import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '../../../model/contract/assessment.ts';
import type { Wave } from '../../../model/contract/survey.ts';
import { momentText } from '../../messages/dates.ts';
import { heading } from '../../page/heading.ts';
import type { ClosingFrame } from './closing-frame.ts';
import { plainText } from './model-text.ts';

export interface ReceiptWaves {
  /** That of the submission; null without a server. */
  readonly own: Wave | null;
  /** That of the survey now. */
  readonly current: Wave | null;
}

/** That and when it was submitted, with the number that proves it; of an earlier wave also which one, and the way on to the open one. */
export function receiptView(
  receipt: Receipt | null,
  local: boolean,
  waves: ReceiptWaves,
  frame: ClosingFrame,
): TemplateResult {
  const { say, language, headingLevel } = frame;
  if (local || !receipt)
    return heading(headingLevel, 1, say('receipt.titleLocal'), { id: 'phase', className: 'phase-title' });
  const date = momentText(new Date(receipt.at), language);
  return html`<section class="card receipt">
    ${heading(headingLevel, 1, say('receipt.title'), { id: 'phase' })}
    <p>${say('receipt.text', { date })}</p>
    ${earlierWave(waves, frame)}
    ${
      receipt.hash
        ? html`<details class="disclosure">
          <summary>${say('receipt.number')}</summary>
          <div class="disclosed">
            <p class="receipt-number"><code>${inGroups(receipt.hash)}</code></p>
            <p class="hint">${say('receipt.why')}</p>
          </div>
        </details>`
        : nothing
    }
  </section>`;
}

function earlierWave({ own, current }: ReceiptWaves, frame: ClosingFrame): TemplateResult | typeof nothing {
  const { say, send } = frame;
  if (!own || own.id === current?.id) return nothing;
  const named = html`<p>${say('receipt.wave', { wave: plainText(own.title, frame) })}</p>`;
  if (current?.status !== 'open') return named;
  return html`${named}
    <p class="hint">${say('receipt.kept')}</p>
    <button class="secondary" type="button" @click=${() => send({ type: 'result.left' })}>
      ${say('receipt.next', { wave: plainText(current.title, frame) })}
    </button>`;
}

/** Groups of five, for people who copy it by hand. */
function inGroups(hash: string): string {
  return hash.match(/.{1,5}/g)?.join(' ') ?? hash;
}
