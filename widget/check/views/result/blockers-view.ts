import { html, nothing, type TemplateResult } from 'lit';
import type { NextLevel, QuestionEvaluation } from '../../../../model/action/evaluation.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { modelText } from '../model-text.ts';
import { questionLink } from './category-link.ts';
import { categoryName } from './category-name.ts';
import type { ResultPage } from './result-page.ts';

/** So many questions are named in each list. */
const most = 5;

/**
 * The answers that hold the next level back: of the whole where points are missing, of a category where it is too low. Open ones
 * are not among them; they have a list of their own.
 */
export function blockersView(page: ResultPage, { missing, gates }: NextLevel): TemplateResult | typeof nothing {
  const { say, model } = page;
  const low = gates.flatMap(({ kind, id }) => (kind === 'category' ? [id] : []));
  const lists = [
    ...(missing > 0 ? [{ text: say('next.blockersText'), questions: weakest(page, () => true) }] : []),
    ...low.map((category) => ({
      text: say('next.blockersIn', { category: categoryName(page, category) }),
      questions: weakest(page, (question) => model.question.get(question)?.category === category),
    })),
  ].filter(({ questions }) => questions.length > 0);
  if (lists.length === 0) return nothing;
  return html`<div class="part blockers">
    <p class="part-title">${say('next.blockers')}</p>
    ${lists.map(
      ({ text, questions }) => html`<p>${text}</p>
        <ul class="clarify">
          ${questions.map((question) => html`<li>${blocker(page, question)}</li>`)}
        </ul>`,
    )}
  </div>`;
}

/** Those that lack most of the overall score, the most first. */
function weakest({ evaluation }: ResultPage, within: (question: string) => boolean): readonly QuestionEvaluation[] {
  return evaluation.questions
    .filter(({ question, points, gap }) => points !== null && gap > 0 && within(question))
    .sort((one, other) => other.gap - one.gap)
    .slice(0, most);
}

function blocker(page: ResultPage, { question: id, points, gap }: QuestionEvaluation): TemplateResult {
  const { say, language, model } = page;
  const question = model.question.get(id);
  const words = { points: pointsDown(points ?? 0, language), gain: pointsDown(gap, language) };
  return html`${question ? questionLink(question, modelText(question.text, page)) : id}
    <span class="gain">${say('next.blocker', words)}</span>`;
}
