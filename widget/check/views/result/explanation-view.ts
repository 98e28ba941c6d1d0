import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryEvaluation } from '../../../../model/action/evaluation.ts';
import { type Path, replay } from '../../../../model/flow/path.ts';
import { pointsExactly } from '../../../../model/format/points-text.ts';
import { whenOpened } from '../../../page/when-opened.ts';
import { plainText } from '../model-text.ts';
import { categoryPlace, categorySumPlace } from './category-link.ts';
import { categoryName } from './category-name.ts';
import type { ComparedPage } from './comparison.ts';
import { explainedQuestions } from './explained-questions.ts';
import { addsUp, contributionOf, explanationSum } from './explanation-sum.ts';
import type { PublishedPeerGroup } from './peer-groups.ts';
import { placeLink } from './place-link.ts';
import type { ResultPage } from './result-page.ts';
import { section } from './section.ts';

/** Every point traced to an answer and back: the sum, its categories, their questions. */
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
      ${explanationSum(page)}
      <div class="explained-list">${evaluation.categories.map((category) => explainedCategory(page, category, path))}</div>`,
  );
}

/** Whose means stand beside the own points, and what a missing one means. */
function peersText({ say, comparison: { questions } }: ComparedPage, shown: PublishedPeerGroup): string {
  if (!questions) return say('explanation.peersNone');
  const text = say('explanation.peersText', { group: questions.group.name });
  return questions.group === shown ? text : `${say('explanation.peersOther', { group: shown.name })} ${text}`;
}

function explainedCategory(page: ComparedPage, evaluated: CategoryEvaluation, path: Path | undefined): TemplateResult {
  const { category: id, score } = evaluated;
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
    ${explainedQuestions(page, id, path)} ${waysBack(page, evaluated)}`,
    )}
  </details>`;
}

/** From the answers back to their category, and on to the sum. */
function waysBack(page: ResultPage, { category, score }: CategoryEvaluation): TemplateResult {
  const { say } = page;
  const sum = score !== null && addsUp(page) ? categorySumPlace(category) : 'result-explanation';
  return html`<ul class="ways-back" aria-label=${say('explanation.back')}>
    <li>${placeLink([categoryPlace(category)], categoryName(page, category))}</li>
    <li>${placeLink([sum], say('explanation.totals'))}</li>
  </ul>`;
}
