import { type RuleCluster, ruleClusters } from '../../flow/rule-clusters.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { CategoryPlan, Part } from './category-plan.ts';
import { type Bounds, type Cell, cellsOfPart, cellsTogether } from './cells.ts';
import { allPending, type Pending, pendingIn, pendingOutside, unsettled } from './pending.ts';

/** One way through a category, with the rules it leaves pending for the categories that follow. */
export interface Passage {
  readonly after: Pending;
  readonly cell: Cell;
}

/** A category in the order of the conversation: its passages by what is pending before it. */
export interface Layer {
  readonly plan: CategoryPlan;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
}

/** What has been found by plan, by part and by what is pending; another search may use it again. */
export interface FoundPassages {
  readonly passages: Map<CategoryPlan, Map<string, readonly Passage[]>>;
  readonly cells: Map<Part, Map<string, readonly Cell[]>>;
}

/** What is pending before the first category: the rules of clusters that span several. */
export function pendingAtStart(model: MaturityModel): Pending {
  return allPending(
    ruleClusters(model)
      .filter(spansCategories)
      .map((cluster) => unsettled(model, cluster)),
  );
}

/** Goes through the categories along everything that can be pending between them. */
export function layersOf(
  model: MaturityModel,
  plans: readonly CategoryPlan[],
  bounds: Bounds,
  found: FoundPassages,
): readonly Layer[] {
  let states: readonly Pending[] = [pendingAtStart(model)];
  return plans.map((plan): Layer => {
    const passages = new Map<string, readonly Passage[]>();
    const next = new Map<string, Pending>();
    for (const state of states) {
      const ways = once(found.passages, plan, state.key, () => passagesFrom(model, plan, state, bounds, found));
      passages.set(state.key, ways);
      for (const { after } of ways) next.set(after.key, after);
    }
    states = [...next.values()];
    return { plan, passages };
  });
}

function passagesFrom(
  model: MaturityModel,
  plan: CategoryPlan,
  state: Pending,
  bounds: Bounds,
  found: FoundPassages,
): readonly Passage[] {
  const spanning = plan.parts.map(({ cluster }) => cluster).filter(spansCategories);
  const passing = pendingOutside(state, spanning);
  const parts = plan.parts.map((part) => {
    const { cluster } = part;
    const incoming = spanning.includes(cluster) ? pendingIn(state, cluster) : unsettled(model, cluster);
    return once(found.cells, part, incoming.key, () => cellsOfPart(part, incoming, bounds));
  });
  return cellsTogether(parts, bounds).map((cell) => ({ after: allPending([passing, cell.pending]), cell }));
}

/** Works something out the first time that it is asked for. */
function once<K, T>(found: Map<K, Map<string, T>>, of: K, key: string, work: () => T): T {
  const own = found.get(of) ?? new Map<string, T>();
  found.set(of, own);
  const result = own.get(key) ?? work();
  own.set(key, result);
  return result;
}

function spansCategories({ questions }: RuleCluster): boolean {
  return questions.some(({ category }) => category !== questions[0]?.category);
}
