import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { fieldError } from '../error-summary.ts';
import type { Frame } from '../frame.ts';
import { modelText } from '../model-text.ts';
import { choices } from './choices.ts';
import { disclosures } from './disclosures.ts';
import { preview } from './preview.ts';
import { problemText } from './problem-text.ts';
import type { QuestionData } from './question-data.ts';
import { readFields } from './read-fields.ts';
import { remarkFields } from './remark-fields.ts';

/** One question as a group named by its legend, described by its hint and its error. */
export function questionFields(data: QuestionData, frame: Frame): TemplateResult {
  const { question, problem, depth } = data;
  const { id } = question;
  const hint = hintOf(data, frame);
  const described = [hint ? `hint-${id}` : '', data.offer ? `offer-${id}` : '', problem ? `error-${id}` : '']
    .join(' ')
    .trim();
  return html`
    <fieldset
      class=${problem ? 'question wrong' : 'question'}
      aria-describedby=${described || nothing}
      @input=${(event: Event) => report(event, data, frame)}
    >
      <legend>
        ${heading(frame.headingLevel, depth, modelText(question.text, frame), {
          id: `question-${id}`,
          className: 'question-title',
        })}
      </legend>
      ${hint ? html`<p class="hint" id="hint-${id}">${hint}</p>` : nothing} ${disclosures(data, frame)}
      ${data.offer} ${problem ? fieldError(`error-${id}`, problemText(problem, frame), frame) : nothing} ${choices(data, frame)}
      ${remarkFields(data, frame)}
    </fieldset>
    ${preview(data.preview, frame)}
  `;
}

function hintOf({ question }: QuestionData, { t, language }: Frame): string {
  const hints: string[] = [];
  if (question.kind === 'multiple') hints.push(t('question.multiple'));
  if (question.kind === 'number') {
    const format = new Intl.NumberFormat(language);
    const { minimum, maximum } = question;
    hints.push(t('question.number', { minimum: format.format(minimum), maximum: format.format(maximum) }));
  }
  if (question.required) hints.push(t('question.required'));
  return hints.join(' ');
}

function report(event: Event, { question, draft: before }: QuestionData, { send }: Frame): void {
  const draft = readFields(event.currentTarget as Element, event.target, before);
  send({ type: 'draft.changed', question: question.id, draft });
}
