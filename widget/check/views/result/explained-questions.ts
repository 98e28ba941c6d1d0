import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionEvaluation } from '../../../../model/action/evaluation.ts';
import type { Path } from '../../../../model/flow/path.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { modelText } from '../model-text.ts';
import { answerText } from './answer-text.ts';
import { categoryName } from './category-name.ts';
import { pointsDown, pointsExactly } from './figures.ts';
import type { ResultPage } from './result-page.ts';

/**
 * The questions of one category: how each was answered, its points, and what of them reaches the overall score.
 *
 * @param path where the reasons for skipped questions stand, if it is known
 */
export function explainedQuestions(page: ResultPage, category: string, path: Path | undefined): TemplateResult {
  const { say, language, model, evaluation } = page;
  const entries = evaluation.questions.flatMap((entry) => {
    const question = model.question.get(entry.question);
    return question?.category === category ? [{ entry, question }] : [];
  });
  const sum = entries.reduce((total, { entry }) => total + entry.contribution, 0);
  return html`<table class="questions">
    <caption class="unseen">${say('explanation.caption', { category: categoryName(page, category) })}</caption>
    <thead>
      <tr>
        <th scope="col">${say('explanation.question')}</th>
        <th scope="col">${say('explanation.own')}</th>
        <th scope="col">${say('explanation.contribution')}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ entry, question }) => html`<tr data-question=${question.id}>
          <th scope="row">${modelText(question.text, page)}<span class="answer">${answerOf(page, question, entry, path)}</span></th>
          <td>${entry.points === null ? say('comparison.table.nothing') : pointsDown(entry.points, language)}</td>
          <td>${pointsExactly(entry.contribution, language)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colspan="2">${say('explanation.sum')}</th>
        <td>${pointsExactly(sum, language)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function answerOf(
  page: ResultPage,
  question: QuestionEntry,
  { state, points }: QuestionEvaluation,
  path: Path | undefined,
): unknown {
  const { say, language, answers } = page;
  if (state === 'implied') {
    const step = path?.steps.find((one) => one.question.id === question.id);
    return html`${say('states.implied')}${step?.kind === 'skipped' ? html`: ${modelText(step.rule.reason, page)}` : nothing}`;
  }
  if (state !== 'answered') return say(`states.${state}`);
  return answers
    ? answerText(page, question, answers.get(question.id))
    : say('needs.points', { points: pointsDown(points ?? 0, language) });
}
