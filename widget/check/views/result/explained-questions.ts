import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionEvaluation } from '../../../../model/action/evaluation.ts';
import type { QuestionSummary } from '../../../../model/benchmark/publication.ts';
import type { Path } from '../../../../model/flow/path.ts';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { pointsDown, pointsExactly } from '../../../../model/format/points-text.ts';
import { modelText } from '../model-text.ts';
import { answerText } from './answer-text.ts';
import { questionPlace } from './category-link.ts';
import { categoryName } from './category-name.ts';
import type { ComparedPage } from './comparison.ts';
import { meanText } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';

/**
 * The questions of one category: how each was answered, its points, the mean of the peers beside them, and what of them reaches the
 * overall score. The roles stay when a narrow page draws the rows as a grid.
 *
 * @param path where the reasons for skipped questions stand, if it is known
 */
export function explainedQuestions(page: ComparedPage, category: string, path: Path | undefined): TemplateResult {
  const { say, language, model, evaluation, comparison } = page;
  const peers = comparison.questions?.means;
  const entries = evaluation.questions.flatMap((entry) => {
    const question = model.question.get(entry.question);
    return question?.category === category ? [{ entry, question }] : [];
  });
  const sum = entries.reduce((total, { entry }) => total + entry.contribution, 0);
  return html`<table class="questions" role="table">
    <caption class="unseen">${say('explanation.caption', { category: categoryName(page, category) })}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${say('explanation.question')}</th>
        <th scope="col" role="columnheader">${say('explanation.own')}</th>
        ${peers ? html`<th scope="col" role="columnheader">${say('explanation.peers')}</th>` : nothing}
        <th scope="col" role="columnheader">${say('explanation.contribution')}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${entries.map(
        ({ entry, question }) => html`<tr role="row" data-question=${question.id}>
          <th scope="row" role="rowheader" id=${questionPlace(question.id)} tabindex="-1">${modelText(question.text, page)}<span class="answer">${answerOf(page, question, entry, path)}</span></th>
          <td role="cell">${entry.points === null ? say('comparison.table.nothing') : pointsDown(entry.points, language)}</td>
          ${peers ? html`<td role="cell" class="peers">${peerText(page, peers.get(question.id))}</td>` : nothing}
          <td role="cell">${pointsExactly(entry.contribution, language)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot role="rowgroup">
      <tr role="row">
        <th scope="row" role="rowheader" colspan=${peers ? 3 : 2}>${say('explanation.sum')}</th>
        <td role="cell">${pointsExactly(sum, language)}</td>
      </tr>
    </tfoot>
  </table>`;
}

function peerText(page: ComparedPage, mean: QuestionSummary | undefined): string {
  return mean ? meanText(mean, page) : page.say('comparison.table.nothing');
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
