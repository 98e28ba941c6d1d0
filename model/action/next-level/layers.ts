import { type RuleCluster, ruleClusters } from '../../flow/rule-clusters.ts';
import type { MaturityModel } from '../../format/compiled-model.ts';
import type { CategoryPlan, Part } from './category-plan.ts';
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

/** What categories came to with what was pending for them; another search may use it again while their plans are the same. */
export type KnownCells = Map<CategoryPlan, Map<string, readonly Cell[]>>;

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
  known: KnownCells,
): readonly Layer[] {
  let states = new Map([pendingAtStart(model)].map((state) => [state.key, state]));
  return plans.map((plan): Layer => {
    const passages = new Map<string, readonly Passage[]>();
    const next = new Map<string, Pending>();
    const spanning = plan.parts.map(({ cluster }) => cluster).filter(spansCategories);
    for (const [key, state] of states) {
      const passing = pendingOutside(state, spanning);
      const found = cellsAt(model, plan, state, bounds, known).map((cell): Passage => {
        const after = allPending([passing, cell.pending]);
        next.set(after.key, after);
        return { after, cell };
      });
      passages.set(key, found);
    }
    states = next;
    return { plan, passages };
  });
}

function cellsAt(
  model: MaturityModel,
  plan: CategoryPlan,
  state: Pending,
  bounds: Bounds,
  known: KnownCells,
): readonly Cell[] {
  const incoming = new Map(
    plan.parts.map((part): [Part, Pending] => {
      const { cluster } = part;
      return [part, spansCategories(cluster) ? pendingIn(state, cluster) : unsettled(model, cluster)];
    }),
  );
  const key = JSON.stringify(
    [...incoming].filter(([{ cluster }]) => spansCategories(cluster)).map(([, { key }]) => key),
  );
  const ofPlan = known.get(plan) ?? new Map<string, readonly Cell[]>();
  known.set(plan, ofPlan);
  const cells =
    ofPlan.get(key) ?? cellsOfCategory(plan, (part) => incoming.get(part) ?? unsettled(model, part.cluster), bounds);
  ofPlan.set(key, cells);
  return cells;
}

function spansCategories({ questions }: RuleCluster): boolean {
  return questions.some(({ category }) => category !== questions[0]?.category);
}
