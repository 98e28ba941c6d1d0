import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Cell, TableBlock } from '../document.ts';
import { colours, line, noLine } from './looks.ts';
import { caption, runs } from './text.ts';

/** Nothing but lines below the rows. */
export const openBorders = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

/**
 * Caption and table; its header row is marked and comes again on every page. Lines of a cell stay together by their paragraph: where rows
 * may not be split, LibreOffice 7.4 leaves out rows at the end of a page.
 *
 * @param width in twips
 */
export function tableOf(block: TableBlock, width: number): readonly (Paragraph | Table)[] {
  const columnWidths = block.widths.map((share) => Math.round(share * width));
  const ends = block.head.map(
    (_, index) => block.rows.length > 0 && block.rows.every((row) => row[index]?.align === 'end'),
  );
  const cells = (row: readonly Cell[], head: boolean) =>
    row.map((cell, index) => {
      const alignment = cell.align === 'end' ? AlignmentType.END : AlignmentType.START;
      const children = runs(cell.text, { bold: cell.strong ?? head });
      return new TableCell({
        children: [new Paragraph({ alignment, keepLines: true, spacing: { before: 20, after: 20 }, children })],
        width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
        borders: { bottom: head ? line(colours.accent, 8) : line(colours.hairline, 4) },
        ...(head ? { shading: { fill: colours.tint } } : {}),
      });
    });
  const head = block.head.map((text, index) => ({ text, ...(ends[index] ? { align: 'end' as const } : {}) }));
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: openBorders,
    margins: { top: 15, bottom: 15, left: 70, right: 70 },
    rows: [
      new TableRow({ tableHeader: true, children: cells(head, true) }),
      ...block.rows.map((row) => new TableRow({ children: cells(row, false) })),
    ],
  });
  return [...caption(block.caption), table];
}
