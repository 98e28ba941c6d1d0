import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { QuestionEntry } from '../../../../model/format/model-file.ts';
import { heading } from '../../../page/heading.ts';
import { modelText, plainText } from '../../views/model-text.ts';
import { answerText } from '../../views/result/answer-text.ts';
import type { Room } from '../room.ts';
import { fieldsView } from './fields-view.ts';
import { pickable } from './pickable.ts';
import { countedAnswer } from './tried.ts';
import { toggleFields } from './trying.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** How many questions are offered without asking. */
const first = 8;

/** The questions to choose from, by category and by words; the chosen one opens below its own name. */
export function pickerView(room: Room, keep: WhatIfKeep): TemplateResult {
  const { page, say } = room;
  const questions = pickable(room, keep);
  const shown = questions.filter(({ id }, index) => keep.picking.all || index < first || id === keep.picking.also);
  const count = questions.length;
  return html`<div class="picker" role="group" aria-labelledby="what-if-pick">
    ${heading(page.headingLevel, 2, say('whatIf.pick'), { id: 'what-if-pick' })} ${filters(room, keep)}
    <p class="hint" id="what-if-found">${count === 0 ? say('whatIf.foundNone') : say('whatIf.found', { count })}</p>
    <ul class="picks">
      ${repeat(
        shown,
        ({ id }) => id,
        (question) => html`<li>${pick(room, keep, question)}</li>`,
      )}
    </ul>
    ${
      shown.length < count
        ? html`<button type="button" class="link" @click=${() => showAll(room, keep, questions[first]?.id)}>
            ${say('whatIf.showAll', { count })}
          </button>`
        : nothing
    }
  </div>`;
}

/** The button is gone then, so the focus goes to the first question that it brought. */
function showAll(room: Room, keep: WhatIfKeep, next: string | undefined): void {
  keep.picking = { ...keep.picking, all: true };
  room.focus(...(next === undefined ? [] : [`what-if-pick-${next}`]), 'what-if-pick');
}

function filters(room: Room, keep: WhatIfKeep): TemplateResult {
  const { page, say } = room;
  const { category, words } = keep.picking;
  const take = (picking: Partial<WhatIfKeep['picking']>): void => {
    keep.picking = { ...keep.picking, all: false, also: keep.fields.question, ...picking };
    keep.redrawer.redraw();
  };
  return html`<div class="controls">
    <div class="control">
      <label for="what-if-category">${say('whatIf.category')}</label>
      <select id="what-if-category" @change=${({ currentTarget }: Event) => take({ category: chosenIn(currentTarget) })}>
        <option value="" ?selected=${category === ''}>${say('whatIf.allCategories')}</option>
        ${page.model.categories.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === category}>${plainText(name, page)}</option>`,
        )}
      </select>
    </div>
    <div class="control">
      <label for="what-if-search">${say('whatIf.search')}</label>
      <input
        class="text"
        type="search"
        id="what-if-search"
        autocomplete="off"
        aria-describedby="what-if-found"
        .value=${words}
        @input=${({ currentTarget }: Event) => take({ words: chosenIn(currentTarget) })}
      />
    </div>
  </div>`;
}

function chosenIn(field: EventTarget | null): string {
  return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field.value : '';
}

function pick(room: Room, keep: WhatIfKeep, question: QuestionEntry): TemplateResult {
  const { page } = room;
  const open = keep.fields.question === question.id;
  return html`<button
      type="button"
      class="pick"
      id="what-if-pick-${question.id}"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => toggleFields(keep, question.id)}
    >
      <span class="pick-question">${modelText(question.text, page)}</span>
      ${answers(room, keep, question).map((text) => html`<span class="pick-answer">${text}</span>`)}
    </button>
    ${open ? fieldsView(room, keep, question) : nothing}`;
}

function answers({ page, say }: Room, keep: WhatIfKeep, question: QuestionEntry): readonly string[] {
  const today = keep.today();
  const counted = answerText(page, question, countedAnswer(today, question.id));
  const skipped = today.steps.find((step) => step.question.id === question.id)?.kind === 'skipped';
  const answer = skipped ? say('whatIf.skipped', { answer: counted }) : counted;
  const own = keep.changes.get(question.id);
  return [
    say('whatIf.answerToday', { answer }),
    ...(own ? [say('whatIf.answerTried', { answer: answerText(page, question, own) })] : []),
  ];
}
