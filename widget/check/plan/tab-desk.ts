import type { Measure, Plan, PlanFile, Scenario, StoredEntry } from '../../../model/contract/plan.ts';
import { planLimits } from '../../../model/contract/plan-limits.ts';
import {
  measureProblems,
  type PlanProblem,
  scenarioProblems,
  targetProblems,
} from '../../../model/contract/plan-problems.ts';
import { readPlanFile } from '../../../model/contract/read-plan-file.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import { Failure } from '../../requests/failure.ts';
import type { Desk, PlanChange } from './desk.ts';
import { entryIn, historyIn, type PlanBook, planIn, written } from './tab/plan-book.ts';
import { planFileOf } from './tab/plan-file.ts';
import { planShelf } from './tab/plan-shelf.ts';

/**
 * A desk without a server: the plan lies in this tab, one a model, for every element on the page that shows this model. It refuses what
 * the server would refuse.
 *
 * @param storage throws where the browser keeps nothing; the plan then ends with the page
 */
export function tabDesk(
  model: MaturityModel,
  storage: () => Storage = () => sessionStorage,
  now: () => Date = () => new Date(),
): Desk {
  const shelf = planShelf(`reifegrad:plan:${model.file.id}`, storage);

  function write(changes: readonly PlanChange[]): PlanBook {
    const outcome = written(shelf.read(), changes, { author: 'owner', at: now().toISOString(), wave: 'local' });
    if (outcome.kind === 'conflict') throw new Failure({ status: 409, code: 'plan.conflict' });
    const { measures, scenarios } = planIn(outcome.book);
    if (measures.length > planLimits.measures || scenarios.length > planLimits.scenarios) {
      throw new Failure({ status: 422, code: 'plan.too-many' });
    }
    shelf.write(outcome.book);
    return outcome.book;
  }

  return {
    kind: 'tab',
    plan: async () => planIn(shelf.read()),
    async save(change): Promise<StoredEntry | null> {
      const [problem] = problemsOf(model, change);
      if (problem) throw new Failure({ status: 422, code: problem.code, message: { ...problem.reason } });
      return entryIn(write([change]), change.kind, change.id);
    },
    history: async (kind, id) => historyIn(shelf.read(), kind, id),
    file: async (): Promise<PlanFile> => planFileOf(planIn(shelf.read()), model, null),
    async take(value): Promise<Plan> {
      const { file, findings } = readPlanFile(model, value, null);
      if (!file) {
        const places = findings.map(({ pointer, reason }) => ({ pointer, reason: reason.en }));
        throw new Failure({ status: 422, code: 'plan.file-invalid', places });
      }
      return planIn(write(changesOf(file, shelf.read())));
    },
    development: async () => null,
    earlier: async () => null,
    proveEarlier: async () => {
      throw new Failure({ status: 404, code: 'earlier.none' });
    },
    study: async () => null,
    report: async () => null,
  };
}

function problemsOf(model: MaturityModel, { kind, id, entry }: PlanChange): readonly PlanProblem[] {
  if (entry === null) return [];
  if (kind === 'measure') return measureProblems(model, entry as Measure);
  return kind === 'target' ? targetProblems(model, id) : scenarioProblems(model, entry as Scenario);
}

/** The file's entries in the place of those that stand under their ids. */
function changesOf({ measures, targets, scenarios }: PlanFile, book: PlanBook): readonly PlanChange[] {
  const replacing = (kind: PlanChange['kind'], entries: readonly { readonly id: string; readonly entry: unknown }[]) =>
    entries.map(({ id, entry }) => ({ kind, id, entry, revision: entryIn(book, kind, id)?.revision ?? 0 }));
  return [...replacing('measure', measures), ...replacing('target', targets), ...replacing('scenario', scenarios)];
}
