import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Path } from '../../../model/flow/path.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { heading } from '../../page/heading.ts';
import type { UndoData } from './changed-text.ts';
import type { ClosingFrame } from './closing-frame.ts';
import { type QuickEndData, quickEndView } from './end-view.ts';
import { errorSummary } from './error-summary.ts';
import { type FailureNotice, failureText } from './failure-text.ts';
import { modelText } from './model-text.ts';
import { notice } from './notice.ts';
import { reviewRow } from './review-row.ts';
import { undoView } from './undo-view.ts';

export interface ReviewData {
  readonly model: MaturityModel;
  readonly path: Path;
  readonly remarks: ReadonlyMap<string, { readonly note: string; readonly evidence: string }>;
  readonly forms: ReadonlyMap<string, () => TemplateResult>;
  /** Required questions without an answer. */
  readonly missing: readonly QuestionEntry[];
  /** Further questions without an answer. */
  readonly unanswered: number;
  readonly failure: FailureNotice | null;
  readonly local: boolean;
  readonly view: 'chat' | 'form';
  /** Where the full check goes beyond what is asked here; null in the full check itself. */
  readonly quick: Pick<QuickEndData, 'further'> | null;
  readonly notices: unknown;
  /** What the last change did, to be shown at its question. */
  readonly changed: { readonly question: string; readonly undo: UndoData } | null;
}

/** Every question with its answer, once more, before anything is binding. */
export function reviewView(data: ReviewData, frame: ClosingFrame): TemplateResult {
  const { model, path, failure } = data;
  const { say, headingLevel } = frame;
  return html`<div class="review">
    ${heading(headingLevel, 1, say('review.title'), { id: 'phase', className: 'review-title' })}
    <p>${say('review.intro')}</p>
    ${failure ? errorSummary([{ field: null, text: failureText(failure, frame) }], 2, frame) : nothing}
    ${data.notices} ${openQuestions(data, frame)}
    ${repeat(
      model.categories,
      ({ id }) => id,
      (category) => html`<section class="review-category">
        ${heading(headingLevel, 2, modelText(category.name, frame))}
        <ul class="plain rows" role="list">
          ${repeat(
            path.steps.filter(({ question }) => question.category === category.id),
            ({ question }) => question.id,
            (step) => {
              const form = data.forms.get(step.question.id);
              if (form) return html`<li class="row open">${form()}</li>`;
              const remark = data.remarks.get(step.question.id);
              const said = step.kind === 'asked' ? step.answer : step.rule;
              return html`<li class="row">
                ${guard([frame.t, model, said, remark], () => reviewRow(step, remark, frame))}
                ${data.changed?.question === step.question.id ? undoView(data.changed.undo, frame) : nothing}
              </li>`;
            },
          )}
        </ul>
      </section>`,
    )}
    ${data.quick ? quickEnd(data, data.quick.further, frame) : submission(data, frame)}
  </div>`;
}

/** A quick check is never submitted: it has its result, and the way on. */
function quickEnd(data: ReviewData, further: QuickEndData['further'], frame: ClosingFrame): TemplateResult {
  return quickEndView({ titled: data.unanswered === 0, id: null, further }, backButton(data, frame), frame);
}

function submission(data: ReviewData, frame: ClosingFrame): TemplateResult {
  const { local, missing } = data;
  const { say, send } = frame;
  return html`<section class="card submit">
    <p>${say(local ? 'review.noticeLocal' : 'review.notice')}</p>
    <div class="buttons">
      <button
        class="primary"
        type="button"
        aria-describedby=${missing.length > 0 ? 'missing' : nothing}
        @click=${() => send({ type: 'submission.requested' })}
      >
        ${say(local ? 'review.submitLocal' : 'review.submit')}
      </button>
      ${backButton(data, frame)}
    </div>
  </section>`;
}

function backButton({ view }: ReviewData, { say, send }: ClosingFrame): TemplateResult {
  return html`<button class="quiet" type="button" @click=${() => send({ type: 'review.left' })}>
    ${say(view === 'form' ? 'review.backForm' : 'review.back')}
  </button>`;
}

function openQuestions(
  { missing, unanswered, quick }: ReviewData,
  frame: ClosingFrame,
): TemplateResult | typeof nothing {
  const { say, send, headingLevel } = frame;
  if (missing.length === 0 && unanswered === 0) return nothing;
  return notice(
    missing.length > 0 ? 'warning' : 'info',
    html`${
      missing.length > 0
        ? html`${heading(headingLevel, 2, say('review.missing', { count: missing.length }), { id: 'missing', className: 'notice-title' })}
            <p>${say('review.missingText')}</p>
            <ul class="plain missing">
              ${missing.map((question) => html`<li>${openLink(question, frame)}</li>`)}
            </ul>`
        : nothing
    }
      ${unanswered > 0 ? html`<p>${say(quick ? 'review.openQuick' : 'review.unanswered', { count: unanswered })}</p>` : nothing}
      <button class="link" type="button" @click=${() => send({ type: 'review.left' })}>${say('review.continue')}</button>`,
  );
}

function openLink(question: QuestionEntry, frame: ClosingFrame): TemplateResult {
  return html`<button
    class="link"
    type="button"
    @click=${() => frame.send({ type: 'question.opened', question: question.id })}
  >
    ${modelText(question.text, frame)}
  </button>`;
}
