import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dontKnow, noneOfThese, notApplicable } from '../../conversation/answer-draft.ts';
import type { Frame } from '../frame.ts';
import { modelText } from '../model-text.ts';
import { fieldId } from './problem-text.ts';
import type { QuestionData } from './question-data.ts';

interface Choice {
  readonly value: string;
  readonly text: unknown;
  readonly hint?: unknown;
}

/** The answers to choose from, and set apart from them those that leave the question open. */
export function choices(data: QuestionData, frame: Frame): TemplateResult {
  const { question } = data;
  const apart: Choice[] = [
    ...(question.kind === 'multiple' ? [{ value: noneOfThese, text: frame.t('answer.none') }] : []),
    { value: dontKnow, text: frame.t('answer.dontKnow'), hint: frame.t('answer.dontKnowHint') },
    ...(question.notApplicable
      ? [
          {
            value: notApplicable,
            text: frame.t('answer.notApplicable'),
            hint: modelText(question.notApplicable, frame),
          },
        ]
      : []),
  ];
  return html`
    ${
      question.kind === 'number'
        ? numberField(data, frame)
        : html`<div class="options">
          ${question.options.map(({ id, text }) => choice({ value: id, text: modelText(text, frame) }, data))}
        </div>`
    }
    <div class="divider" aria-hidden="true">${frame.t('or')}</div>
    <div class="options apart">${apart.map((entry) => choice(entry, data))}</div>
  `;
}

function choice({ value, text, hint }: Choice, { question, draft, scope, problem }: QuestionData): TemplateResult {
  const id = fieldId(question.id, value);
  // Beside a number or several answers a radio button could not be taken back.
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  return html`<label class="option" for=${id}>
    <input
      class="choice"
      type=${type}
      id=${id}
      name="${scope}-${question.id}"
      .value=${value}
      .checked=${live(draft.choices.includes(value))}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${hint ? `${id}-hint` : nothing}
    />
    <span class="option-text">${text}${hint ? html`<span class="option-hint" id="${id}-hint">${hint}</span>` : nothing}</span>
  </label>`;
}

function numberField({ question, draft, scope, problem }: QuestionData, frame: Frame): TemplateResult | typeof nothing {
  if (question.kind !== 'number') return nothing;
  const id = fieldId(question.id, 'number');
  const described = [`hint-${question.id}`, problem ? `error-${question.id}` : ''].join(' ').trim();
  return html`<div class="field">
    <label for=${id}>${frame.t('question.numberLabel')} (${modelText(question.unit, frame)})</label>
    <input
      class="text number"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      data-part="number"
      id=${id}
      name="${scope}-${question.id}-number"
      .value=${live(draft.number)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described}
    />
  </div>`;
}
