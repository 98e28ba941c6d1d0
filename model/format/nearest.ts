/** Longer words than any id or key are not guessed at. */
const longest = 100;

/** The known word most like a mistyped one, if any is near enough to be meant: at most a third of its letters differ. */
export function nearest(typed: string, known: Iterable<string>): string | null {
  if (typed.length > longest) return null;
  const lower = typed.toLowerCase();
  let best: string | null = null;
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = editDistance(lower, word.toLowerCase(), least);
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/**
 * Guesses what was meant by many words: each of them once, and none any more after three million comparisons, which take about a
 * second. Whoever mistypes thousands of ids is not helped by thousands of guesses.
 */
export function guesser(known: ReadonlySet<string>): (typed: string) => string | null {
  const guessed = new Map<string, string | null>();
  let comparisons = 3_000_000;
  return (typed) => {
    const before = guessed.get(typed);
    if (before !== undefined) return before;
    comparisons -= known.size;
    const guess = comparisons < 0 ? null : nearest(typed, known);
    guessed.set(typed, guess);
    return guess;
  };
}

/**
 * Levenshtein distance with swaps of neighbours (optimal string alignment), or any number from `limit` on if it is no less.
 * Only cells near the diagonal are looked at, since each step away from it is an edit.
 */
function editDistance(a: string, b: string, limit: number): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Array<number>(b.length + 1).fill(limit);
    next[0] = i;
    let nearer = i < limit;
    for (let j = Math.max(1, i - limit + 1); j <= Math.min(b.length, i + limit - 1); j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (last[j - 2] ?? 0) + 1);
      next[j] = least;
      nearer ||= least < limit;
    }
    if (!nearer) return limit;
    [last, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
