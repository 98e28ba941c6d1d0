import { html, nothing, type TemplateResult } from 'lit';
import type { StoredScenario } from '../../../../model/contract/plan.ts';
import type { Room } from '../room.ts';
import { nameField } from './name-field.ts';
import { compare, load, remove, rename } from './scenario-actions.ts';
import { isOfThisModel, isTwice, mostCompared, type ScenarioKeep, storedScenarios } from './scenario-keep.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** One scenario by its name, and what can be done with it. */
export function scenarioItem(room: Room, keep: WhatIfKeep, own: ScenarioKeep, stored: StoredScenario): TemplateResult {
  const { say } = room;
  const { id, entry } = stored;
  const fits = isOfThisModel(room, entry);
  return html`<p class="scenario-name">
      <bdi>${entry.name}</bdi>
      ${own.loaded === id ? html`<span class="tag">${say('whatIf.isLoaded')}</span>` : nothing}
    </p>
    <p class="muted">${say('whatIf.changesCount', { count: entry.changes.length })}</p>
    ${fits ? nothing : html`<p class="note">${elsewhere(room, stored)}</p>`}
    ${
      own.renaming?.id === id
        ? renameForm(room, keep, own, stored)
        : own.removing === id
          ? question(room, own, stored)
          : buttons(room, keep, own, stored, fits)
    }`;
}

/** Why it cannot be loaded. */
function elsewhere({ page, say }: Room, { entry: { model } }: StoredScenario): string {
  if (model.id !== page.model.file.id) return say('whatIf.otherModel', { model: `${model.id} ${model.version}` });
  return say('whatIf.otherVersion', { version: model.version });
}

function buttons(
  room: Room,
  keep: WhatIfKeep,
  own: ScenarioKeep,
  stored: StoredScenario,
  fits: boolean,
): TemplateResult {
  const { say } = room;
  const { id, entry } = stored;
  const about = html`<span class="unseen">: <bdi>${entry.name}</bdi></span>`;
  const ask = (change: Partial<ScenarioKeep>, focus: string): void => {
    Object.assign(own, change, { told: '' });
    room.focus(focus);
  };
  return html`${fits ? comparing(room, own, stored) : nothing}
    <div class="scenario-buttons">
      ${
        fits
          ? html`<button type="button" class="secondary" @click=${() => load(room, keep, own, stored)}>
                ${say('whatIf.load')}${about}
              </button>
              <button
                type="button"
                class="quiet"
                id="scenario-renaming-${id}"
                @click=${() => ask({ renaming: { id, name: entry.name, problem: '' }, removing: null }, `scenario-rename-${id}`)}
              >
                ${say('whatIf.rename')}${about}
              </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        id="scenario-removing-${id}"
        @click=${() => ask({ removing: id, renaming: null }, `scenario-keep-${id}`)}
      >
        ${say('whatIf.remove')}${about}
      </button>
    </div>`;
}

function comparing(room: Room, own: ScenarioKeep, { id, entry }: StoredScenario): TemplateResult {
  const { say } = room;
  const chosen = own.compared.includes(id);
  const full = !chosen && own.compared.length >= mostCompared;
  return html`<label class="option scenario-compare" for="scenario-compare-${id}">
      <input
        class="choice"
        type="checkbox"
        id="scenario-compare-${id}"
        .checked=${chosen}
        ?disabled=${full}
        aria-describedby=${full ? `scenario-full-${id}` : nothing}
        @change=${({ currentTarget }: Event) =>
          compare(room, own, id, currentTarget instanceof HTMLInputElement && currentTarget.checked)}
      />
      <span class="option-text">${say('whatIf.compare')}<span class="unseen">: <bdi>${entry.name}</bdi></span></span>
    </label>
    ${full ? html`<p class="hint" id="scenario-full-${id}">${say('whatIf.compareMost')}</p>` : nothing}`;
}

function renameForm(room: Room, keep: WhatIfKeep, own: ScenarioKeep, stored: StoredScenario): TemplateResult {
  const { say } = room;
  const { id } = stored;
  const { name = '', problem = '' } = own.renaming ?? {};
  const submit = (event: Event): void => {
    event.preventDefault();
    void rename(room, own, stored);
  };
  const typed = (typing: string): void => {
    own.renaming = { id, name: typing, problem: '' };
    keep.redrawer.redraw();
  };
  const cancel = (): void => {
    own.renaming = null;
    room.focus(`scenario-renaming-${id}`);
  };
  return html`<form novalidate @submit=${submit}>
    ${nameField(room, {
      id: `scenario-rename-${id}`,
      name,
      problem,
      twice: isTwice(storedScenarios(room) ?? [], name, id),
      typed,
    })}
    <div class="buttons">
      <button type="submit" class="primary">${say('whatIf.renameSave')}</button>
      <button type="button" class="quiet" @click=${cancel}>${say('whatIf.cancel')}</button>
    </div>
  </form>`;
}

function question(room: Room, own: ScenarioKeep, stored: StoredScenario): TemplateResult {
  const { say } = room;
  const { id, entry } = stored;
  const about = html`<span class="unseen">: <bdi>${entry.name}</bdi></span>`;
  const keepIt = (): void => {
    own.removing = null;
    room.focus(`scenario-removing-${id}`);
  };
  return html`<div class="scenario-sure" role="group" aria-labelledby="scenario-sure-${id}">
    <p id="scenario-sure-${id}"><strong>${say('whatIf.removeSure')}</strong></p>
    <div class="buttons">
      <button type="button" class="primary" @click=${() => remove(room, own, stored)}>${say('whatIf.remove')}${about}</button>
      <button type="button" class="quiet" id="scenario-keep-${id}" @click=${keepIt}>${say('whatIf.keep')}${about}</button>
    </div>
  </div>`;
}
