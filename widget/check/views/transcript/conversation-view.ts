import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../frame.ts';
import { type TranscriptData, transcript } from './transcript.ts';

export interface ConversationData extends TranscriptData {
  /** What stands at the end of the talk; null while a question is open for an answer. */
  readonly end: TemplateResult | null;
  readonly notices: unknown;
}

/** The check as a talk. */
export function conversationView(data: ConversationData, frame: Frame): TemplateResult {
  return html`<div class="conversation">
    ${transcript(data, frame)} ${data.end ? html`${data.notices} ${data.end}` : nothing}
  </div>`;
}
