import type { Cell, TableBlock } from '../document.ts';

/** Width of a letter in the size of its text, a little more than the mean of the font, plain and bold. */
const letter = { plain: 0.54, bold: 0.58 } as const;

/** What a cell keeps free on both sides together, in the size of its text. */
const inset = 0.9;

/** The longest word that a column is widened for; longer ones are hyphenated. */
const widestWord = 16;

/** The least share of its wish that a column is left with. */
const leastShare = 0.5;

/** A table whose columns have room for their words, and which of its cells have to hyphenate. */
export type FittedTable = Omit<TableBlock, 'head' | 'rows'> & {
  readonly head: readonly FittedCell[];
  readonly rows: readonly (readonly FittedCell[])[];
};

type FittedCell = Cell & { readonly hyphenate: boolean };

/**
 * Widens columns that are narrower than a word of theirs, at the cost of the others, so that "Punkte" is not set as "Punk-te".
 *
 * @param line length of a line in the size of the table's text
 */
export function fittedTable(block: TableBlock, line: number): FittedTable {
  const cells = [block.head.map((text) => ({ text, strong: true })), ...block.rows];
  const words = (index: number) => cells.map((row) => widthOf(row[index]));
  const needs = block.widths.map((_, index) => {
    const short = words(index).filter((width) => width <= widestWord * letter.bold);
    return (Math.max(0, ...short) + inset) / line;
  });
  const widths = widened(block.widths, needs);
  const fits = (cell: Cell, index: number) => widthOf(cell) + inset <= (widths[index] ?? 0) * line;
  return {
    ...block,
    widths,
    head: block.head.map((text, index) => ({ text, hyphenate: !fits({ text, strong: true }, index) })),
    rows: block.rows.map((row) => row.map((cell, index) => ({ ...cell, hyphenate: !fits(cell, index) }))),
  };
}

/** Each column as wide as it wishes or needs; what that takes is taken from those with room, in proportion to it. */
function widened(wishes: readonly number[], needs: readonly number[]): readonly number[] {
  const missing = wishes.map((wish, index) => Math.max(0, (needs[index] ?? 0) - wish));
  const spare = wishes.map((wish, index) => Math.max(0, Math.min(wish - (needs[index] ?? 0), wish * (1 - leastShare))));
  const [wanted, there] = [sum(missing), sum(spare)];
  if (wanted === 0 || there < wanted) return wishes;
  return wishes.map((wish, index) => wish + (missing[index] ?? 0) - ((spare[index] ?? 0) * wanted) / there);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Of the longest word, in the size of the text; figures with what stands around them are one word. */
function widthOf(cell: Cell | undefined): number {
  if (cell === undefined) return 0;
  if (cell.align === 'end' && typeof cell.text === 'string' && cell.text.length <= widestWord) {
    return cell.text.length * letter.plain;
  }
  const runs = typeof cell.text === 'string' ? [cell.text] : cell.text;
  const widths = runs.map((run) => {
    const { text, strong } =
      typeof run === 'string' ? { text: run, strong: cell.strong } : { strong: cell.strong, ...run };
    const longest = Math.max(0, ...text.split(/[\s\u200b]+/).map((word) => Array.from(word).length));
    return longest * (strong ? letter.bold : letter.plain);
  });
  return Math.max(0, ...widths);
}
