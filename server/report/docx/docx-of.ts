import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { dayText } from '../../../model/format/day-text.ts';
import type { ReportDocument } from '../document.ts';
import { pageWords } from '../page-words.ts';
import { printable } from '../printable.ts';
import { numberings, written } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { withFixedTimes } from './fixed-times.ts';
import { colours, line, page, styles } from './looks.ts';
import { beginWriting } from './writing.ts';

/** The document as a DOCX file (Office Open XML) with the same texts in the same order as in the PDF, to be edited. */
export async function docxOf(given: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = printable(given);
  const width = page.line(document);
  const margin = page.margin(document);
  const upright = page.upright(document);
  const file = new Document({
    title: document.title,
    creator: document.municipality,
    styles: styles(document),
    hyphenation: { autoHyphenation: true },
    numbering: {
      config: [
        { reference: numberings.ordered, levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
        { reference: numberings.bullets, levels: listLevels(LevelFormat.BULLET, () => '•') },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: upright, bottom: upright, left: margin, right: margin, header: 480, footer: 400 },
          },
        },
        ...(document.draft ? { headers: { default: draftMark(document) } } : {}),
        footers: { default: foot(document) },
        children: [...masthead(document, width), ...written(document.blocks, beginWriting(document.language, width))],
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(document) };
  return withFixedTimes(await Packer.toBuffer(file, false, [core]));
}

function masthead(
  { municipality, date, language, title, subtitle, kind }: ReportDocument,
  width: number,
): readonly Paragraph[] {
  const small = { size: 18 };
  return [
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [
        new TextRun({ ...small, text: municipality, bold: true }),
        new TextRun({ ...small, text: `\t${dayText(date, language)}`, color: colours.quiet }),
      ],
    }),
    new Paragraph({ heading: 'Title', children: [new TextRun(title)] }),
    new Paragraph({
      spacing: { after: kind === 'council' ? 100 : 160 },
      border: { bottom: { ...line(colours.accent, 12), space: 6 } },
      children: [new TextRun({ text: subtitle, color: colours.quiet })],
    }),
  ];
}

function draftMark({ language }: ReportDocument): Header {
  const mark = new TextRun({
    text: pageWords[language].draft,
    bold: true,
    size: 17,
    border: { style: BorderStyle.SINGLE, color: colours.ink, size: 8, space: 3 },
  });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.END, children: [mark] })] });
}

function foot({ footer, language }: ReportDocument): Footer {
  const { page: before, of } = pageWords[language];
  const small = { size: 15, color: colours.quiet };
  const numbers = [before, ' ', PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES];
  const spacing = { before: 0, after: 0, line: 240, lineRule: 'auto' } as const;
  return new Footer({
    children: [
      new Paragraph({
        spacing,
        border: { top: { ...line(colours.hairline, 4), space: 6 } },
        children: [new TextRun({ ...small, text: footer })],
      }),
      new Paragraph({
        spacing,
        alignment: AlignmentType.END,
        children: [new TextRun({ ...small, children: numbers })],
      }),
    ],
  });
}

function listLevels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): readonly ILevelsOptions[] {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 300 } } },
  }));
}
