import { html, nothing, type TemplateResult } from 'lit';
import type { Receipt } from '../../../model/contract/assessment.ts';
import { momentText } from '../../messages/dates.ts';
import { heading } from '../../page/heading.ts';
import type { ClosingFrame } from './closing-frame.ts';

/** That and when it was submitted, with the number that proves it. */
export function receiptView(receipt: Receipt | null, local: boolean, frame: ClosingFrame): TemplateResult {
  const { say, language, headingLevel } = frame;
  if (local || !receipt)
    return heading(headingLevel, 1, say('receipt.titleLocal'), { id: 'phase', className: 'phase-title' });
  const date = momentText(new Date(receipt.at), language);
  return html`<section class="card receipt">
    ${heading(headingLevel, 1, say('receipt.title'), { id: 'phase' })}
    <p>${say('receipt.text', { date })}</p>
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

/** Groups of five, for people who copy it by hand. */
function inGroups(hash: string): string {
  return hash.match(/.{1,5}/g)?.join(' ') ?? hash;
}
