import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../../page/heading.ts';
import type { Frame } from '../frame.ts';
import type { Expectation, StartData } from './start-data.ts';

/** Quick check or full check, with what each takes and is good for. */
export function scopeChoice(
  { choice, expectation, entry, scope }: StartData,
  frame: Frame,
): TemplateResult | typeof nothing {
  if (!choice) return nothing;
  const { t, send, headingLevel } = frame;
  const card = (value: 'core' | 'full', text: string, expected: Expectation): TemplateResult =>
    html`<label class="option" for="scope-${value}">
      <input
        class="choice"
        type="radio"
        id="scope-${value}"
        name="${scope}-scope"
        .value=${value}
        .checked=${live(choice.chosen === value)}
        @change=${() => send({ type: 'scope.chosen', scope: value })}
      />
      <span class="option-text">
        <strong>${t(`scope.${value}`)}</strong>
        <span class="option-amount">${amount(expected, frame)}</span>
        <span class="option-hint">${text}</span>
      </span>
    </label>`;
  return html`<fieldset class="scopes">
    <legend>${heading(headingLevel, 1, t('scope.title'))}</legend>
    <div class="options">
      ${card('core', t('scope.coreText'), choice.core)}
      ${card('full', t(entry === 'none' ? 'scope.fullTextLocal' : 'scope.fullText'), expectation)}
    </div>
    <p class="hint">${t(entry === 'none' ? 'start.pauseLocal' : 'start.pause')}</p>
  </fieldset>`;
}

function amount(expected: Expectation, frame: Frame): string {
  const { questions, exact } = expected;
  const count = frame.t(exact ? 'scope.questions' : 'scope.upTo', { count: questions });
  return `${count}, ${minutesText(expected, frame)}.`;
}

export function minutesText({ minutes: { from, to } }: Expectation, { t }: Frame): string {
  return from === to ? t('start.minutesAbout', { count: to }) : t('start.minutes', { from, to });
}
