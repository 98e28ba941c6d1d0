import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../../model/flow/path.ts';
import { answerText } from './answer-text.ts';
import type { ClosingFrame } from './closing-frame.ts';
import { modelText } from './model-text.ts';
import { changeButton } from './transcript/pair.ts';

/** One question of the review: what was said, or why nothing was asked. */
export function reviewRow(
  step: Step,
  remark: { readonly note: string; readonly evidence: string } | undefined,
  frame: ClosingFrame,
): TemplateResult {
  const { t, say } = frame;
  const { question } = step;
  if (step.kind === 'skipped') {
    return html`<p class="row-question">${modelText(question.text, frame)}</p>
      <div class="row-answer skipped-answer">
        <p>${say('review.skipped', { reason: '' })}${modelText(step.rule.reason, frame)}</p>
        <p class="hint">${t('skipped.counts', { answer: '' })}${answerText(question, step.implied, frame)}</p>
      </div>`;
  }
  const label = step.answer ? t('transcript.change') : t('transcript.answer');
  return html`<p class="row-question">${modelText(question.text, frame)}</p>
    <div class="row-answer ${step.answer ? '' : 'open-answer'}">
      ${answerText(question, step.answer, frame)}
      ${remark?.note ? html`<p class="hint">${t('transcript.note', { text: remark.note })}</p>` : nothing}
      ${remark?.evidence ? html`<p class="hint">${t('transcript.evidence', { text: remark.evidence })}</p>` : nothing}
    </div>
    <div class="row-action">${changeButton(question, label, frame)}</div>`;
}
