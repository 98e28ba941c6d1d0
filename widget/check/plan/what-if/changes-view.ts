import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerValue } from '../../../../model/format/answer.ts';
import { heading } from '../../../page/heading.ts';
import { modelText, plainText } from '../../views/model-text.ts';
import { changeText } from '../change-text.ts';
import type { Room } from '../room.ts';
import { countedAnswer } from './tried.ts';
import { openFields, takeChanges, undoChange, withAnswer } from './trying.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** Every changed answer, to change again or to take back. */
export function changesView(room: Room, keep: WhatIfKeep): TemplateResult {
  const { page, say } = room;
  const changes = [...keep.changes];
  return html`<div class="changes-made" role="group" aria-labelledby="what-if-changes">
    ${heading(page.headingLevel, 2, say('whatIf.changes'), { id: 'what-if-changes' })}
    ${
      changes.length === 0
        ? html`<p>${say('whatIf.changesNone')}</p>`
        : html`<ul>${changes.map(([id, value]) => html`<li data-question=${id}>${change(room, keep, id, value)}</li>`)}</ul>`
    }
    <div class="buttons">
      ${
        keep.canUndo
          ? html`<button type="button" class="secondary" id="what-if-undo" @click=${() => undo(room, keep)}>${say('whatIf.undo')}</button>`
          : nothing
      }
      ${
        changes.length > 0
          ? html`<button type="button" class="quiet" @click=${() => all(room, keep)}>${say('whatIf.undoAll')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function change(room: Room, keep: WhatIfKeep, id: string, value: AnswerValue): TemplateResult {
  const { page, say } = room;
  const question = page.model.question.get(id);
  if (!question) return html`${id}`;
  const about = html`<span class="unseen">: ${plainText(question.text, page)}</span>`;
  const from = countedAnswer(keep.today(), id);
  const resting = keep.trial.result?.path.steps.find((step) => step.question.id === id)?.kind === 'skipped';
  return html`<p class="change-question">${modelText(question.text, page)}</p>
    <p>
      ${changeText(room, question, from, value)}
      ${resting ? html`<span class="tag">${say('whatIf.changeResting')}</span>` : nothing}
    </p>
    <p class="change-buttons">
      <button type="button" class="link" @click=${() => edit(room, keep, id)}>${say('whatIf.edit')}${about}</button>
      <button type="button" class="link" @click=${() => back(room, keep, id)}>${say('whatIf.undoOne')}${about}</button>
    </p>`;
}

/** Shows the question among all there are, wherever it is, and goes there. */
function edit(room: Room, keep: WhatIfKeep, id: string): void {
  keep.picking = { ...keep.picking, category: '', words: '', also: id };
  openFields(keep, id);
  room.focus(`what-if-pick-${id}`);
}

function back(room: Room, keep: WhatIfKeep, id: string): void {
  takeChanges(keep, withAnswer(keep.changes, id, undefined));
  room.focus('what-if-changes');
}

function undo(room: Room, keep: WhatIfKeep): void {
  undoChange(room, keep);
}

function all(room: Room, keep: WhatIfKeep): void {
  takeChanges(keep, new Map());
  room.focus('what-if-changes');
}
