import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { sameAnswer } from '../../conversation/same-answer.ts';
import { plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import { signedPoints } from '../development/signed-points.ts';
import type { Room } from '../room.ts';
import { expectedOf } from './effect.ts';
import { fieldLabel, formField, inputField, written } from './form-field.ts';
import type { MeasureDraft } from './measure-draft.ts';
import { answerOf } from './measure-problems.ts';
import { measurePlaces, measuresKeep } from './measures-keep.ts';

/** What a measure is for: category, question, the answer it should lead to, and what that would bring. */
export function purposeFields(room: Room, draft: MeasureDraft): TemplateResult {
  const { page } = room;
  const { fields } = draft;
  const question = fields.question === null ? undefined : page.model.question.get(fields.question);
  return html`<div class="field-pair">${categoryField(room, draft)} ${questionField(room, draft)}</div>
    ${question ? answerField(room, draft, question) : nothing}
    ${question ? effectText(room, answerOf(fields, question), question) : nothing}`;
}

function change(room: Room, draft: MeasureDraft, entered: Partial<MeasureDraft['fields']>): void {
  Object.assign(draft.fields, entered);
  measuresKeep(room).redrawer.redraw();
}

function categoryField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say, page } = room;
  const choose = (event: Event): void => {
    const category = written(event) || null;
    const { question } = draft.fields;
    const keeps = category === null || page.model.question.get(question ?? '')?.category === category;
    change(room, draft, { category, ...(keeps ? {} : { question: null, recommendation: null, to: null, number: '' }) });
  };
  return formField(room, draft, {
    name: 'category',
    control: (id) => html`<select id=${id} @change=${choose}>
      <option value="" .selected=${draft.fields.category === null}>${say('measures.noCategory')}</option>
      ${page.model.categories.map(
        (category) =>
          html`<option value=${category.id} .selected=${category.id === draft.fields.category}>
            ${plainText(category.name, page)}
          </option>`,
      )}
    </select>`,
  });
}

function questionField(room: Room, draft: MeasureDraft): TemplateResult {
  const { say, page } = room;
  const { category, question: chosen } = draft.fields;
  const choose = (event: Event): void => {
    const question = page.model.question.get(written(event));
    const none = { recommendation: null, to: null, number: '' };
    change(room, draft, {
      question: question?.id ?? null,
      ...none,
      ...(question ? { category: question.category } : {}),
    });
  };
  const option = ({ id, text }: QuestionEntry) =>
    html`<option value=${id} .selected=${id === chosen}>${plainText(text, page)}</option>`;
  const groups = page.model.categories.filter(({ id }) => category === null || id === category);
  return formField(room, draft, {
    name: 'question',
    hint: say('measures.questionHint'),
    control: (id, described) => html`<select id=${id} aria-describedby=${described} @change=${choose}>
      <option value="" .selected=${chosen === null}>${say('measures.noQuestion')}</option>
      ${groups.map(
        (group) =>
          html`<optgroup label=${plainText(group.name, page)}>
            ${page.model.questions.filter((question) => question.category === group.id).map(option)}
          </optgroup>`,
      )}
    </select>`,
  });
}

function answerField(room: Room, draft: MeasureDraft, question: QuestionEntry): TemplateResult {
  const { say, page } = room;
  const answer = answerText(page, question, page.answers?.get(question.id));
  if (question.kind === 'number') {
    const { minimum, maximum } = question;
    return inputField(room, draft, {
      name: 'to',
      hint: say('measures.toHintNumber', { answer, minimum, maximum }),
      kind: 'number',
      value: draft.fields.number,
      entered: (event) => change(room, draft, { number: written(event) }),
    });
  }
  const hint = say('measures.toHint', { answer });
  if (question.kind === 'multiple') return severalAnswers(room, draft, question, hint);
  const better = betterOptions(room, draft, question);
  return formField(room, draft, {
    name: 'to',
    hint: better.length === 0 ? `${hint}. ${say('measures.toBest')}` : hint,
    control: (id, described) => html`<select
      id=${id}
      aria-describedby=${described}
      @change=${(event: Event) => {
        const value = written(event);
        change(room, draft, { to: value === '' ? null : { kind: 'option', option: value } });
      }}
    >
      <option value="" .selected=${draft.fields.to === null}>${say('measures.toNothing')}</option>
      ${better.map(
        ({ id: value, text }) =>
          html`<option value=${value} .selected=${isChosen(draft, value)}>${plainText(text, page)}</option>`,
      )}
    </select>`,
  });
}

function isChosen({ fields: { to } }: MeasureDraft, option: string): boolean {
  return to?.kind === 'option' && to.option === option;
}

/** Options with more points than today's answer, and the one that is chosen already. */
function betterOptions({ page }: Room, draft: MeasureDraft, question: Extract<QuestionEntry, { kind: 'single' }>) {
  const today = page.answers?.get(question.id);
  const has = question.options.find(({ id }) => today?.kind === 'option' && today.option === id)?.points ?? -1;
  return question.options.filter(({ id, points }) => points > has || isChosen(draft, id));
}

function severalAnswers(
  room: Room,
  draft: MeasureDraft,
  question: Extract<QuestionEntry, { kind: 'multiple' }>,
  hint: string,
): TemplateResult {
  const { page } = room;
  const id = measurePlaces.field('to');
  const today = page.answers?.get(question.id);
  const has = today?.kind === 'options' ? today.options : [];
  const { to } = draft.fields;
  const chosen = to?.kind === 'options' ? to.options : has;
  const choose = (option: string) => (event: Event) => {
    const on = event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked;
    const wanted = question.options.map((one) => one.id).filter((one) => (one === option ? on : chosen.includes(one)));
    const answer: AnswerValue = { kind: 'options', options: wanted };
    change(room, draft, { to: today && sameAnswer(answer, today) ? null : answer });
  };
  return html`<fieldset aria-describedby="${id}-hint">
    <legend>${fieldLabel(room, 'to')}</legend>
    <p class="hint" id="${id}-hint">${hint}</p>
    <div class="options">
      ${question.options.map(
        (option, index) => html`<label class="option">
          <input
            type="checkbox"
            class="choice"
            id=${index === 0 ? id : `${id}-${option.id}`}
            .checked=${live(chosen.includes(option.id))}
            @input=${choose(option.id)}
          />
          <span class="option-text">${plainText(option.text, page)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function effectText(room: Room, to: AnswerValue | null, question: QuestionEntry): TemplateResult | typeof nothing {
  const { say, page } = room;
  const expected = expectedOf(room, { question: question.id, to: to as Parameters<typeof expectedOf>[1]['to'] });
  if (expected === null) return nothing;
  const points = signedPoints(expected, page.language);
  return html`<p class="measure-effect">
    ${expected > 0 ? say('measures.effectNow', { points }) : say('measures.effectNone')}
  </p>`;
}
