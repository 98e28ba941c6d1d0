import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { answerText } from '../answer-text.ts';
import type { Frame } from '../frame.ts';
import { modelText } from '../model-text.ts';

export interface PairData {
  readonly question: QuestionEntry;
  readonly answer: AnswerValue | undefined;
  readonly remark: { readonly note: string; readonly evidence: string };
}

/** What was asked and what was said. */
export function pair({ question, answer, remark }: PairData, frame: Frame): TemplateResult {
  const { t } = frame;
  return html`
    <p class="asked">${modelText(question.text, frame)}</p>
    <div class="said ${answer ? '' : 'open'}">
      <div class="bubble">
        ${answerText(question, answer, frame)}
        ${remark.note ? html`<p class="remark-text">${t('transcript.note', { text: remark.note })}</p>` : nothing}
        ${
          remark.evidence
            ? html`<p class="remark-text">${t('transcript.evidence', { text: remark.evidence })}</p>`
            : nothing
        }
      </div>
      ${changeButton(question, answer ? t('transcript.change') : t('transcript.answer'), frame)}
    </div>
  `;
}

/** A button whose name says which question it opens. */
export function changeButton(question: QuestionEntry, label: string, frame: Frame): TemplateResult {
  return html`<button
    class="link"
    type="button"
    id="change-${question.id}"
    @click=${() => frame.send({ type: 'question.opened', question: question.id })}
  >
    ${label}<span class="unseen">: ${modelText(question.text, frame)}</span>
  </button>`;
}
