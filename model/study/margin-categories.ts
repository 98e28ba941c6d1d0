/** A category of a margin: a size class or a county. */
export interface Category {
  readonly id: string;
  /** What its neighbours should have in common with it, a region; null where that is unknown. */
  readonly within: string | null;
  readonly respondents: number;
}

/**
 * Joins the categories that too few answered in to a neighbour, so that a margin can be raked (method 4.3, 2) and nobody is told apart by
 * the weight of a category of its own, as a city is that is a county: the nearest one with enough respondents in their order, of the
 * same region where it has one; of two equally near the earlier. Where no category has enough, all are one.
 *
 * @param categories in an order in which neighbours are alike: size classes ascending, counties by official key
 * @param least fewest respondents of a category
 * @returns the index of the joint category by id, counted without gaps, and how many were joined
 */
export function joinFew(
  categories: readonly Category[],
  least: number,
): {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly size: number;
  readonly joined: number;
} {
  const kept = categories.flatMap(({ respondents }, place) => (respondents >= least ? [place] : []));
  const indexOf = new Map(
    categories.map(({ id, within, respondents }, place) => {
      const near = (others: readonly number[]) =>
        others.reduce<number | undefined>(
          (best, other) => (best === undefined || Math.abs(other - place) < Math.abs(best - place) ? other : best),
          undefined,
        );
      const home = near(kept.filter((other) => categories[other]?.within === within)) ?? near(kept) ?? -1;
      return [id, Math.max(0, kept.indexOf(respondents >= least ? place : home))] as const;
    }),
  );
  const size = Math.max(1, kept.length);
  return { indexOf, size, joined: categories.length - size };
}
