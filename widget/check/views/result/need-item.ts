import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../../../../model/action/evaluation.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { modelText } from '../model-text.ts';
import { advice } from './advice.ts';
import { answerText } from './answer-text.ts';
import { questionLink } from './category-link.ts';
import type { ComparedPage } from './comparison.ts';
import { effortText } from './effort-text.ts';
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

function ownAnswer(page: ResultPage, question: QuestionEntry): TemplateResult {
  const { say, language, answers, evaluation } = page;
  const points = evaluation.questions.find((entry) => entry.question === question.id)?.points ?? 0;
  const text = answers
    ? answerText(page, question, answers.get(question.id))
    : say('needs.points', { points: pointsDown(points, language) });
  return html`<div class="need-answer"><span class="muted">${say('needs.answer')}:</span> ${text} <span class="aside-link">(${questionLink(question, say('needs.counts'))})</span></div>`;
}
