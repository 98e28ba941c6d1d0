/** An entry of a list with its position in the file. */
export interface Placed<T> {
  readonly entry: T;
  readonly index: number;
}

export function placedById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, Placed<T>> {
  return new Map(entries.map((entry, index) => [entry.id, { entry, index }]));
}

/** Whether the ids that two lists share come in the same order. */
export function sameOrder(before: readonly string[], after: readonly string[]): boolean {
  const [earlier, later] = [new Set(before), new Set(after)];
  const kept = before.filter((id) => later.has(id));
  return after.filter((id) => earlier.has(id)).every((id, index) => id === kept[index]);
}
