import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TargetStanding } from '../../../../model/action/target-projection.ts';
import type { CategoryEntry } from '../../../../model/format/model-file.ts';
import { pointsDown, pointsUp } from '../../../../model/format/points-text.ts';
import { icon } from '../../views/icon.ts';
import { plainText } from '../../views/model-text.ts';
import { categoryLink } from '../../views/result/category-link.ts';
import { categoryName } from '../../views/result/category-name.ts';
import { firstDay, lastDay, readDate } from '../date-field.ts';
import { fieldError } from '../field-error.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { discardTarget, places, saveTarget } from './save-target.ts';
import { draftOf, enterTarget, storedTarget, type TargetDraft, targetDrafts } from './target-drafts.ts';
import { targetText } from './target-text.ts';

/** One category with its state, its target as it can be changed, and what is missing. */
export function targetRow(room: Room, category: CategoryEntry, standing: TargetStanding | undefined): TemplateResult {
  const { page } = room;
  const { id } = category;
  const draft = draftOf(room, id);
  const name = categoryName(page, id);
  return html`<tr role="row" data-category=${id}>
    <th scope="row" role="rowheader">${categoryLink(id, name)}</th>
    <td role="cell" class="target-now">${presentState(room, id)}</td>
    <td role="cell" class="target-level">${levelField(room, id, draft, name)}</td>
    <td role="cell" class="target-due">${dueField(room, id, draft, name)}</td>
    <td role="cell" class="target-missing">
      <span class="on-paper">${targetText(room, storedTarget(room, id)?.entry)}</span>
      ${missingText(room, draft, standing)} ${saveForm(room, id, draft, name)}
    </td>
  </tr>`;
}

function presentState({ say, page }: Room, id: string): TemplateResult {
  const now = page.evaluation.categories.find(({ category }) => category === id);
  if (!now || now.level === null) return html`<span class="muted">${say('targets.notRated')}</span>`;
  const points = now.score === null ? '' : say('targets.points', { points: pointsDown(now.score, page.language) });
  return html`${say('targets.level', { level: now.level })} <span class="muted">${points}</span>`;
}

function levelField(room: Room, id: string, draft: TargetDraft, category: string): TemplateResult {
  const { say, page } = room;
  const wrong = draft.problem === 'dateWithoutLevel';
  const levels = page.model.file.levels.slice(1).map(({ name }, index) => ({ level: index + 2, name }));
  const choose = ({ currentTarget }: Event): void => {
    const level = currentTarget instanceof HTMLSelectElement ? Number(currentTarget.value) : 0;
    enterTarget(room, id, { level: level === 0 ? null : level });
  };
  return html`<label class="cell-label" for=${places.level(id)}
      >${say('targets.target')}<span class="unseen">: ${category}</span></label
    >
    <select
      id=${places.level(id)}
      form="target-form-${id}"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `target-error-${id}` : nothing}
      @change=${choose}
    >
      <option value="0" .selected=${draft.level === null}>${say('targets.none')}</option>
      ${levels.map(
        ({ level, name }) =>
          html`<option value=${level} .selected=${level === draft.level}>
            ${say('targets.levelNamed', { level, name: plainText(name, page) })}
          </option>`,
      )}
    </select>`;
}

function dueField(room: Room, id: string, draft: TargetDraft, category: string): TemplateResult {
  const { say } = room;
  const wrong = draft.problem !== null && draft.problem !== 'dateWithoutLevel';
  return html`<label class="cell-label" for=${places.due(id)}
      >${say('targets.due')}<span class="unseen">: ${category}</span></label
    >
    <input
      class="text"
      type="date"
      min=${firstDay}
      max=${lastDay}
      id=${places.due(id)}
      form="target-form-${id}"
      .value=${live(draft.due.value)}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `target-error-${id}` : nothing}
      @input=${(event: Event) => enterTarget(room, id, { due: readDate(event.currentTarget) })}
    />`;
}

function missingText(room: Room, draft: TargetDraft, standing: TargetStanding | undefined): unknown {
  const { say, page } = room;
  if (draft.level === null) return nothing;
  const { level } = draft;
  const past = draft.due.value !== '' && draft.due.value < page.today;
  if (!standing) return html`<p>${say('targets.notRatedText')}</p>`;
  if (standing.reached) {
    return html`<p>${icon('check')} ${say('targets.reached', { level: standing.level ?? level })}</p>
      ${past ? html`<p class="muted">${say('targets.pastReached')}</p>` : nothing}`;
  }
  const { missing } = standing;
  const text =
    missing === null
      ? say('targets.missingLevel', { level })
      : say('targets.missingPoints', { points: pointsUp(missing, page.language), level });
  return html`<p>${text}</p>
    ${past ? html`<p class="target-past">${icon('warning')} ${say('targets.past')}</p>` : nothing}`;
}

function saveForm(room: Room, id: string, draft: TargetDraft, category: string): TemplateResult {
  const { say } = room;
  const changed = targetDrafts(room).drafts.has(id);
  const { problem, failure, conflict, saving } = draft;
  return html`<form
    id="target-form-${id}"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void saveTarget(room, id);
    }}
  >
    ${problem ? fieldError(room, `target-error-${id}`, problem === 'dateWithoutLevel' ? say('targets.dateWithoutLevel') : say(`dates.${problem}`)) : nothing}
    ${failure ? html`<p class="plan-problem">${say('targets.notSaved', { reason: refusalText(room, failure) })}</p>` : nothing}
    ${conflict ? conflictNote(room, id) : nothing}
    ${
      changed
        ? html`<div class="buttons">
            <button class="secondary" type="submit" aria-disabled=${saving ? 'true' : nothing}>
              ${saving ? say('targets.saving') : conflict ? say('targets.keepOwn') : say('targets.save')}<span class="unseen">: ${say('targets.saveName', { category })}</span>
            </button>
            <button class="link" type="button" @click=${() => discardTarget(room, id)}>
              ${conflict ? say('targets.keepTheirs') : say('targets.discard')}<span class="unseen">: ${say('targets.discardName', { category })}</span>
            </button>
          </div>`
        : nothing
    }
  </form>`;
}

function conflictNote(room: Room, id: string): TemplateResult {
  const theirs = targetText(room, storedTarget(room, id)?.entry);
  return html`<p class="plan-problem" id=${places.conflict(id)} tabindex="-1">
    ${icon('warning')} ${room.say('targets.conflict', { theirs })}
  </p>`;
}
