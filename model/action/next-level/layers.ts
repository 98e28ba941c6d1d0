import { type RuleCluster, ruleClusters } from '../../flow/rule-clusters.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { CategoryPlan } from './category-plan.ts';
import { type Bounds, type Cell, cellsOfCategory } from './cells.ts';
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

/** Passages that have been found; another search may use them again where the plan of a category is the same. */
export type KnownPassages = Map<CategoryPlan, Map<string, readonly Passage[]>>;

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
  known: KnownPassages,
): readonly Layer[] {
  let states: readonly Pending[] = [pendingAtStart(model)];
  return plans.map((plan): Layer => {
    const ofPlan = known.get(plan) ?? new Map<string, readonly Passage[]>();
    known.set(plan, ofPlan);
    const passages = new Map<string, readonly Passage[]>();
    const next = new Map<string, Pending>();
    for (const state of states) {
      const found = ofPlan.get(state.key) ?? passagesFrom(model, plan, state, bounds);
      ofPlan.set(state.key, found);
      passages.set(state.key, found);
      for (const { after } of found) next.set(after.key, after);
    }
    states = [...next.values()];
    return { plan, passages };
  });
}

function passagesFrom(model: MaturityModel, plan: CategoryPlan, state: Pending, bounds: Bounds): readonly Passage[] {
  const spanning = plan.parts.map(({ cluster }) => cluster).filter(spansCategories);
  const passing = pendingOutside(state, spanning);
  const cells = cellsOfCategory(
    plan,
    ({ cluster }) => (spanning.includes(cluster) ? pendingIn(state, cluster) : unsettled(model, cluster)),
    bounds,
  );
  return cells.map((cell) => ({ after: allPending([passing, cell.pending]), cell }));
}

function spansCategories({ questions }: RuleCluster): boolean {
  return questions.some(({ category }) => category !== questions[0]?.category);
}
