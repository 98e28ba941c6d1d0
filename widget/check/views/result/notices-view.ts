import { html, nothing, type TemplateResult } from 'lit';
import type { ProvisionalReason } from '../../../../model/action/evaluation.ts';
import { regional } from '../../../../model/format/day-text.ts';
import { percentDown, percentUp } from '../../../../model/format/points-text.ts';
import { categoryName } from './category-name.ts';
import { gateList } from './gate-view.ts';
import type { ResultPage } from './result-page.ts';

/** Why the level is provisional. */
export function provisionalNotice(page: ResultPage): TemplateResult | typeof nothing {
  const { say, evaluation, quick } = page;
  if (evaluation.provisional.length === 0) return nothing;
  return html`<div class="remark">
    <p class="remark-title">${say('provisional.title')}</p>
    <ul>
      ${reasonTexts(page).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${quick ? nothing : html`<p>${say('provisional.after')}</p>`}
  </div>`;
}

/** Up to how many categories are named one by one. */
const fewCategories = 2;

function reasonTexts(page: ResultPage): readonly string[] {
  const { say, language, evaluation } = page;
  const uncovered = evaluation.provisional.filter((reason) => reason.kind === 'categoryCoverage');
  const [first] = uncovered;
  if (!first || uncovered.length <= fewCategories) return evaluation.provisional.map((one) => reasonText(page, one));
  const names = uncovered.map(({ category }) => categoryName(page, category));
  const together = say('provisional.categories', {
    count: uncovered.length,
    needs: percentUp(first.needs, language),
    names: new Intl.ListFormat(regional(language)).format(names),
  });
  const others = evaluation.provisional.filter((reason) => reason.kind !== 'categoryCoverage');
  return [...others.map((one) => reasonText(page, one)), together];
}

function reasonText(page: ResultPage, reason: ProvisionalReason): string {
  const { say, language } = page;
  const category = 'category' in reason ? categoryName(page, reason.category) : '';
  const figures =
    reason.kind === 'notApplicable'
      ? { share: percentUp(reason.share, language), limit: percentDown(reason.limit, language) }
      : { coverage: percentDown(reason.coverage, language), needs: percentUp(reason.needs, language) };
  return say(`provisional.${reason.kind}`, { category, ...figures });
}

/** Why the level is lower than the points alone would give. */
export function gateNotice(page: ResultPage): TemplateResult | typeof nothing {
  const { say, evaluation } = page;
  if (evaluation.limitedBy.length === 0) return nothing;
  return html`<div class="remark">
    <p class="remark-title">${say('gates.title', { level: evaluation.levelByScore })}</p>
    <p>${say('gates.text', { level: evaluation.level + 1 })}</p>
    ${gateList(
      page,
      evaluation.limitedBy.filter(({ level }) => level === evaluation.level + 1),
    )}
  </div>`;
}
