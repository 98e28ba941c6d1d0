import type { Comparison } from '../../format/model-file.ts';
import type { Part, Place, Turn } from './category-plan.ts';
import { Choices, type Front, type Packing } from './front.ts';
import { afterQuestion, allPending, nothingPending, type Pending } from './pending.ts';
import { fires } from './residual.ts';
import type { Work } from './work.ts';

/** The choices that leave the same rules pending and the same weight known. */
export interface Cell {
  readonly pending: Pending;
  /** Weight of the questions that are answered or implied, where open ones leave the mean; else 0. */
  readonly known: number;
  readonly front: Front;
}

const blank: Cell = { pending: nothingPending, known: 0, front: [{ cost: 0, worth: 0n, parts: [] }] };

/** Making a cell is as much work as so many pairs. */
const perCell = 50;

/** What bounds a search: entries that cost more are left out. */
export interface Bounds {
  readonly packing: Packing;
  readonly limit: number;
  readonly work: Work;
}

/**
 * Plays the questions of a part in the order of the conversation, all ways of answering at once: rules fire as `replay` has them
 * fire, and a question can be changed only where it is asked.
 *
 * @param incoming what earlier categories have left of the rules of this cluster
 */
export function cellsOfPart({ cluster, places }: Part, incoming: Pending, bounds: Bounds): readonly Cell[] {
  let cells: readonly Cell[] = [{ ...blank, pending: incoming }];
  for (const place of places) {
    const next = new CellTable(bounds);
    const comparisons = cluster.comparisons.get(place.question.id) ?? [];
    for (const cell of cells) {
      for (const [pending, turns] of byPending(place, comparisons, cell.pending)) {
        for (const [known, front] of byKnown(turns)) next.add(pending, cell.known + known, cell.front, front);
      }
    }
    cells = next.cells();
  }
  return cells;
}

/** Every way of answering parts that have no rule in common. */
export function cellsTogether(parts: readonly (readonly Cell[])[], bounds: Bounds): readonly Cell[] {
  let cells: readonly Cell[] = [blank];
  for (const others of parts) {
    const next = new CellTable(bounds);
    for (const cell of cells) {
      for (const other of others) {
        next.add(allPending([cell.pending, other.pending]), cell.known + other.known, cell.front, other.front);
      }
    }
    cells = next.cells();
  }
  return cells;
}

function turnsIn({ question, asked, implied }: Place, { rules }: Pending): readonly Turn[] {
  const firing = (rules.get(question.id) ?? []).findIndex(fires);
  if (firing < 0) return asked;
  const turn = implied[firing];
  return turn ? [turn] : [];
}

/** The turns that a place can take by what they leave pending. */
function byPending(
  place: Place,
  comparisons: readonly Comparison[],
  before: Pending,
): readonly (readonly [Pending, readonly Turn[]])[] {
  const { question } = place;
  const turns = turnsIn(place, before);
  if (comparisons.length === 0 && !before.rules.has(question.id)) return [[before, turns]];
  const groups = new Map<string, [Pending, Turn[]]>();
  for (const turn of turns) {
    const pending = afterQuestion(before, question, comparisons, turn.value);
    const group = groups.get(pending.key);
    if (group) group[1].push(turn);
    else groups.set(pending.key, [pending, [turn]]);
  }
  return [...groups.values()];
}

function byKnown(turns: readonly Turn[]): ReadonlyMap<number, Front> {
  const groups = new Map<number, Front>();
  for (const { known, entry } of turns) groups.set(known, [...(groups.get(known) ?? []), entry]);
  return groups;
}

/** Gathers cells by what they leave pending and known. */
class CellTable {
  readonly #bounds: Bounds;
  readonly #gathered = new Map<
    string,
    { readonly pending: Pending; readonly known: number; readonly choices: Choices }
  >();

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  add(pending: Pending, known: number, front: Front, others: Front): void {
    this.#bounds.work.spend(perCell + front.length * others.length);
    const key = `${known} ${pending.key}`;
    const cell = this.#gathered.get(key) ?? { pending, known, choices: new Choices() };
    this.#gathered.set(key, cell);
    cell.choices.addPairs(front, others, this.#bounds.limit);
  }

  cells(): readonly Cell[] {
    return [...this.#gathered.values()].flatMap(({ pending, known, choices }) => {
      const front = choices.front(this.#bounds.packing);
      return front.length === 0 ? [] : [{ pending, known, front }];
    });
  }
}
