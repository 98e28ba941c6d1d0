import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { dayText } from '../../../model/format/day-text.ts';
import type { Block, ReportDocument } from '../document.ts';
import { pageWords } from '../page-words.ts';
import { mapTexts, printable } from '../printable.ts';
import { withBreakOpportunities } from './break-opportunities.ts';
import { fittedTable } from './column-widths.ts';
import { type Fonts, readFonts } from './fonts.ts';
import { templateBlocks } from './template-blocks.ts';
import { templateCharts } from './template-charts.ts';
import { templatePage } from './template-page.ts';

/**
 * Sizes of the text in points. A council paper takes the largest with which it stays on one page; those below 8.25 are for texts that
 * nobody expects, and small enough for all that the paper lets through.
 */
const sizes: Readonly<Record<ReportDocument['kind'], readonly number[]>> = {
  council: [10.25, 9.75, 9.25, 8.75, 8.25, 7.5, 6.5, 5.5, 4.5],
  full: [10],
  strategy: [10],
};

/** A folder that is not there: the typesetter reads nothing but what it is given. */
const nowhere = join('/', 'nowhere');

/** What is kept of earlier papers, so that the next is faster: the template's parts, not everything ever set. */
const keptPapers = 1;

/** Keys of what is not shown as it stands. */
const unseen = new Set(['kind', 'language', 'date', 'tone', 'mark', 'align', 'href', 'alt']);

/**
 * A typesetter that turns documents into PDF/UA-1. It takes all of the thread it runs in.
 *
 * @returns a function that throws where the document cannot be made accessible, such as a heading that skips a level
 */
export function openTypesetting(fonts: Fonts = readFonts()): (document: ReportDocument) => Uint8Array<ArrayBuffer> {
  const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: [...fonts.files] }] });
  return (document) => {
    const clean = printable(document);
    try {
      try {
        return paper(compiler, withTexts(clean, fonts.drawable), clean);
      } catch (error) {
        if (!notDisplayed.test(String(error))) throw error;
        return paper(compiler, withTexts(clean, fonts.surelyDrawable), clean);
      }
    } finally {
      compiler.evictCache(keptPapers);
    }
  };
}

/** A combination of characters that no single font draws, although each character has one that does. */
const notDisplayed = /could not be displayed with/;

function withTexts(document: ReportDocument, drawable: (text: string) => string): ReportDocument {
  return mapTexts(document, (text, key) => (unseen.has(key) ? text : withBreakOpportunities(drawable(text))));
}

/** @param about what the file tells of itself, as it was written */
function paper(compiler: NodeCompiler, document: ReportDocument, about: ReportDocument): Uint8Array<ArrayBuffer> {
  const [largest = 10, ...smaller] = sizes[document.kind];
  let laid = layOut(compiler, { document, about, size: largest });
  for (const size of smaller) if (laid.numOfPages > 1) laid = layOut(compiler, { document, about, size });
  try {
    return new Uint8Array(compiler.pdf(laid, { pdfStandard: PdfStandard.UA_1 }));
  } catch (error) {
    throw new Error(`The typesetter refuses the paper: ${messageOf(error)}`);
  }
}

interface Sheet {
  readonly document: ReportDocument;
  readonly about: Pick<ReportDocument, 'title' | 'subtitle' | 'municipality'>;
  readonly size: number;
}

function layOut(compiler: NodeCompiler, { document, about, size }: Sheet): NodeTypstDocument {
  const { language, date } = document;
  const { title, subtitle, municipality } = about;
  const data = {
    document: withFittedTables(document, size),
    about: { title, subtitle, municipality },
    words: pageWords[language],
    day: dayText(date, language),
    size,
  };
  compiler.mapShadow(join(nowhere, 'report.json'), Buffer.from(JSON.stringify(data)));
  const outcome = compiler.compile({ mainFileContent: template });
  const { result } = outcome;
  if (result === null)
    throw new Error(`The typesetter failed: ${JSON.stringify(outcome.takeDiagnostics()?.shortDiagnostics)}`);
  return result;
}

/** Millimetres of a line, and the share of the text's size that a table takes, as the template has them. */
const lines = { dense: { length: 168, share: 0.95 }, normal: { length: 163, share: 0.92 } } as const;

const pointsOfMillimetre = 72 / 25.4;

function withFittedTables(document: ReportDocument, size: number): unknown {
  const { length, share } = lines[document.kind === 'council' ? 'dense' : 'normal'];
  const line = (length * pointsOfMillimetre) / (size * share);
  const fitted = (block: Block): unknown => {
    if (block.kind === 'table') return fittedTable(block, line);
    if (block.kind === 'box') return { ...block, blocks: block.blocks.map(fitted) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(fitted)) };
    return block;
  };
  return { ...document, blocks: document.blocks.map(fitted) };
}

const template = templatePage + templateCharts + templateBlocks;

/** What an error of the typesetter says for people; it hands over its own record of it as text. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const said = Array.from(text.matchAll(/message: \\?"(.*?)\\?", trace/g), ([, message]) => message);
  return said.length > 0 ? said.join('; ') : text;
}
