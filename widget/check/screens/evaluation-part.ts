import { html, type TemplateResult } from 'lit';
import { todayHere } from '../../messages/dates.ts';
import type { ClosingFrame } from '../views/closing-frame.ts';
import { failingView } from '../views/failing-view.ts';
import { resultView } from '../views/result/result-view.ts';
import type { CheckState } from './check-state.ts';

/** The result; in its place that it is on its way, or why it is not there. */
export function evaluationPart({ phase, step, context }: CheckState, frame: ClosingFrame): TemplateResult {
  const { result, failure, participant, receipt, conversation } = context;
  const { say } = frame;
  if (step === 'missing' && failure) return failingView(say('result.failed'), failure, frame);
  if (!result) return html`<p class="hint">${say('result.loading')}</p>`;
  const quick = phase === 'previewing';
  return resultView({
    ...result,
    quick,
    answers: conversation?.answers,
    groups: quick ? [] : (participant?.groups ?? []),
    municipality: participant?.municipality ?? null,
    wave: participant?.wave?.id ?? null,
    receipt,
    today: todayHere(new Date(context.services.now())),
    language: frame.language,
    reading: frame.reading,
    fallback: frame.fallback,
    headingLevel: frame.headingLevel + 1,
    t: say,
    send: frame.send,
  });
}
