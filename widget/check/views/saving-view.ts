import { html, nothing, type TemplateResult } from 'lit';
import { type FailureNotice, failureText } from './failure-text.ts';
import type { Frame } from './frame.ts';
import { icon } from './icon.ts';
import { notice } from './notice.ts';

export interface SavingData {
  readonly state: 'nothing' | 'saved' | 'saving' | 'waiting' | 'refused';
  /** Changes that are not with the server yet. */
  readonly count: number;
  readonly local: boolean;
  readonly failure: FailureNotice | null;
}

/** A discreet word on where the answers are. */
export function savingView({ state, local }: SavingData, { t }: Frame): TemplateResult | typeof nothing {
  if (state === 'saving') return html`<p class="saving">${t('saving.saving')}</p>`;
  if (state !== 'saved') return nothing;
  return html`<p class="saving">${icon('check')}${t(local ? 'saving.savedLocal' : 'saving.saved')}</p>`;
}

/** What is said where saving fails. */
export function savingTrouble({ state, count, failure }: SavingData, frame: Frame): TemplateResult | typeof nothing {
  const { t, send } = frame;
  if (state !== 'waiting' && state !== 'refused') return nothing;
  const title = state === 'waiting' ? t('saving.waiting', { count }) : t('saving.refused');
  const told =
    failure && (failure.message || state === 'refused') ? failureText(failure, frame) : t('saving.waitingText');
  return notice(
    'warning',
    html`<p class="notice-title">${title}</p>
      <p>${told}</p>
      <button class="link" type="button" @click=${() => send({ type: 'saving.retried' })}>${t('saving.retry')}</button>`,
  );
}
