/** A category of a margin: a size class or a county. */
export interface Category {
  readonly id: string;
  /** What its neighbours should have in common with it, a region; null where that is unknown. */
  readonly within: string | null;
  readonly respondents: number;
}

/**
 * Joins the categories that nobody answered in to a neighbour, so that a margin can be raked (method 4.3, 2): the nearest one with
 * respondents in their order, of the same region where it has one; of two equally near the earlier.
 *
 * @param categories in an order in which neighbours are alike: size classes ascending, counties by official key
 * @returns the index of the joint category by id, counted without gaps, and how many were joined
 */
export function joinEmpty(categories: readonly Category[]): {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly size: number;
  readonly joined: number;
} {
  const kept = categories.flatMap(({ respondents }, place) => (respondents > 0 ? [place] : []));
  const indexOf = new Map(
    categories.map(({ id, within, respondents }, place) => {
      const near = (others: readonly number[]) =>
        others.reduce<number | undefined>(
          (best, other) => (best === undefined || Math.abs(other - place) < Math.abs(best - place) ? other : best),
          undefined,
        );
      const home = near(kept.filter((other) => categories[other]?.within === within)) ?? near(kept) ?? 0;
      return [id, kept.indexOf(respondents > 0 ? place : home)] as const;
    }),
  );
  return { indexOf, size: kept.length, joined: categories.length - kept.length };
}
