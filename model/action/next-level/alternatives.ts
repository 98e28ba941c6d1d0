import type { Whole } from './combine.ts';
import { changesOf, effortOf, packingFor } from './front.ts';
import { type Prepared, searched, without } from './search.ts';

/** How many other ways are offered. */
const mostOthers = 4;

/** Ways of the same effort that leave a question of the first one as it is, in the order of the tie rules. */
export function otherWays(search: Prepared, first: Whole): readonly Whole[] {
  const { model } = search.task;
  const effort = effortOf(first.entry, packingFor(model.questions.length));
  const found = new Map<string, Whole>();
  for (const { position } of changesOf(first.entry)) {
    const question = model.questions[position];
    const other = question && searched(without(search, question), effort);
    if (other) found.set(nameOf(other), other);
  }
  return [...found.values()].sort((a, b) => a.entry.cost - b.entry.cost).slice(0, mostOthers);
}

/** Equal for choices of the same changes. */
function nameOf({ entry }: Whole): string {
  return JSON.stringify(changesOf(entry).map(({ position, move }) => [position, move.to]));
}
