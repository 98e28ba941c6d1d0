import { html, type TemplateResult } from 'lit';
import type { Step } from '../../../../model/flow/path.ts';
import { answerText } from '../answer-text.ts';
import type { Frame } from '../frame.ts';
import { icon } from '../icon.ts';
import { modelText } from '../model-text.ts';

type SkippedStep = Extract<Step, { kind: 'skipped' }>;

/** Questions that an answer has settled: one line with the reason, opened to see which and what they count as. */
export function skippedRun(steps: readonly SkippedStep[], frame: Frame): TemplateResult {
  const { t } = frame;
  const [first] = steps;
  const sameReason = first && steps.every(({ rule }) => rule.id === first.rule.id);
  const count = steps.length;
  return html`<details class="skipped">
    <summary>
      ${icon('skip')}<span
        >${
          sameReason
            ? html`${t('skipped.runBecause', { count, reason: '' })}${modelText(first.rule.reason, frame)}`
            : t('skipped.run', { count })
        }</span
      >
    </summary>
    <ul class="plain skipped-list">
      ${steps.map(
        ({ question, implied, rule }) => html`<li>
          <p>${modelText(question.text, frame)}</p>
          <p class="implied">
            ${t('skipped.counts', { answer: '' })}${answerText(question, implied, frame)}
            ${sameReason ? '' : html`<span class="reason">(${modelText(rule.reason, frame)})</span>`}
          </p>
        </li>`,
      )}
    </ul>
  </details>`;
}
