import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '../../../../model/action/evaluation.ts';
import { movesFrom } from '../../../../model/action/next-level/moves.ts';
import type { Measure } from '../../../../model/contract/plan.ts';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { pointsDown } from '../../../../model/format/points-text.ts';
import { heading } from '../../../page/heading.ts';
import { modelText, plainText } from '../../views/model-text.ts';
import { effortText } from '../../views/result/effort-text.ts';
import type { Room } from '../room.ts';
import { measureOfStep } from '../way/measure-of-step.ts';
import { written } from './form-field.ts';
import { beginMeasure, measurePlaces, measuresKeep, measuresOf } from './measures-keep.ts';

/** How many recommendations are shown without asking. */
const first = 8;

/** Recommendations for the answers, each with what it costs and brings; taking one begins a measure with it. */
export function pickerView(room: Room): TemplateResult | typeof nothing {
  const { page, say } = room;
  const keep = measuresKeep(room);
  if (!keep.picking) return nothing;
  const all = page.comparison.needs.needForAction;
  const categories = page.model.categories.filter(({ id }) => all.some((need) => categoryOf(room, need) === id));
  const needs = all.filter((need) => keep.category === '' || categoryOf(room, need) === keep.category);
  const rest = needs.slice(first);
  return html`<section class="card plan-form picker" aria-labelledby=${measurePlaces.picker}>
    ${heading(page.headingLevel, 2, say('measures.picker.title'), { id: measurePlaces.picker })}
    <p>${say(all.length === 0 ? 'measures.picker.none' : 'measures.picker.text')}</p>
    ${
      all.length === 0
        ? nothing
        : html`<div class="field">
            <label for="picker-category">${say('measures.ofCategory')}</label>
            <select
              id="picker-category"
              @change=${(event: Event) => {
                keep.category = written(event);
                keep.redrawer.redraw();
              }}
            >
              <option value="" .selected=${keep.category === ''}>${say('measures.allCategories')}</option>
              ${categories.map(
                ({ id, name }) =>
                  html`<option value=${id} .selected=${id === keep.category}>${plainText(name, page)}</option>`,
              )}
            </select>
          </div>`
    }
    ${all.length > 0 && needs.length === 0 ? html`<p>${say('measures.picker.noneOfCategory')}</p>` : nothing}
    ${needs.length > 0 ? html`<ul class="picker-list lined-list">${needs.slice(0, first).map((need) => item(room, need))}</ul>` : nothing}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say('measures.picker.more', { count: rest.length })}</summary>
            <ul class="picker-list lined-list">${rest.map((need) => item(room, need))}</ul>
          </details>`
        : nothing
    }
    <div class="buttons">
      <button
        class="quiet"
        type="button"
        @click=${() => {
          keep.picking = false;
          room.focus(measurePlaces.pick);
        }}
      >
        ${say('measures.picker.close')}
      </button>
    </div>
  </section>`;
}

function categoryOf({ page }: Room, { question }: Need): string | undefined {
  return page.model.question.get(question)?.category;
}

function item(room: Room, need: Need): TemplateResult {
  const { page, say } = room;
  const question = page.model.question.get(need.question);
  const recommendation = page.model.recommendation.get(need.recommendation);
  const taken = measuresOf(room).some(
    ({ entry }) => entry.question === need.question && entry.recommendation === need.recommendation,
  );
  const text = recommendation ? modelText(recommendation.text, page) : need.recommendation;
  return html`<li>
    <div>
      <p class="picker-text">${text}</p>
      <p class="muted">${question ? modelText(question.text, page) : need.question}</p>
      <p class="muted">
        ${say('measures.picker.gain', { points: pointsDown(need.gap, page.language) })} ·
        ${say('measures.effort', { effort: effortText(page, need.effort) })}
      </p>
    </div>
    ${
      taken
        ? html`<span class="tag">${say('measures.picker.taken')}</span>`
        : html`<button class="secondary" type="button" @click=${() => beginMeasure(room, measureOfNeed(room, need))}>
            ${say('measures.picker.take')}<span class="unseen">: ${text}</span>
          </button>`
    }
  </li>`;
}

/** The measure that a recommendation becomes: its text, who usually leads it, and the answer it leads to where the model says which. */
function measureOfNeed({ page }: Pick<Room, 'page'>, need: Need): Measure {
  const { model, answers } = page;
  const question = model.question.get(need.question);
  const from = answers?.get(need.question);
  const moves = question && from ? movesFrom(model, question, from) : [];
  const move = moves.find(({ recommendations }) => recommendations.join() === need.recommendation);
  const unmoved: AnswerValue = from ?? { kind: 'dontKnow' };
  const step = {
    ...need,
    from: unmoved,
    to: move?.to ?? unmoved,
    gain: 0,
    recommendations: [need.recommendation],
    after: null,
    obligation: false,
  };
  const lead = model.recommendation.get(need.recommendation)?.lead;
  return {
    ...measureOfStep(page, step),
    to: (move?.to ?? null) as Measure['to'],
    responsible: lead ? plainText(lead, page).slice(0, 200) : '',
  };
}
