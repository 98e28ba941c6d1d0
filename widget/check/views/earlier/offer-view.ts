import { html, nothing, type TemplateResult } from 'lit';
import type { EarlierAnswers } from '../../../../model/contract/earlier.ts';
import type { QuestionEntry, Text } from '../../../../model/format/model-file.ts';
import { type AnswerDraft, draftOf } from '../../conversation/answer-draft.ts';
import type { CheckView } from '../../conversation/check-event.ts';
import { answerText } from '../answer-text.ts';
import { modelText, plainText } from '../model-text.ts';
import { notice } from '../notice.ts';
import { fieldId } from '../question/problem-text.ts';
import type { EarlierFrame } from './earlier-frame.ts';

type Offer = EarlierAnswers['answers'][number];

export interface OfferData {
  readonly question: QuestionEntry;
  /** Title of the wave of last time. */
  readonly wave: Text;
  readonly offer: Offer;
  readonly view: CheckView;
}

/** What was answered to a question last time, to be confirmed or changed; the question itself can be left for later. Its text describes the fields. */
export function offerView(data: OfferData, frame: EarlierFrame): TemplateResult {
  const { question, wave, offer, view } = data;
  const { say } = frame;
  return notice(
    'info',
    html`<div class="offer-text" id="offer-${question.id}">
        <p class="notice-title">${say('earlier.said', { wave: plainText(wave, frame) })}</p>
        <div>${answerText(question, offer.value, frame)}</div>
        ${offer.note ? html`<p class="remark-text">${say('earlier.note', { text: offer.note })}</p>` : nothing}
        ${
          offer.evidence
            ? html`<p class="remark-text">${say('earlier.evidence', { text: offer.evidence })}</p>`
            : nothing
        }
        ${offer.changed === 'recoded' ? html`<p class="hint">${say('earlier.recoded')}</p>` : nothing}
      </div>
      ${view === 'form' ? fillButton(data, frame) : decisions(data, frame)}`,
  );
}

/** Why there is nothing to offer. */
export function goneView(question: string, why: string): TemplateResult {
  return html`<p class="hint" id="offer-${question}">${why}</p>`;
}

function decisions(data: OfferData, frame: EarlierFrame): TemplateResult {
  const { say, send } = frame;
  const { id: question } = data.question;
  const confirm = () => {
    send({ type: 'draft.changed', question, draft: draft(data.offer) });
    send({ type: 'answer.given', question });
  };
  return html`<div class="buttons offer-buttons">
    ${button(data, 'secondary', say('earlier.confirm'), confirm, frame)}
    ${button(data, 'quiet', say('earlier.change'), (event) => fill(event, data, frame), frame)}
  </div>`;
}

/** On a page of several questions the page sends what stands in its fields. */
function fillButton(data: OfferData, frame: EarlierFrame): TemplateResult {
  const { say } = frame;
  return html`<div class="buttons offer-buttons">
    ${button(data, 'secondary', say('earlier.fill'), (event) => fill(event, data, frame), frame)}
  </div>`;
}

/** A button whose name says which question it is about. */
function button(
  { question }: OfferData,
  kind: 'secondary' | 'quiet',
  label: string,
  pressed: (event: Event) => void,
  frame: EarlierFrame,
): TemplateResult {
  return html`<button class=${kind} type="button" @click=${pressed}>
    ${label}<span class="unseen">: ${modelText(question.text, frame)}</span>
  </button>`;
}

/** Puts the answer into the fields and the focus onto the first of them, which says what it holds. */
function fill(event: Event, { question: { id }, offer }: OfferData, { send }: EarlierFrame): void {
  const filled = draft(offer);
  send({ type: 'draft.changed', question: id, draft: filled });
  const root = (event.currentTarget as Node).getRootNode();
  if (root instanceof ShadowRoot) root.getElementById(fieldId(id, filled.choices[0] ?? 'number'))?.focus();
}

function draft({ value, note, evidence }: Offer): AnswerDraft {
  return draftOf(value, { note, evidence });
}
