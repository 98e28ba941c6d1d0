import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { answerText } from '../views/result/answer-text.ts';
import type { Room } from './room.ts';

/** From which answer to which; of several answers only those that come and go. */
export function changeText(
  { page, say }: Room,
  question: QuestionEntry,
  from: AnswerValue | undefined,
  to: AnswerValue,
): TemplateResult {
  if (from?.kind !== 'options' || to.kind !== 'options' || from.options.length === 0 || to.options.length === 0) {
    return html`<span class="muted">${say('way.from')}</span> ${answerText(page, question, from)}
      <span class="muted">${say('way.to')}</span> <strong>${answerText(page, question, to)}</strong>`;
  }
  const part = (name: 'way.added' | 'way.removed', options: readonly string[]): unknown =>
    options.length === 0
      ? nothing
      : html`<span class="muted">${say(name)}</span>
          <strong>${answerText(page, question, { kind: 'options', options })}</strong>`;
  return html`${part(
    'way.added',
    to.options.filter((option) => !from.options.includes(option)),
  )}
  ${part(
    'way.removed',
    from.options.filter((option) => !to.options.includes(option)),
  )}`;
}
