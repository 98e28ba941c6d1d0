import { html, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../model/format/answer.ts';
import type { QuestionEntry } from '../../../model/format/model-file.ts';
import { heading } from '../../page/heading.ts';
import { answerText } from './answer-text.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { modelText } from './model-text.ts';

export interface ConflictData {
  readonly question: QuestionEntry;
  readonly own: AnswerValue | null;
  readonly other: AnswerValue | null;
}

/** Two people said different things: both are shown, and somebody decides. */
export function conflictView({ question, own, other }: ConflictData, frame: Frame): TemplateResult {
  const { t, send, headingLevel } = frame;
  const settle = (keep: 'own' | 'other') => () => send({ type: 'conflict.settled', question: question.id, keep });
  const asked = html`<span class="unseen">: ${modelText(question.text, frame)}</span>`;
  return html`<section class="card conflict">
    ${heading(headingLevel, 1, html`${icon('warning')} ${t('conflict.title')}`)}
    <p>${t('conflict.text')}</p>
    <p class="conflict-question">${modelText(question.text, frame)}</p>
    <dl class="versions">
      <div>
        <dt>${t('conflict.own')}</dt>
        <dd>${answerText(question, own, frame)}</dd>
      </div>
      <div>
        <dt>${t('conflict.other')}</dt>
        <dd>${answerText(question, other, frame)}</dd>
      </div>
    </dl>
    <div class="buttons">
      <button class="secondary" type="button" @click=${settle('own')}>${t('conflict.keepOwn')}${asked}</button>
      <button class="secondary" type="button" @click=${settle('other')}>${t('conflict.keepOther')}${asked}</button>
    </div>
  </section>`;
}
