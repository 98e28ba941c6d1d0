/** What follows for somebody who knows `known` from all that was published until a moment. */
export type Find<Found> = (isSeen: (at: number) => boolean, known: ReadonlySet<string>) => Promise<readonly Found[]>;

/**
 * What followed from a publication that did not follow before it, each time for whoever knew what was public by then. What only a
 * later declaration opens is not among it: no publication could give that protection back.
 *
 * @param times of all publications
 */
export async function toldAnew<Found>(
  times: readonly number[],
  knownAt: (time: number) => ReadonlySet<string>,
  find: Find<Found>,
): Promise<readonly Found[]> {
  // Who knows all in the end finds all that anybody has ever found.
  const inTheEnd = await find(() => true, knownAt(Number.POSITIVE_INFINITY));
  if (inTheEnd.length === 0) return [];
  const found = new Map<string, Found>();
  for (const time of new Set(times)) {
    const known = knownAt(time);
    const names = (all: readonly Found[]) => new Set(all.map((each) => JSON.stringify(each)));
    const before = names(await find((at) => at < time, known));
    for (const each of await find((at) => at <= time, known)) {
      const name = JSON.stringify(each);
      if (!before.has(name)) found.set(name, each);
    }
  }
  return [...found.values()];
}
