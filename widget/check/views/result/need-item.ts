import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../../../../model/action/evaluation.ts';
import { dayText } from '../../../../model/format/day-text.ts';
import type { QuestionEntry, RecommendationEntry, Reference } from '../../../../model/format/model-file.ts';
import { pointsDown, wholeNumber } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelParagraphs, modelText } from '../model-text.ts';
import { answerText } from './answer-text.ts';
import type { ComparedPage } from './comparison.ts';
import { meanText } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

/** One thing to do: what it is about and what it brings, then how. */
export function needItem(page: ComparedPage, need: Need, open: boolean): TemplateResult {
  const { say, language, model } = page;
  const question = model.question.get(need.question);
  const recommendation = model.recommendation.get(need.recommendation);
  const body = () => html`<div class="need-body">
    ${question ? ownAnswer(page, question) : nothing} ${recommendation ? advice(page, recommendation) : nothing}
  </div>`;
  return html`<details class="fold need" ?open=${open}>
    <summary>
      <span class="need-head">
        <span class="need-question">${question ? modelText(question.text, page) : need.question}</span>
        ${peersAhead(page, need)}
      </span>
      <span class="need-gain">${say('needs.gain', { points: pointsDown(need.gap, language) })}</span>
      <span class="need-effort">${say('needs.effort')}: ${effortText(page, need.effort)}</span>
    </summary>
    ${open ? body() : whenOpened(body)}
  </details>`;
}

/** Why the need may stand above a larger one. */
function peersAhead(page: ComparedPage, { question }: Need): TemplateResult | typeof nothing {
  const { say, language, evaluation, comparison } = page;
  const mean = comparison.questions?.means.get(question);
  const own = evaluation.questions.find((entry) => entry.question === question)?.points ?? null;
  if (!mean || own === null || mean.mean * 100 <= own) return nothing;
  const words = { mean: meanText(mean, page), own: pointsDown(own, language) };
  return html`<span class="need-peers">${say('needs.ahead', words)}</span>`;
}

const efforts = ['1', '2', '3', '5', '8'] as const;

function effortText({ say, language }: ResultPage, effort: number): string {
  const known = efforts.find((step) => step === String(effort));
  return known ? say(`needs.efforts.${known}`) : wholeNumber(effort, language);
}

function ownAnswer(page: ResultPage, question: QuestionEntry): TemplateResult {
  const { say, language, answers, evaluation } = page;
  const points = evaluation.questions.find((entry) => entry.question === question.id)?.points ?? 0;
  const text = answers
    ? answerText(page, question, answers.get(question.id))
    : say('needs.points', { points: pointsDown(points, language) });
  return html`<div class="need-answer"><span class="muted">${say('needs.answer')}:</span> ${text}</div>`;
}

function advice(page: ResultPage, recommendation: RecommendationEntry): TemplateResult {
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
