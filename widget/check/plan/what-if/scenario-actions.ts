import type { Scenario, StoredScenario } from '../../../../model/contract/plan.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { PlanKey } from '../../../messages/plan-messages.ts';
import { newId } from '../new-id.ts';
import { refusalText } from '../refusal-text.ts';
import type { Room } from '../room.ts';
import { changesOf, longestName, mostCompared, type ScenarioKeep } from './scenario-keep.ts';
import { takeChanges } from './trying.ts';
import type { WhatIfKeep } from './what-if-keep.ts';

/** What is wrong with a name; undefined where nothing is. */
function nameProblem(name: string): PlanKey | undefined {
  if (name.trim() === '') return 'whatIf.nameMissing';
  return name.trim().length > longestName ? 'whatIf.nameLong' : undefined;
}

/** Saves what is tried out under the name in the form. */
export async function saveNew(room: Room, keep: WhatIfKeep, own: ScenarioKeep): Promise<void> {
  const problem = keep.changes.size === 0 ? 'whatIf.nothingToSave' : nameProblem(own.name);
  own.problem = problem ? room.say(problem) : '';
  if (problem) {
    room.announce(own.problem);
    return room.focus('scenario-name');
  }
  const id = newId();
  if (!(await written(room, own, id, scenarioOf(room, own.name.trim(), keep.changes), 'whatIf.saved'))) return;
  own.loaded = id;
  own.name = '';
  room.redraw();
}

/** Saves what is tried out in the place of what a scenario held. */
export async function saveOver(room: Room, keep: WhatIfKeep, own: ScenarioKeep, stored: StoredScenario): Promise<void> {
  await written(room, own, stored.id, scenarioOf(room, stored.entry.name, keep.changes), 'whatIf.saved');
}

export async function rename(room: Room, own: ScenarioKeep, { id, entry }: StoredScenario): Promise<void> {
  const { renaming } = own;
  if (!renaming) return;
  const problem = nameProblem(renaming.name);
  if (problem) {
    own.renaming = { ...renaming, problem: room.say(problem) };
    room.announce(own.renaming.problem);
    return room.focus(`scenario-rename-${id}`);
  }
  if (!(await written(room, own, id, { ...entry, name: renaming.name.trim() }, 'whatIf.renamed'))) return;
  own.renaming = null;
  room.focus(`scenario-renaming-${id}`);
}

/** The entry is gone then, so the focus goes to where the scenarios begin. */
export async function remove(room: Room, own: ScenarioKeep, { id }: StoredScenario): Promise<void> {
  if (!(await written(room, own, id, null, 'whatIf.removed'))) return;
  own.removing = null;
  own.compared = own.compared.filter((one) => one !== id);
  if (own.loaded === id) own.loaded = null;
  room.focus('what-if-scenarios');
}

/** Tries out what a scenario holds; what was tried out before can be had back by undoing. */
export function load(room: Room, keep: WhatIfKeep, own: ScenarioKeep, { id, entry }: StoredScenario): void {
  own.loaded = id;
  own.told = '';
  takeChanges(keep, changesOf(room, entry));
  room.announce(room.say('whatIf.loaded'));
  room.focus('what-if-changes');
}

export function compare(room: Room, own: ScenarioKeep, id: string, wanted: boolean): void {
  const others = own.compared.filter((one) => one !== id);
  own.compared = wanted ? [...others, id].slice(0, mostCompared) : others;
  room.redraw();
}

function scenarioOf({ page }: Room, name: string, changes: Answers): Scenario {
  return {
    name,
    model: { id: page.model.file.id, version: page.model.file.version },
    changes: [...changes].map(([question, value]: [string, AnswerValue]) => ({
      question,
      value: value as Scenario['changes'][number]['value'],
    })),
  };
}

/** True where it has been written; else it is said why not. */
async function written(
  room: Room,
  own: ScenarioKeep,
  id: string,
  entry: Scenario | null,
  done: PlanKey,
): Promise<boolean> {
  if (own.busy) return false;
  own.busy = true;
  const outcome = await room.keeper.save('scenario', id, entry);
  own.busy = false;
  own.told =
    outcome.kind === 'failed'
      ? refusalText(room, outcome.failure)
      : room.say(outcome.kind === 'saved' ? done : 'whatIf.conflict');
  room.announce(own.told);
  room.redraw();
  return outcome.kind === 'saved';
}
