import { html, nothing, type TemplateResult } from 'lit';
import { type FailureNotice, failureText } from '../failure-text.ts';
import type { Frame } from '../frame.ts';
import { modelParagraphs, modelText } from '../model-text.ts';
import type { QuestionData } from './question-data.ts';

const kinds = ['help', 'reason', 'evidence', 'terms'] as const;
type Kind = (typeof kinds)[number];

/** Explanation, reason, evidence and terms of a question, each closed until somebody wants it. */
export function disclosures(data: QuestionData, frame: Frame): TemplateResult | typeof nothing {
  const { question } = data;
  const there = kinds.filter((kind) => (kind === 'terms' ? question.terms?.length : question[kind]));
  if (there.length === 0) return nothing;
  return html`<div class="disclosures">${there.map((kind) => disclosure(kind, data, frame))}</div>`;
}

function disclosure(kind: Kind, data: QuestionData, frame: Frame): TemplateResult {
  const id = `${kind}-${data.question.id}`;
  return html`<details class="disclosure">
    <summary id=${id}>${frame.t(`question.${kind}`)}</summary>
    <div class="disclosed">${content(kind, data, frame) ?? waiting(id, data.unexplained, frame)}</div>
  </details>`;
}

/** null while it is on its way. */
function content(kind: Kind, { question, terms }: QuestionData, frame: Frame): unknown {
  if (kind === 'terms') return terms.length > 0 ? glossary(terms, frame) : null;
  const text = question[kind];
  return text && Object.keys(text).length > 0 ? modelParagraphs(text, frame) : null;
}

function glossary(terms: QuestionData['terms'], frame: Frame): TemplateResult {
  return html`<dl>
    ${terms.map(
      ({ term, explanation }) =>
        html`<dt>${modelText(term, frame)}</dt>
          <dd>${modelText(explanation, frame)}</dd>`,
    )}
  </dl>`;
}

function waiting(id: string, failure: FailureNotice | null, frame: Frame): TemplateResult {
  const { t, send } = frame;
  if (!failure) return html`<p class="hint">${t('question.loading')}</p>`;
  return html`<p>${failureText(failure, frame)}</p>
    <button class="link" type="button" @click=${() => send({ type: 'guidance.retried', target: id })}>
      ${t('retry')}
    </button>`;
}
