import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CategoryEntry } from '../../../model/format/model-file.ts';
import { heading } from '../../page/heading.ts';
import { errorSummary } from './error-summary.ts';
import type { Frame } from './frame.ts';
import { modelText } from './model-text.ts';
import { firstField, problemText } from './question/problem-text.ts';
import type { QuestionData } from './question/question-data.ts';
import { questionFields } from './question/question-fields.ts';
import { skippedRun } from './transcript/skipped-run.ts';
import type { TranscriptItem } from './transcript/transcript-items.ts';

export interface PageData {
  readonly category: CategoryEntry;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly items: readonly TranscriptItem[];
  readonly questions: ReadonlyMap<string, QuestionData>;
  readonly canGoBack: boolean;
}

/** All questions of one category on one page; what is left empty stays open. */
export function pageView(data: PageData, frame: Frame): TemplateResult {
  const { category, page, pages, items, questions, canGoBack } = data;
  const { t, send, headingLevel } = frame;
  const wrong = [...questions.values()].filter(({ problem }) => problem);
  return html`
    <form
      class="page"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        send({ type: 'page.submitted' });
      }}
    >
      <p class="page-number">${t('page.title', { page, pages })}</p>
      ${heading(headingLevel, 1, modelText(category.name, frame), { id: 'page', className: 'page-title' })}
      ${wrong.length > 0 ? errorSummary(errorsOf(wrong, frame), 2, frame) : nothing}
      ${items.length === 0 ? html`<p>${t('page.nothing')}</p>` : nothing}
      ${repeat(
        items,
        ({ key }) => key,
        (item) => {
          if (item.kind === 'skipped') return skippedRun(item.steps, frame);
          const question = questions.get(item.key);
          return question ? html`<div class="card">${questionFields(question, frame)}</div>` : nothing;
        },
      )}
      <div class="buttons">
        <button class="primary" type="submit">${t('question.next')}</button>
        ${
          canGoBack
            ? html`<button class="quiet back" type="button" @click=${() => send({ type: 'page.left' })}>
              ${t('question.back')}
            </button>`
            : nothing
        }
      </div>
    </form>
  `;
}

function errorsOf(wrong: readonly QuestionData[], frame: Frame): { field: string; text: string }[] {
  return wrong.flatMap((data) =>
    data.problem ? [{ field: firstField(data), text: problemText(data.problem, frame) }] : [],
  );
}
