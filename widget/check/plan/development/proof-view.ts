import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import type { Room } from '../room.ts';
import type { PastKeeper } from './past.ts';
import { codeField, proveEarlier } from './prove-earlier.ts';

/** One field for an access code of then: it can be pasted, in any grouping. */
export function proofView(room: Room, keeper: PastKeeper): TemplateResult {
  const { page, say } = room;
  const { sending, problem } = keeper.proof;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    void proveEarlier(room, keeper, String(new FormData(event.currentTarget).get('code') ?? ''));
  };
  const hint = `${codeField}-hint`;
  const error = `${codeField}-error`;
  return html`<form class="past-proof" novalidate aria-labelledby="development-proof" @submit=${submit}>
    ${heading(page.headingLevel, 2, say('development.proof.title'), { id: 'development-proof', className: 'part-title' })}
    <p>${say('development.proof.text')}</p>
    <div class="field">
      <label for=${codeField}>${say('development.proof.label')}</label>
      <p class="hint" id=${hint}>${say('development.proof.hint')}</p>
      ${problem === null ? nothing : html`<p class="past-problem" id=${error}>${problem}</p>`}
      <input
        class="text code"
        type="text"
        id=${codeField}
        name="code"
        maxlength="80"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${problem === null ? nothing : 'true'}
        aria-describedby=${problem === null ? hint : `${hint} ${error}`}
      />
    </div>
    <button class="secondary" type="submit" aria-disabled=${sending ? 'true' : nothing}>
      ${say(sending ? 'development.proof.sending' : 'development.proof.button')}
    </button>
  </form>`;
}
