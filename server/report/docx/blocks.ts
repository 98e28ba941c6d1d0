import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import type { Block, ListBlock } from '../document.ts';
import { barsOf, courseOf } from './charts.ts';
import { colours, line } from './looks.ts';
import { tableOf } from './table.ts';
import { runs } from './text.ts';
import type { Writing } from './writing.ts';

type Piece = Paragraph | Table;
type Look = Pick<IParagraphOptions, 'shading' | 'border' | 'indent'>;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A box is a border and a shade of its paragraphs, not a table: nobody has to be told of a table that is none. */
const boxes: Readonly<Record<'result' | 'note' | 'draft', Look>> = {
  result: {
    shading: { fill: colours.tint },
    border: { left: { ...line(colours.accent, 24), space: 8 } },
    indent: { left: 200 },
  },
  note: {
    shading: { fill: colours.pale },
    border: { left: { ...line(colours.hairline, 24), space: 8 } },
    indent: { left: 200 },
  },
  draft: {
    border: Object.fromEntries(
      ['top', 'bottom', 'left', 'right'].map((side) => [
        side,
        { ...line(colours.ink, 6, BorderStyle.DASHED), space: 6 },
      ]),
    ),
    indent: { left: 160, right: 160 },
  },
};

/** The paragraphs and tables of the blocks, in their order. */
export function written(blocks: readonly Block[], writing: Writing, look: Look = {}): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.kind;
    return one(block, writing, look, before);
  });
}

function one(block: Block, writing: Writing, look: Look, before: Block['kind'] | undefined): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...look,
          heading: levels[block.level],
          pageBreakBefore: before === 'pageBreak',
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph': {
      const apart = before === 'table' || before === 'course' ? { spacing: { before: 160 } } : {};
      return [
        new Paragraph({ ...look, ...apart, pageBreakBefore: before === 'pageBreak', children: [...runs(block.text)] }),
      ];
    }
    case 'list':
      return listOf(block, writing, look, 0);
    case 'table':
      return tableOf(block, writing.width);
    case 'bars':
      return barsOf(block, writing);
    case 'course':
      return courseOf(block, writing);
    case 'box': {
      const title = new Paragraph({
        ...boxes[block.tone],
        keepNext: true,
        spacing: { before: 160, after: 40 },
        children: [new TextRun({ text: block.title, bold: true })],
      });
      return [...(block.title === '' ? [] : [title]), ...written(block.blocks, writing, boxes[block.tone])];
    }
    case 'pageBreak':
      return [];
  }
}

/** What an ordered list and an unordered one are called in the numbering of the file. */
export const numberings = { ordered: 'ordered', bullets: 'bullets' } as const;

function listOf(block: ListBlock, writing: Writing, look: Look, level: number): readonly Piece[] {
  const instance = writing.nextList();
  const numbering = block.ordered
    ? { reference: numberings.ordered, level, instance }
    : { reference: numberings.bullets, level };
  // The indent of a box would take the place of that of the list.
  const { indent: _, ...around } = look;
  return block.items.flatMap(([first, ...rest]) => {
    const text = first?.kind === 'paragraph' ? first.text : '';
    const others = first === undefined || first.kind === 'paragraph' ? rest : [first, ...rest];
    return [
      new Paragraph({ ...around, style: 'ListParagraph', numbering, children: [...runs(text)] }),
      ...others.flatMap((each) =>
        each.kind === 'list'
          ? listOf(each, writing, look, Math.min(level + 1, 3))
          : one(each, writing, look, undefined),
      ),
    ];
  });
}
