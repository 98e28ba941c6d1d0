import { html, nothing, type TemplateResult } from 'lit';
import { failingView } from '../views/failing-view.ts';
import type { Frame } from '../views/frame.ts';
import { receiptView } from '../views/receipt-view.ts';
import { resultView } from '../views/result/result-view.ts';
import type { CheckState } from './check-state.ts';
import { notices } from './notices.ts';
import { resultWording } from './result-wording.ts';

export function resultScreen(state: CheckState, frame: Frame): TemplateResult {
  const { context, step } = state;
  const { receipt, survey, failure } = context;
  return html`
    ${receiptView(receipt, survey?.entry === 'none', frame)} ${notices(state, frame)}
    ${step === 'missing' && failure ? failingView(frame.t('result.failed'), failure, frame) : nothing}
    ${step === 'missing' ? nothing : (result(state, frame) ?? html`<p class="hint">${frame.t('result.loading')}</p>`)}
  `;
}

function result({ context }: CheckState, frame: Frame): TemplateResult | null {
  const { result: data, participant, receipt, conversation } = context;
  if (!data) return null;
  return resultView({
    ...data,
    answers: conversation?.answers,
    groups: participant?.groups ?? [],
    municipality: participant?.municipality ?? null,
    receipt,
    today: dateOf(new Date(context.services.now())),
    language: frame.language,
    reading: frame.reading,
    fallback: frame.fallback,
    headingLevel: frame.headingLevel + 1,
    t: resultWording(frame.language),
    send: frame.send,
  });
}

/** The reader's calendar date; the Swedish way of writing it is the one of ISO 8601. */
function dateOf(moment: Date): string {
  return new Intl.DateTimeFormat('sv').format(moment);
}
