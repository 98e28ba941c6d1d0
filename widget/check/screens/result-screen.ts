import { html, type TemplateResult } from 'lit';
import type { ClosingFrame } from '../views/closing-frame.ts';
import { receiptView } from '../views/receipt-view.ts';
import type { CheckState } from './check-state.ts';
import { evaluationPart } from './evaluation-part.ts';
import { notices } from './notices.ts';

export function resultScreen(state: CheckState, frame: ClosingFrame): TemplateResult {
  const { receipt, survey, participant } = state.context;
  const waves = { own: participant?.wave ?? null, current: survey?.wave ?? null };
  return html`
    ${receiptView(receipt, survey?.entry === 'none', waves, frame)} ${notices(state, frame)} ${evaluationPart(state, frame)}
  `;
}
