import { html, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { unitText } from '../../../model/format/unit.ts';
import type { Frame } from './frame.ts';
import { modelText } from './model-text.ts';

/** An answer as people said it. */
export function answerText(
  question: QuestionEntry,
  value: AnswerValue | null | undefined,
  frame: Frame,
): TemplateResult | string {
  const { t, language } = frame;
  if (!value) return t('answer.open');
  if (value.kind === 'dontKnow') return t('answer.dontKnow');
  if (value.kind === 'notApplicable') return t('answer.notApplicable');
  if (value.kind === 'number') {
    const number = new Intl.NumberFormat(language).format(value.number);
    if (question.kind !== 'number') return number;
    return html`${number} ${modelText(unitText(question, value.number, frame.reading, frame.fallback), frame)}`;
  }
  const chosen = value.kind === 'option' ? [value.option] : value.options;
  if (chosen.length === 0) return t('answer.none');
  const options = question.kind === 'number' ? [] : question.options;
  const texts = chosen.map((id) => {
    const option = options.find((entry) => entry.id === id);
    return option ? modelText(option.text, frame) : id;
  });
  if (texts.length === 1) return html`${texts[0]}`;
  return html`<ul class="several">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}
