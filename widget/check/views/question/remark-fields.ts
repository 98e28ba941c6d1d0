import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Translate } from '../../../messages/translate.ts';
import type { Frame } from '../frame.ts';
import { fieldId } from './problem-text.ts';
import type { QuestionData } from './question-data.ts';

/** Note and evidence reference, both optional; the fields are drawn when somebody opens them, for text fields are slow. */
export function remarkFields(data: QuestionData, { t, send }: Frame): TemplateResult {
  const { question, remarkOpen } = data;
  return html`<details
    class="disclosure remark"
    @toggle=${() => remarkOpen || send({ type: 'remark.opened', question: question.id })}
  >
    <summary>${t('question.remark')}</summary>
    ${remarkOpen ? fields(data, t) : nothing}
  </details>`;
}

function fields({ question, draft, scope }: QuestionData, t: Translate): TemplateResult {
  const note = fieldId(question.id, 'note');
  const evidence = fieldId(question.id, 'evidence');
  return html`<div class="disclosed">
    <div class="field">
      <label for=${note}>${t('question.note')}</label>
      <p class="hint" id="${note}-hint">${t('question.noteHint')}</p>
      <textarea
        class="text"
        rows="3"
        maxlength="2000"
        data-part="note"
        id=${note}
        name="${scope}-${question.id}-note"
        aria-describedby="${note}-hint"
        .value=${live(draft.note)}
      ></textarea>
    </div>
    <div class="field">
      <label for=${evidence}>${t('question.evidenceReference')}</label>
      <p class="hint" id="${evidence}-hint">${t('question.evidenceHint')}</p>
      <input
        class="text"
        type="text"
        maxlength="500"
        autocomplete="off"
        data-part="evidence"
        id=${evidence}
        name="${scope}-${question.id}-evidence"
        aria-describedby="${evidence}-hint"
        .value=${live(draft.evidence)}
      />
    </div>
  </div>`;
}
