import type { Measure, Scenario } from '../../model/contract/plan.ts';
import {
  measureProblems,
  type PlanProblem,
  scenarioProblems,
  targetProblems,
} from '../../model/contract/plan-problems.ts';
import type { Bilingual } from '../../model/format/bilingual.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import type { PlanKind, PlanRecord } from '../storage/store.ts';
import { canonicalJson } from './canonical.ts';
import type { EntryOf } from './plan-reply.ts';
import type { Workplace } from './workplace.ts';

/** An entry that somebody wants to store. */
export type OfferedEntry = {
  readonly [Kind in PlanKind]: { readonly kind: Kind; readonly id: string; readonly entry: EntryOf<Kind> };
}[PlanKind];

export interface EntryProblem {
  readonly code: PlanProblem['code'] | 'model.unknown-version';
  /** JSON pointer (RFC 6901) within `{ id, entry }`. */
  readonly pointer: string;
  readonly reason: Bilingual;
}

/**
 * What keeps an entry out of the plan. What stands already is not asked again: a measure of an earlier wave may name a question that
 * the present model no longer has. A scenario is held against the model that it names.
 *
 * @param model of the wave in which it is written
 */
export async function entryProblems(
  work: Pick<Workplace, 'models'>,
  model: MaturityModel,
  offered: OfferedEntry,
  standing: PlanRecord | undefined,
): Promise<readonly EntryProblem[]> {
  if (standing?.body === canonicalJson(offered.entry)) return [];
  switch (offered.kind) {
    case 'measure': {
      const before: Measure | null = standing?.body ? JSON.parse(standing.body) : null;
      const problems = measureProblems(model, offered.entry);
      return within(before === null ? problems : problems.filter(isNew(before, offered.entry)));
    }
    case 'target':
      return standing ? [] : targetProblems(model, offered.id, '/id');
    case 'scenario':
      return scenarioProblemsIn(work, offered.entry);
  }
}

/** Whether a problem comes from what a change says anew. */
function isNew(before: Measure, after: Measure): (problem: PlanProblem) => boolean {
  const kept = (field: 'category' | 'question' | 'recommendation' | 'to'): boolean =>
    canonicalJson(before[field]) === canonicalJson(after[field]);
  return ({ pointer }) => {
    if (pointer === '/category') return !kept('category');
    if (pointer === '/question') return !kept('question') || !kept('category');
    if (pointer === '/recommendation') return !kept('recommendation');
    return pointer !== '/to' || !kept('question') || !kept('to');
  };
}

async function scenarioProblemsIn(
  { models }: Pick<Workplace, 'models'>,
  scenario: Scenario,
): Promise<readonly EntryProblem[]> {
  const { id, version } = scenario.model;
  const named = await models.version(version);
  if (named?.model.file.id === id) return within(scenarioProblems(named.model, scenario));
  const shown = nameableVersion(version);
  const reason = {
    de: `die Modellversion „${shown}“ gibt es hier nicht`,
    en: `there is no model version "${shown}" here`,
  };
  return [{ code: 'model.unknown-version', pointer: '/entry/model/version', reason }];
}

/** A version as a sentence may repeat it: none that somebody else has written into. */
export function nameableVersion(version: string): string {
  return /^[\w.+-]{1,40}$/.test(version) ? version : '…';
}

function within(problems: readonly PlanProblem[]): readonly EntryProblem[] {
  return problems.map((problem) => ({ ...problem, pointer: `/entry${problem.pointer}` }));
}
