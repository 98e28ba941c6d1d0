import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../frame.ts';
import { heading } from '../heading.ts';
import { type TranscriptData, transcript } from './transcript.ts';

export interface ConversationData extends TranscriptData {
  /** True where no question is open for an answer. */
  readonly ended: boolean;
  readonly notices: unknown;
}

/** The check as a talk. */
export function conversationView(data: ConversationData, frame: Frame): TemplateResult {
  return html`<div class="conversation">
    ${transcript(data, frame)} ${data.ended ? html`${data.notices} ${end(frame)}` : nothing}
  </div>`;
}

function end({ t, send, headingLevel }: Frame): TemplateResult {
  return html`<section class="card end">
    ${heading(headingLevel, 1, t('end.title'), { id: 'phase' })}
    <p>${t('end.text')}</p>
    <div class="buttons">
      <button class="primary" type="button" @click=${() => send({ type: 'review.opened' })}>${t('end.button')}</button>
    </div>
  </section>`;
}
