import { html, nothing, type TemplateResult } from 'lit';
import { pointsDown, pointsExactly } from '../../../../model/format/points-text.ts';
import { categoryLink, categorySumPlace, sumPlace } from './category-link.ts';
import { categoryName } from './category-name.ts';
import { placeLink } from './place-link.ts';
import type { ResultPage } from './result-page.ts';

/** Hundredths of the overall score that the questions of a category, or all of them, add up to. */
export function contributionOf({ evaluation, model }: ResultPage, category?: string): number {
  return evaluation.questions
    .filter(({ question }) => category === undefined || model.question.get(question)?.category === category)
    .reduce((total, { contribution }) => total + contribution, 0);
}

/** True where the overall score is the sum of what the categories add to it. */
export function addsUp({ evaluation, model }: ResultPage): boolean {
  return evaluation.score.score !== null && model.file.scoring.aggregation !== 'geometric';
}

/** The overall score as a sum, each line the way to its category, the last one back to the result. */
export function explanationSum(page: ResultPage): TemplateResult | typeof nothing {
  const { say, language, evaluation } = page;
  const { score } = evaluation.score;
  if (score === null) return nothing;
  if (!addsUp(page)) return html`<p>${say('explanation.other')}</p>`;
  const sum = contributionOf(page);
  return html`<table class="total">
    <caption id=${sumPlace} tabindex="-1">${say('explanation.totals')}</caption>
    <tbody>
      ${evaluation.categories.map(({ category, score: points }) =>
        points === null
          ? nothing
          : html`<tr>
              <th scope="row" id=${categorySumPlace(category)} tabindex="-1">
                ${categoryLink(category, categoryName(page, category))}
              </th>
              <td>${pointsExactly(contributionOf(page, category), language)}</td>
            </tr>`,
      )}
      ${
        sum === score
          ? nothing
          : sumRow(say('explanation.rounding'), pointsExactly(score - sum, language), say('explanation.roundingText'))
      }
    </tbody>
    <tfoot>
      ${sumRow(
        placeLink(['result-verdict'], say('explanation.total')),
        pointsExactly(score, language),
        say('explanation.shown', { shown: pointsDown(score, language) }),
      )}
    </tfoot>
  </table>`;
}

function sumRow(name: unknown, points: string, note: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name} <span class="muted">${note}</span></th>
    <td>${points}</td>
  </tr>`;
}
