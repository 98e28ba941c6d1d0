import type { Block, Cell, ListBlock, Rich, TableBlock } from './document.ts';

/** What a table says of each of its rows, and under which head. */
export interface Column<Row> {
  readonly head: string;
  /** Part of the line, in any measure. */
  readonly width: number;
  readonly cell: (row: Row, index: number) => Cell;
}

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

export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): TableBlock {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    caption,
    head: columns.map(({ head }) => head),
    rows: rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
    widths: columns.map(({ width }) => width / whole),
  };
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
