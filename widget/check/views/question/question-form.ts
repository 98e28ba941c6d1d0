import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary } from '../error-summary.ts';
import type { Frame } from '../frame.ts';
import { firstField, problemText } from './problem-text.ts';
import type { QuestionData } from './question-data.ts';
import { questionFields } from './question-fields.ts';

export interface QuestionFormData extends QuestionData {
  /** `next`: the question that is asked now. `change`: an answered one. `late`: an open one out of turn. */
  readonly purpose: 'next' | 'change' | 'late';
  readonly canGoBack: boolean;
}

/** The form of one question; only its button or Enter sends it. */
export function questionForm(data: QuestionFormData, frame: Frame): TemplateResult {
  const { question, problem, depth, purpose, canGoBack } = data;
  const { t, send } = frame;
  const action = ({ next: 'question.next', change: 'question.save', late: 'question.take' } as const)[purpose];
  return html`
    <form
      class="question-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        send({ type: 'answer.given', question: question.id });
      }}
    >
      ${problem ? errorSummary([{ field: firstField(data), text: problemText(problem, frame) }], depth, frame) : nothing}
      ${questionFields(data, frame)}
      <div class="buttons">
        <button class="primary" type="submit">${t(action)}</button>
        ${
          purpose === 'next'
            ? html`<button
              class="quiet"
              type="button"
              @click=${() => send({ type: 'answer.postponed', question: question.id })}
            >
              ${t('question.later')}
            </button>`
            : html`<button class="quiet" type="button" @click=${() => send({ type: 'question.closed' })}>
              ${t('question.cancel')}
            </button>`
        }
        ${
          canGoBack
            ? html`<button class="quiet back" type="button" @click=${() => send({ type: 'question.revisited' })}>
              ${t('question.back')}
            </button>`
            : nothing
        }
      </div>
    </form>
  `;
}
