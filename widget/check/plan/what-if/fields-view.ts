import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { wholeNumber } from '../../../../model/format/points-text.ts';
import { newKey } from '../../services/new-key.ts';
import { fieldError } from '../../views/error-summary.ts';
import type { Frame } from '../../views/frame.ts';
import { plainText } from '../../views/model-text.ts';
import { choices } from '../../views/question/choices.ts';
import { problemText } from '../../views/question/problem-text.ts';
import type { Room } from '../room.ts';
import { frameOf } from './frame-of.ts';
import { standingText } from './outcome-text.ts';
import { takeChanges, takeFields, withAnswer } from './trying.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** The answers of one question as in the conversation; each choice is tried out at once. */
export function fieldsView(room: Room, keep: WhatIfKeep, question: QuestionEntry): TemplateResult {
  const { page, say } = room;
  const frame = frameOf(room);
  const { draft, problem } = keep.fields;
  const { id } = question;
  const hint = hintOf(room, frame, question);
  const described = [hint ? `hint-${id}` : '', problem ? `error-${id}` : ''].join(' ').trim();
  const take = (event: Event): void => takeFields(room, keep, event);
  const scope = room.slot('what-if-names', newKey);
  const data = {
    question,
    terms: [],
    unexplained: null,
    draft,
    remarkOpen: false,
    problem,
    preview: null,
    scope,
    depth: 3,
  };
  return html`<fieldset
      class=${problem ? 'tried-fields wrong' : 'tried-fields'}
      aria-describedby=${described || nothing}
      @input=${take}
      @change=${take}
    >
      <legend class="unseen">${say('whatIf.group', { question: plainText(question.text, page) })}</legend>
      ${hint ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing} ${restingNote(room, keep, question)}
      ${problem ? fieldError(`error-${id}`, problemText(problem, frame), frame) : nothing} ${choices(data, frame)}
    </fieldset>
    <div class="tried-standing">
      <p><strong>${keep.trial.result ? standingText(room, keep.trial.result) : nothing}</strong></p>
      ${
        keep.changes.has(id)
          ? html`<button type="button" class="link" @click=${() => asToday(room, keep, id)}>
              ${say('whatIf.undoOne')}<span class="unseen">: ${plainText(question.text, page)}</span>
            </button>`
          : nothing
      }
    </div>`;
}

function asToday(room: Room, keep: WhatIfKeep, question: string): void {
  takeChanges(keep, withAnswer(keep.changes, question, undefined));
  room.focus(`what-if-pick-${question}`);
}

function hintOf({ page }: Room, { t }: Frame, question: QuestionEntry): string {
  if (question.kind === 'multiple') return t('question.multiple');
  if (question.kind !== 'number') return '';
  const { minimum, maximum } = question;
  return t('question.number', {
    minimum: wholeNumber(minimum, page.language),
    maximum: wholeNumber(maximum, page.language),
  });
}

function restingNote({ page, say }: Room, keep: WhatIfKeep, { id }: QuestionEntry): TemplateResult | typeof nothing {
  const step = keep.trial.result?.path.steps.find(({ question }) => question.id === id);
  if (step?.kind !== 'skipped') return nothing;
  return html`<p class="note">${say('whatIf.resting', { reason: plainText(step.rule.reason, page) })}</p>`;
}
