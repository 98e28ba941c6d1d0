const undecomposed: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/**
 * Reduces a name, or what somebody types for it, to lower-case ASCII words separated by one space, so that `München`,
 * `Muenchen` and `munchen` become the same. `ae`, `oe` and `ue` are read as umlauts; `ue` after a, e or q is none
 * (Bauer, Neuenkirchen, Quelle). The beginning of a name becomes the beginning of its search text.
 */
export function searchText(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => undecomposed[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([ao]|(?<![aeq])u)e/g, '$1')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** A `LIKE` pattern part that stands for itself; the query says `escape '!'`. */
export function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
