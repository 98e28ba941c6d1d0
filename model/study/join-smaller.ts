/**
 * A list in which one entry and the smaller one of its neighbours are one, of equal ones the lower.
 *
 * @param place of the entry; it has a neighbour
 */
export function joinSmaller<Entry>(
  entries: readonly Entry[],
  place: number,
  sizeOf: (entry: Entry) => number,
  join: (lower: Entry, upper: Entry) => Entry,
): Entry[] {
  const [below, above] = [entries[place - 1], entries[place + 1]];
  const start = below !== undefined && (above === undefined || sizeOf(below) <= sizeOf(above)) ? place - 1 : place;
  const [lower, upper] = entries.slice(start, start + 2);
  if (lower === undefined || upper === undefined) throw new RangeError('A single entry has no neighbour.');
  return [...entries.slice(0, start), join(lower, upper), ...entries.slice(start + 2)];
}
