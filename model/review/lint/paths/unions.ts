/** Which things belong together, found by joining a few at a time (union-find). */
export interface Unions {
  join(ids: readonly string[]): void;
  /** The same for all that were joined, however indirectly. */
  rootOf(id: string): string;
}

export function unions(): Unions {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (;;) {
      const parent = parents.get(at);
      if (parent === undefined) return at;
      const above = parents.get(parent);
      if (above !== undefined) parents.set(at, above);
      at = parent;
    }
  };
  return {
    rootOf,
    join([first, ...others]) {
      if (first === undefined) return;
      for (const id of others) {
        const [one, other] = [rootOf(id), rootOf(first)];
        if (one !== other) parents.set(one, other);
      }
    },
  };
}
