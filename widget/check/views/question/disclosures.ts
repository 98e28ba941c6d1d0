import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../frame.ts';
import { modelParagraphs, modelText } from '../model-text.ts';
import type { QuestionData } from './question-data.ts';

/** Explanation, reason, evidence and terms of a question, each closed until somebody wants it. */
export function disclosures({ question, terms }: QuestionData, frame: Frame): TemplateResult | typeof nothing {
  const { t } = frame;
  const { help, reason, evidence } = question;
  if (!help && !reason && !evidence && terms.length === 0) return nothing;
  return html`<div class="disclosures">
    ${help ? disclosure(t('question.help'), modelParagraphs(help, frame)) : nothing}
    ${reason ? disclosure(t('question.reason'), modelParagraphs(reason, frame)) : nothing}
    ${evidence ? disclosure(t('question.evidence'), modelParagraphs(evidence, frame)) : nothing}
    ${
      terms.length > 0
        ? disclosure(
            t('question.terms'),
            html`<dl>
            ${terms.map(
              ({ term, explanation }) =>
                html`<dt>${modelText(term, frame)}</dt>
                  <dd>${modelText(explanation, frame)}</dd>`,
            )}
          </dl>`,
          )
        : nothing
    }
  </div>`;
}

function disclosure(summary: unknown, content: unknown): TemplateResult {
  return html`<details class="disclosure"><summary>${summary}</summary><div class="disclosed">${content}</div></details>`;
}
