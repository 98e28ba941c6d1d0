/** Nothing is an empty cell. */
export type Cell = string | number | null;

/** Lines as RFC 4180 wants them. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(content: Cell): string {
  if (typeof content !== 'string') return content === null ? '' : String(content);
  const plain = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
