import type { Plan, PlanFile, StoredEntry } from '../../model/contract/plan.ts';
import type { MaturityModel } from '../../model/format/compiled-model.ts';
import { Failure } from '../requests/failure.ts';
import type { Desk } from './desk.ts';

/** A desk without a server: the plan lies in this tab. */
export function tabDesk(_: MaturityModel): Desk {
  const plan: Plan = { measures: [], targets: [], scenarios: [] };
  const absent = (): never => {
    throw new Failure({ status: 0, code: 'network' });
  };
  return {
    kind: 'tab',
    plan: async () => plan,
    save: async (): Promise<StoredEntry | null> => absent(),
    history: async () => ({ versions: [] }),
    file: async (): Promise<PlanFile> => absent(),
    take: async (): Promise<Plan> => absent(),
    development: async () => null,
    earlier: async () => null,
    proveEarlier: async () => absent(),
    study: async () => null,
    report: async () => null,
  };
}
