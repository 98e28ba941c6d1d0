import { html, nothing, type TemplateResult } from 'lit';
import type { Representativeness } from '../../../model/study/study.ts';
import { heading } from '../../page/heading.ts';
import { exact, whole } from './figures.ts';
import type { StudyPage } from './study-page.ts';

type Condition = Representativeness['conditions'][number];

/** What has to hold for the word "repräsentativ", and which of it does. */
export function conditionsView(page: StudyPage): TemplateResult {
  const { say, headingLevel, population } = page;
  const { holds, conditions } = population.representative;
  return html`<div class="further">
    ${heading(headingLevel, 2, say('representative.title'))}
    <p>${say(holds ? 'representative.holds' : 'representative.fails')}</p>
    <ul class="conditions">
      ${conditions.map(
        (condition) => html`<li data-condition=${condition.id}>
          <span class="tag ${condition.holds ? 'met' : 'not-met'}">${say(condition.holds ? 'representative.met' : 'representative.notMet')}</span>
          <span>${say(`representative.${condition.id}`)}${valueText(page, condition)}</span>
        </li>`,
      )}
    </ul>
  </div>`;
}

function valueText(
  { say, language, population }: StudyPage,
  { id, value, needs }: Condition,
): TemplateResult | typeof nothing {
  if (id === 'late' && population.method.lateRespondents !== null) return nothing;
  if (id === 'weights' && value === null) return remark(say('representative.weightless'));
  if (id === 'late' || value === null || needs === null) return remark(say('representative.unknown'));
  // A share is never shown higher than it is.
  const number = (figure: number) =>
    id === 'classResponse' ? whole(Math.floor(figure * 100 + 1e-9), language) : exact(figure, language);
  return remark(say(`representative.${id}Value`, { value: number(value), needs: number(needs) }));
}

function remark(text: string): TemplateResult {
  return html`<br /><span class="muted">${text}</span>`;
}
