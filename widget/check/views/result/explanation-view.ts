import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryEvaluation } from '../../../../model/action/evaluation.ts';
import { type Path, replay } from '../../../../model/flow/path.ts';
import { pointsDown, pointsExactly } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { plainText } from '../model-text.ts';
import { categoryPlace } from './category-link.ts';
import { categoryName } from './category-name.ts';
import type { ComparedPage } from './comparison.ts';
import { explainedQuestions } from './explained-questions.ts';
import type { PublishedPeerGroup } from './peer-groups.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

/** Every point traced to an answer, category by category, with the sum at the end. */
export function explanationView(page: ComparedPage): TemplateResult {
  const { say, evaluation, model } = page;
  const path = page.answers && replay(model, page.answers);
  const open = model.file.scoring.openAnswers === 'neutral' ? 'textNeutral' : 'textOpen';
  return section(
    page,
    'explanation',
    say('explanation.title'),
    html`<p>${say('explanation.text')} ${evaluation.needs.clarify.length > 0 ? say(`explanation.${open}`) : nothing}</p>
      ${page.comparison.shown ? html`<p>${peersText(page, page.comparison.shown)}</p>` : nothing}
      ${evaluation.categories.map((category) => explainedCategory(page, category, path))} ${totalView(page)}`,
  );
}

/** Whose means stand beside the own points, and what a missing one means. */
function peersText({ say, comparison: { questions } }: ComparedPage, shown: PublishedPeerGroup): string {
  if (!questions) return say('explanation.peersNone');
  const text = say('explanation.peersText', { group: questions.group.name });
  return questions.group === shown ? text : `${say('explanation.peersOther', { group: shown.name })} ${text}`;
}

function explainedCategory(
  page: ComparedPage,
  { category: id, score }: CategoryEvaluation,
  path: Path | undefined,
): TemplateResult {
  const { say, language, model } = page;
  const category = model.category.get(id);
  const weights = model.categories.reduce((total, { weight }) => total + weight, 0);
  return html`<details class="fold explained" id=${categoryPlace(id)}>
    <summary>
      <span class="explained-name">${categoryName(page, id)}</span>
      <span class="explained-points">
        ${
          score === null
            ? say('explanation.notRated')
            : say('explanation.category', { points: pointsExactly(contributionOf(page, id), language) })
        }
      </span>
    </summary>
    ${whenOpened(
      () => html`<p class="muted">
      ${say('explanation.weight', { weight: category?.weight ?? 0, weights })}${
        category?.rationale ? html`. ${plainText(category.rationale, page)}` : nothing
      }
    </p>
    ${explainedQuestions(page, id, path)}`,
    )}
  </details>`;
}

/** Hundredths of the overall score that the questions of a category, or all of them, add up to. */
function contributionOf({ evaluation, model }: ResultPage, category?: string): number {
  return evaluation.questions
    .filter(({ question }) => category === undefined || model.question.get(question)?.category === category)
    .reduce((total, { contribution }) => total + contribution, 0);
}

function totalView(page: ResultPage): TemplateResult {
  const { say, language, evaluation, model } = page;
  const { score } = evaluation.score;
  if (score === null) return html``;
  if (model.file.scoring.aggregation === 'geometric') return html`<p>${say('explanation.other')}</p>`;
  const sum = contributionOf(page);
  return html`<table class="total">
    <caption>${say('explanation.totals')}</caption>
    <tbody>
      ${evaluation.categories.map(({ category, score: points }) =>
        points === null
          ? nothing
          : totalRow(categoryName(page, category), pointsExactly(contributionOf(page, category), language)),
      )}
      ${
        sum === score
          ? nothing
          : totalRow(say('explanation.rounding'), pointsExactly(score - sum, language), say('explanation.roundingText'))
      }
    </tbody>
    <tfoot>
      ${totalRow(
        say('explanation.total'),
        pointsExactly(score, language),
        say('explanation.shown', { shown: pointsDown(score, language) }),
      )}
    </tfoot>
  </table>`;
}

function totalRow(name: string, points: string, note?: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name}${note ? html` <span class="muted">${note}</span>` : nothing}</th>
    <td>${points}</td>
  </tr>`;
}
