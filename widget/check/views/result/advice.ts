import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../../../../model/format/day-text.ts';
import type { RecommendationEntry, Reference } from '../../../../model/format/model-file.ts';
import { modelParagraphs, modelText } from '../model-text.ts';
import type { ResultPage } from './result-page.ts';

/** A recommendation (Empfehlung) as a whole: what to do, the first step, who, where to look, how long it holds. */
export function advice(page: ResultPage, recommendation: RecommendationEntry): TemplateResult {
  const { say } = page;
  const { text, firstStep, lead, enough, references = [] } = recommendation;
  return html`<div class="need-text">${modelParagraphs(text, page)}</div>
    <dl class="need-facts">
      ${fact(say('needs.firstStep'), modelParagraphs(firstStep, page))}
      ${lead ? fact(say('needs.lead'), modelText(lead, page)) : nothing}
      ${enough ? fact(say('needs.enough'), modelParagraphs(enough, page)) : nothing}
      ${
        references.length === 0
          ? nothing
          : fact(
              say('needs.references'),
              html`<ul>${references.map((reference) => html`<li>${referenceText(page, reference)}</li>`)}</ul>`,
            )
      }
      ${validity(page, recommendation)}
    </dl>`;
}

/** Only `https:` addresses become links; what is known to hold up to a day, or helps until one, says so. */
function referenceText(page: ResultPage, { text, href, asOf, validUntil }: Reference): TemplateResult {
  const { say, language } = page;
  const words = modelText(text, page);
  const shown = href?.startsWith('https://')
    ? html`<a class="reference" href=${href} rel="noopener noreferrer">${words}</a>`
    : words;
  const notes = [
    ...(asOf === undefined ? [] : [say('needs.asOf', { date: dayText(asOf, language) })]),
    ...(validUntil === undefined ? [] : [endText(page, validUntil)]),
  ];
  return notes.length === 0 ? html`${shown}` : html`${shown} <span class="muted">(${notes.join(', ')})</span>`;
}

function endText({ say, language, today }: ResultPage, validUntil: string): string {
  const date = dayText(validUntil, language);
  return validUntil < today ? say('needs.expired', { date }) : say('needs.until', { date });
}

function validity(page: ResultPage, { validUntil }: RecommendationEntry): TemplateResult | typeof nothing {
  const { say, language, today } = page;
  if (validUntil === undefined) return nothing;
  const date = dayText(validUntil, language);
  const expired = validUntil < today;
  return fact(
    say('needs.validUntil'),
    expired
      ? html`<strong class="expired">${say('needs.expired', { date })}</strong> ${say('needs.expiredNote')}`
      : date,
  );
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
