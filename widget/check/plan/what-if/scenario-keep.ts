import type { Plan, Scenario, StoredScenario } from '../../../../model/contract/plan.ts';
import type { Answers, AnswerValue } from '../../../../model/format/answer.ts';
import type { Room } from '../room.ts';

/** What the page keeps of its scenarios (Szenarien) beside the plan itself. */
export interface ScenarioKeep {
  /** Id of the one that was loaded or saved last. */
  loaded: string | null;
  /** As typed, for the next scenario. */
  name: string;
  /** What is wrong with the form; empty where nothing is. */
  problem: string;
  /** The scenario that somebody is giving another name, as typed. */
  renaming: { readonly id: string; readonly name: string; readonly problem: string } | null;
  /** The scenario that somebody has to be asked about before it goes. */
  removing: string | null;
  /** Ids of those that are shown side by side, three at most. */
  compared: readonly string[];
  /** What was said last; empty where there is nothing to say. */
  told: string;
  busy: boolean;
}

/** So many are shown beside the present state. */
export const mostCompared = 3;
export const longestName = 200;

export function scenarioKeep(room: Room): ScenarioKeep {
  return room.slot('scenarios', () => ({
    loaded: null,
    name: '',
    problem: '',
    renaming: null,
    removing: null,
    compared: [],
    told: '',
    busy: false,
  }));
}

/** The scenarios of the plan; undefined until it is there. */
export function storedScenarios({ keeper: { state } }: Room): Plan['scenarios'] | undefined {
  return state.phase === 'there' ? state.plan.scenarios : undefined;
}

/** Whether a scenario stands in the questions of this page. */
export function isOfThisModel({ page }: Room, { model }: Scenario): boolean {
  return model.id === page.model.file.id && model.version === page.model.file.version;
}

/** What a scenario changes, as far as its questions are there. */
export function changesOf({ page }: Room, { changes }: Scenario): Answers {
  const known = changes.filter(({ question }) => page.model.question.has(question));
  return new Map(known.map(({ question, value }): [string, AnswerValue] => [question, value]));
}

/** Whether another scenario has that name, capitals and spaces aside. */
export function isTwice(scenarios: readonly StoredScenario[], name: string, own: string | null): boolean {
  const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(name) !== '' && scenarios.some(({ id, entry }) => id !== own && plain(entry.name) === plain(name));
}
