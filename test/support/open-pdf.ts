import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure that a screen reader follows. */
export interface StructNode {
  readonly role: string;
  readonly alt: string;
  readonly children: readonly StructNode[];
}

export interface OpenedPdf {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly subject: string;
  readonly created: string;
  readonly marked: boolean;
  readonly pages: readonly OpenedPage[];
  /** Addresses of the links, in order. */
  readonly links: readonly string[];
}

export interface OpenedPage {
  /** In reading order, white space joined, without marks that break words. */
  readonly text: string;
  /** Right edges of the words, and that of the paper, in points. */
  readonly edges: { readonly text: number; readonly paper: number };
  readonly structure: readonly StructNode[];
}

/** Opens a PDF with a reader that shares nothing with what wrote it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  try {
    const { info } = await pdf.getMetadata();
    const said: Readonly<Record<string, unknown>> = { ...info };
    const text = (name: string) => String(said[name] ?? '');
    const mark: unknown = await pdf.getMarkInfo();
    const pages: OpenedPage[] = [];
    const links: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await openPage(pdf, number));
      for (const { url } of await (await pdf.getPage(number)).getAnnotations()) if (url) links.push(url);
    }
    return {
      title: text('Title'),
      author: text('Author'),
      language: text('Language'),
      subject: text('Subject'),
      created: text('CreationDate'),
      marked: mark instanceof Map && mark.get('Marked') === true,
      pages,
      links,
    };
  } finally {
    await task.destroy();
  }
}

async function openPage(pdf: PDFDocumentProxy, number: number): Promise<OpenedPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => ('str' in item ? [item] : []));
  const text = words.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  const right = words
    .filter(({ str }) => str.trim() !== '')
    .map(({ transform, width }) => Number(transform[4]) + width);
  const [, , paper = 0] = page.view;
  return {
    text: plain(text),
    edges: { text: Math.max(...right), paper },
    structure: nodesIn(await page.getStructTree()),
  };
}

/** Text to compare: one space for any white space, no soft hyphens, break marks or isolates. */
export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without any white space and hyphen, as lines may be broken inside words. */
export function unbroken(text: string): string {
  return plain(text).replace(/[\s\u2010-]/g, '');
}

/** Every node, in order. */
export function nodesOf(nodes: readonly StructNode[]): readonly StructNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
}

/** Of the tree of a page; none where it is not tagged. */
function nodesIn(raw: unknown): readonly StructNode[] {
  if (typeof raw !== 'object' || raw === null || !('role' in raw)) return [];
  const { alt, children } = { alt: '', children: [], ...raw };
  return [{ role: String(raw.role), alt: String(alt), children: children.flatMap(nodesIn) }];
}
