import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../page/heading.ts';
import { codeForm } from '../code-form.ts';
import { errorSummary } from '../error-summary.ts';
import { type FailureNotice, failureText } from '../failure-text.ts';
import type { Frame } from '../frame.ts';
import { icon } from '../icon.ts';
import { modelParagraphs } from '../model-text.ts';
import { municipalitySearch } from './municipality-search.ts';
import { minutesText, scopeChoice } from './scope-choice.ts';
import type { StartData } from './start-data.ts';

const searchFailures = ['query.short', 'municipality.missing', 'municipality.unknown', 'session.already-begun'];

/** What this is, how long it takes and what becomes of it, before anything is asked. */
export function startView(data: StartData, frame: Frame): TemplateResult {
  const { failure, entry } = data;
  const error = failure ? failureText(failure, frame) : null;
  const field = failure ? fieldOf(failure) : null;
  return html`<div class="start">
    <slot name="intro"><div class="introduction">${modelParagraphs(data.introduction, frame)}</div></slot>
    ${facts(data, frame)} ${noticeSection(entry === 'none', frame)} ${scopeChoice(data, frame)}
    ${error ? errorSummary([{ field, text: error }], 1, frame) : nothing}
    ${entry === 'open' ? municipalitySearch(data, field === 'code' ? null : error, frame) : nothing}
    ${entry === 'none' ? localStart(frame) : codeSection(data, field === 'code' ? error : null, frame)}
  </div>`;
}

function fieldOf({ code }: FailureNotice): string | null {
  if (code === 'municipality.missing') return 'matches-first';
  if (searchFailures.includes(code)) return 'query';
  return code.startsWith('code.') || code.startsWith('session.') ? 'code' : null;
}

function facts({ expectation, choice, entry }: StartData, frame: Frame): TemplateResult | typeof nothing {
  if (choice) return nothing;
  const { t } = frame;
  return html`<ul class="plain facts">
    <li>${icon('questions')}<span>${t('start.questions', { count: expectation.questions })}</span></li>
    <li>${icon('clock')}<span>${minutesText(expectation, frame)}</span></li>
    <li>${icon('pause')}<span>${t(entry === 'none' ? 'start.pauseLocal' : 'start.pause')}</span></li>
  </ul>`;
}

function noticeSection(local: boolean, { t, headingLevel }: Frame): TemplateResult {
  const points = local
    ? (['notice.voluntary', 'notice.purposeLocal', 'notice.storedLocal'] as const)
    : (['notice.voluntary', 'notice.purpose', 'notice.stored', 'notice.device'] as const);
  return html`<section class="before">
    ${heading(headingLevel, 1, t('notice.title'))}
    <ul class="points">
      ${points.map((key) => html`<li>${t(key)}</li>`)}
    </ul>
    <slot name="privacy"></slot>
  </section>`;
}

function codeSection({ entry, busy }: StartData, error: string | null, frame: Frame): TemplateResult {
  const { t, headingLevel } = frame;
  return html`<section class="card enter">
    ${heading(headingLevel, 1, t(entry === 'code' ? 'code.titleOnly' : 'code.title'))}
    ${codeForm({ button: t('code.button'), busy: busy !== null, error }, frame)}
    ${busy === 'entering' ? html`<p class="hint">${t('begin.busy')}</p>` : nothing}
  </section>`;
}

function localStart({ t, send }: Frame): TemplateResult {
  return html`<div class="buttons">
    <button class="primary" type="button" @click=${() => send({ type: 'code.entered', code: 'local' })}>
      ${t('begin.local')}
    </button>
  </div>`;
}
