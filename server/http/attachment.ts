/** Letters that ASCII writes with two. */
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/**
 * `Content-Disposition` of a file to keep, under its name in UTF-8 and, for readers of old, in ASCII.
 *
 * Source: RFC 6266, section 4.3, and RFC 8187, section 3.2.
 */
export function attachment(name: string): string {
  const ascii = name
    .replace(/[äöüÄÖÜß]/g, (letter) => twoLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]+/g, '-');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
