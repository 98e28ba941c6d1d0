import type { Block, Cell, ListBlock, Rich, TableBlock } from './document.ts';

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: Rich): Block {
  return { kind: 'paragraph', text };
}

/** A paragraph of the sentences that there are; nothing where there is none. */
export function sentences(...texts: readonly (string | null | undefined)[]): readonly Block[] {
  const there = texts.filter((text) => text !== null && text !== undefined && text !== '');
  return there.length === 0 ? [] : [paragraph(there.join(' '))];
}

/** Of single paragraphs; nothing where there is no item. */
export function list(items: readonly Rich[], ordered = false): readonly Block[] {
  return nestedList(
    items.map((text) => [paragraph(text)]),
    ordered,
  );
}

export function nestedList(items: ListBlock['items'], ordered = false): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', ordered, items }];
}

/** @param widths parts of the line, in any measure */
export function table(
  caption: string,
  columns: readonly { readonly head: string; readonly width: number }[],
  rows: TableBlock['rows'],
): Block {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => width / whole);
  return { kind: 'table', caption, head: columns.map(({ head }) => head), rows, widths };
}

export function cell(text: Rich): Cell {
  return { text };
}

/** A number, flush with the others of its column. */
export function figure(text: string): Cell {
  return { text, align: 'end' };
}

/** What names the row. */
export function rowName(text: Rich): Cell {
  return { text, strong: true };
}

export function strong(text: string): { readonly text: string; readonly strong: true } {
  return { text, strong: true };
}
