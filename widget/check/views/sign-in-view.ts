import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../page/heading.ts';
import { codeForm } from './code-form.ts';
import { errorSummary } from './error-summary.ts';
import { type FailureNotice, failureText } from './failure-text.ts';
import type { Frame } from './frame.ts';

/** The session has ended; the talk goes on below while somebody looks for the code. */
export function signInView(failure: FailureNotice | null, busy: boolean, frame: Frame): TemplateResult {
  const { t, headingLevel } = frame;
  const error = failure ? failureText(failure, frame) : null;
  return html`<section class="card sign-in">
    ${heading(headingLevel, 1, t('signIn.title'), { id: 'sign-in' })}
    <p>${t('signIn.text')}</p>
    ${error ? errorSummary([{ field: 'code', text: error }], 2, frame) : nothing}
    ${codeForm({ button: t('signIn.button'), busy, error }, frame)}
    ${busy ? html`<p class="hint">${t('begin.busy')}</p>` : nothing}
  </section>`;
}
