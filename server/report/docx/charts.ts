import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { numberText } from '../../../model/format/number-text.ts';
import type { Bar, BarsBlock, CourseBlock } from '../document.ts';
import { barPicture, type Marks, type PictureSize } from './bar-picture.ts';
import { colours, line } from './looks.ts';
import { openBorders } from './table.ts';
import { caption } from './text.ts';
import type { Writing } from './writing.ts';

interface ChartRow extends Bar {
  /** What the picture says in words. */
  readonly alt: string;
  /** Nothing may be compared across the line above it. */
  readonly breakBefore?: boolean;
}

const shares = [0.36, 0.42, 0.22] as const;
const twipsOfPixel = 15;

/** The bars as a table that can be edited: label, picture, value; above it the scale, below it the legend. */
export function barsOf(block: BarsBlock, writing: Writing): readonly (Paragraph | Table)[] {
  const rows = block.rows.map((row) => ({ ...row, alt: figuresOf(row, block.legend, writing.language) }));
  return [...caption(block.caption), chart(block, rows, writing), legend(block.legend, writing)];
}

/** The course over the waves, a bar for each. */
export function courseOf(block: CourseBlock, writing: Writing): readonly (Paragraph | Table)[] {
  const rows = block.points.map(({ label, value, breakBefore }) => {
    const text = numberText(value, 1, writing.language);
    return { label, value, text, alt: text, breakBefore };
  });
  return [...caption(block.caption), chart(block, rows, writing)];
}

function chart(block: BarsBlock | CourseBlock, rows: readonly ChartRow[], writing: Writing): Table {
  const { width } = writing;
  const [label, drawing, text] = shares.map((share) => Math.round(share * width)) as [number, number, number];
  const size: PictureSize = {
    width: Math.floor((drawing - 60) / twipsOfPixel),
    height: rows.some((row) => row.peers) ? 20 : 14,
  };
  const scale = block.scale.map(({ at }) => at);
  const cell = (width: number, child: Paragraph, apart = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: [child],
      ...(apart ? { borders: { top: line(colours.ink, 8, BorderStyle.DASHED) } } : {}),
    });
  const words = (said: string, alignment: 'start' | 'end' = 'start') =>
    new Paragraph({ alignment, spacing: tight, children: [new TextRun(said)] });
  const picture = (marks: Marks, alt: string, pictured: PictureSize) =>
    new Paragraph({ spacing: tight, children: [image(barPicture(marks, scale, pictured), alt, pictured, writing)] });
  const axis = { ...size, height: 4 };
  const head = new TableRow({
    children: [
      cell(label, words('')),
      new TableCell({
        width: { size: drawing, type: WidthType.DXA },
        children: [scaleOf(block.scale, size), picture({ value: null }, block.alt, axis)],
      }),
      cell(text, words('')),
    ],
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [label, drawing, text],
    layout: TableLayoutType.FIXED,
    borders: openBorders,
    margins: { left: 30, right: 30 },
    rows: [
      head,
      ...rows.map((row) => {
        const apart = row.breakBefore ?? false;
        const children = [
          cell(label, words(row.label), apart),
          cell(drawing, picture(row, row.alt, size), apart),
          cell(text, words(row.text, AlignmentType.END), apart),
        ];
        return new TableRow({ children });
      }),
    ],
  });
}

const tight = { before: 0, after: 0, line: 240, lineRule: 'auto' } as const;

/** The labels of the scale, each behind its line; one at the end stands before it. */
function scaleOf(scale: BarsBlock['scale'], size: PictureSize): Paragraph {
  const [margin, length] = [6 * twipsOfPixel, (size.width - 12) * twipsOfPixel];
  const tabStops = scale.map(({ at }) => {
    const place = Math.round(margin + (length * at) / 100);
    return { type: at < 100 ? TabStopType.LEFT : TabStopType.RIGHT, position: place };
  });
  const children = scale.map(({ label }) => new TextRun({ text: `\t${label}`, size: 14, color: colours.quiet }));
  return new Paragraph({ spacing: tight, tabStops, children });
}

function legend(marks: BarsBlock['legend'], writing: Writing): Paragraph {
  const drawn: Readonly<Record<BarsBlock['legend'][number]['mark'], Marks>> = {
    value: { value: 100 },
    peers: { value: null, peers: { low: 0, mid: 45, high: 100 } },
    target: { value: null, target: 50 },
  };
  const size = { width: 40, height: 16 };
  const children = marks.flatMap(({ mark, text }, index) => [
    image(barPicture(drawn[mark], [], size), text, size, writing),
    new TextRun({ text: ` ${text}${index < marks.length - 1 ? '     ' : ''}`, size: 16 }),
  ]);
  return new Paragraph({ spacing: { before: 60, after: 120 }, children });
}

function image(data: Buffer, alt: string, transformation: PictureSize, writing: Writing): ImageRun {
  const altText = { id: writing.nextPicture(), name: '', description: alt };
  return new ImageRun({ type: 'png', data, transformation, altText });
}

/** The figures of a row in words: "Eigener Wert: 47,3; Vergleichsgruppe: 20,0 – 35,0 – 48,0; Ziel: 60,0". */
function figuresOf({ value, peers, target }: Bar, legend: BarsBlock['legend'], language: string): string {
  const points = (...numbers: readonly number[]) => numbers.map((each) => numberText(each, 1, language)).join(' – ');
  const said = {
    value: value === null ? null : points(value),
    peers: peers === undefined ? null : points(peers.low, peers.mid, peers.high),
    target: target === undefined ? null : points(target),
  };
  const figures = legend.flatMap(({ mark, text }) => (said[mark] === null ? [] : [`${text}: ${said[mark]}`]));
  return figures.length === 0 ? '–' : figures.join('; ');
}
