import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../page/heading.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { comparisonTable } from './comparison-table.ts';
import { nameField } from './name-field.ts';
import { saveNew, saveOver } from './scenario-actions.ts';
import { scenarioItem } from './scenario-item.ts';
import { isOfThisModel, isTwice, type ScenarioKeep, scenarioKeep, storedScenarios } from './scenario-keep.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** Attempts kept under a name: to save, to load, to rename, to remove, to compare. */
export function scenariosView(room: Room, keep: WhatIfKeep): TemplateResult {
  const { page, say } = room;
  const own = scenarioKeep(room);
  return html`<section class="scenarios" aria-labelledby="what-if-scenarios">
    ${heading(page.headingLevel, 2, say('whatIf.scenarios'), { id: 'what-if-scenarios' })}
    <p class="scenarios-text">
      ${say('whatIf.scenariosText')} ${room.desk.kind === 'tab' ? say('whatIf.tab') : nothing}
    </p>
    ${saveForm(room, keep, own)} ${list(room, keep, own)} ${comparisonTable(room, keep, own)}
  </section>`;
}

function saveForm(room: Room, keep: WhatIfKeep, own: ScenarioKeep): TemplateResult {
  const { say } = room;
  const scenarios = storedScenarios(room) ?? [];
  const loaded = scenarios.find(({ id, entry }) => id === own.loaded && isOfThisModel(room, entry));
  const submit = (event: Event): void => {
    event.preventDefault();
    void saveNew(room, keep, own);
  };
  const typed = (name: string): void => {
    own.name = name;
    own.problem = '';
    keep.redrawer.redraw();
  };
  return html`<form class="scenario-form" novalidate @submit=${submit}>
    ${nameField(room, {
      id: 'scenario-name',
      name: own.name,
      problem: own.problem,
      twice: isTwice(scenarios, own.name, null),
      typed,
    })}
    <div class="buttons">
      <button type="submit" class="primary">${say('whatIf.save')}</button>
      ${
        loaded && keep.changes.size > 0
          ? html`<button type="button" class="secondary" @click=${() => saveOver(room, keep, own, loaded)}>
              ${say('whatIf.saveOver', { name: isolated(loaded.entry.name) })}
            </button>`
          : nothing
      }
    </div>
    ${own.told === '' ? nothing : html`<p class="scenario-told">${own.told}</p>`}
  </form>`;
}

/** A name inside a sentence, whichever way it is written. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function list(room: Room, keep: WhatIfKeep, own: ScenarioKeep): TemplateResult {
  const { say, keeper } = room;
  if (keeper.state.phase === 'failed') {
    return html`<p>${say('whatIf.loadFailed')} ${refusalText(room, keeper.state.failure)}</p>
      <button type="button" class="secondary" @click=${() => retry(room)}>${say('whatIf.retry')}</button>`;
  }
  const scenarios = storedScenarios(room);
  if (!scenarios) return html`<p class="hint">${say('whatIf.loading')}</p>`;
  if (scenarios.length === 0) return html`<p class="hint">${say('whatIf.none')}</p>`;
  return html`<ul class="scenario-list lined-list">
    ${repeat(
      scenarios,
      ({ id }) => id,
      (stored) => html`<li class="scenario" data-scenario=${stored.id}>${scenarioItem(room, keep, own, stored)}</li>`,
    )}
  </ul>`;
}

function retry(room: Room): void {
  room.keeper.load();
  room.focus('what-if-scenarios');
}
