/** Nothing is an empty cell. */
export type Cell = string | number | null;

/**
 * Lines as RFC 4180 wants them. What a spreadsheet would take for the beginning of a formula gets an apostrophe in front: at the
 * beginning of a text, and behind what separates cells and lines for a spreadsheet that is set to another separator.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Where one would begin, in the wide forms of East Asian keyboards too. */
const formula = /(?<=^|[;|\t\n\r])(?=[^\S\t\n\r]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;

function cell(content: Cell): string {
  if (typeof content !== 'string') return content === null ? '' : String(content);
  const plain = content.replaceAll(formula, "'");
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
