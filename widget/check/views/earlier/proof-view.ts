import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../../../model/format/model-file.ts';
import { heading } from '../../../page/heading.ts';
import { fieldError } from '../error-summary.ts';
import { type FailureNotice, failureText } from '../failure-text.ts';
import { plainText } from '../model-text.ts';
import { notice } from '../notice.ts';
import type { EarlierFrame } from './earlier-frame.ts';

export interface ProofData {
  readonly busy: boolean;
  readonly failure: FailureNotice | null;
  /** Title of the wave whose answers were found; `nothing` where there are none; null until a code was shown. */
  readonly outcome: Text | 'nothing' | null;
  readonly show: (accessCode: string) => void;
}

/** "Haben Sie schon einmal teilgenommen?", open on a page of its own. */
export function proofCard(data: ProofData, frame: EarlierFrame): TemplateResult {
  return html`<section class="card enter">
    ${heading(frame.headingLevel, 1, frame.say('earlier.proof.title'))} ${content(data, frame)}
  </section>`;
}

/** The same above the first question, closed until somebody wants it. */
export function proofDisclosure(data: ProofData, frame: EarlierFrame): TemplateResult {
  if (data.outcome !== null) return content(data, frame);
  return html`<details class="disclosure">
    <summary>${frame.say('earlier.proof.title')}</summary>
    <div class="disclosed">${content(data, frame)}</div>
  </details>`;
}

function content(data: ProofData, frame: EarlierFrame): TemplateResult {
  const { busy, outcome } = data;
  const { say } = frame;
  if (outcome !== null) return outcomeView(outcome, frame);
  return html`<p>${say('earlier.proof.text')}</p>
    ${form(data, frame)} ${busy ? html`<p class="hint">${say('earlier.proof.busy')}</p>` : nothing}`;
}

function outcomeView(outcome: Text | 'nothing', frame: EarlierFrame): TemplateResult {
  const { say } = frame;
  const text =
    outcome === 'nothing'
      ? say('earlier.proof.nothing')
      : say('earlier.proof.found', { wave: plainText(outcome, frame) });
  const kind = outcome === 'nothing' ? 'info' : 'check';
  return notice(kind, html`<p id="earlier-outcome" tabindex="-1">${text}</p>`);
}

function form({ busy, failure, show }: ProofData, frame: EarlierFrame): TemplateResult {
  const { say, t } = frame;
  return html`<form
    class="code-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const code = new FormData(event.currentTarget as HTMLFormElement).get('earlier-code');
      if (!busy) show(String(code ?? ''));
    }}
  >
    <div class="field">
      <label for="earlier-code">${say('earlier.proof.label')}</label>
      <p class="hint" id="earlier-code-hint">${t('code.hint')}</p>
      ${failure ? fieldError('earlier-code-error', failureText(failure, frame), frame) : nothing}
      <input
        class="text code"
        type="text"
        id="earlier-code"
        name="earlier-code"
        maxlength="80"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${failure ? 'true' : nothing}
        aria-describedby=${failure ? 'earlier-code-hint earlier-code-error' : 'earlier-code-hint'}
      />
    </div>
    <button class="secondary" type="submit">${say('earlier.proof.button')}</button>
  </form>`;
}
