import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '../../../server/report/document.ts';
import { docxOf } from '../../../server/report/docx/docx-of.ts';
import { firstMissing, textsOf } from '../../support/document-texts.ts';
import { plain } from '../../support/open-pdf.ts';
import { hostileNames, tenBars, wholeDocument } from '../../support/report-document.ts';

const of = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  ...wholeDocument,
  draft: false,
  blocks,
  ...more,
});

const buffer = (bytes: Uint8Array) => ({ buffer: Buffer.from(bytes) });

/** The files inside, by their name. */
function unpacked(zip: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(zip);
  const files = new Map<string, string>();
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 46)) {
    const [method, size, length] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + length),
      String(method === 8 ? inflateRawSync(content) : content),
    );
  }
  return files;
}

describe('a file with every kind of block', () => {
  let files: ReadonlyMap<string, string>;
  let html: string;
  let text: string;

  beforeAll(async () => {
    const bytes = await docxOf(wholeDocument);
    files = unpacked(bytes);
    html = (await mammoth.convertToHtml(buffer(bytes))).value;
    text = plain((await mammoth.extractRawText(buffer(bytes))).value);
  });

  test('tells title, municipality, language and its own day', () => {
    const core = files.get('docProps/core.xml') ?? '';
    const said = (name: string) => new RegExp(`<${name}[^>]*>(.*?)</${name}>`).exec(core)?.[1];
    expect(['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified'].map(said)).toEqual([
      'Wie digital ist die Verwaltung von Musterstadt?',
      'Musterstadt',
      'de-DE',
      '2026-10-05T00:00:00Z',
      '2026-10-05T00:00:00Z',
    ]);
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
  });

  test('has headings, tables with a header that is repeated, lists in lists and links', () => {
    expect(html.match(/<h\d>/g)).toEqual(['<h1>', '<h2>', '<h3>', '<h1>', '<h1>']);
    expect(html.match(/<thead>.*?<\/thead>/g)?.map((head) => head.match(/<th>/g)?.length)).toEqual([3, 2]);
    expect(html).toMatch(/<ul><li>.*?<ol><li>/);
    expect(html).toContain('<a href="https://example.org/handbuch">');
  });

  test('keeps the lines of a cell together without rows that may not be split, some of which LibreOffice loses', () => {
    const xml = files.get('word/document.xml') ?? '';
    expect(xml).not.toContain('cantSplit');
    const [, table = ''] = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const paragraphs = table.match(/<w:p>.*?<\/w:p>/gs) ?? [];
    expect(paragraphs.length).toBe(3 * 61);
    expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:keepLines/>'))).toEqual([]);
  });

  test('says in words what each picture shows', () => {
    const alts = [...html.matchAll(/<img alt="([^"]*)"/g)].map(([, alt]) => alt);
    expect(alts).toHaveLength(1 + 10 + 3 + 1 + 4);
    expect(alts[0]).toBe(tenBars.alt);
    expect(alts[1]).toBe(
      'Eigener Wert: 12,5; Vergleichsgruppe: mittlere Hälfte und Mitte: 20,0 – 35,0 – 48,0; Ziel: 60,0',
    );
    expect(alts[7]).toBe('Vergleichsgruppe: mittlere Hälfte und Mitte: 38,0 – 53,0 – 72,0; Ziel: 84,0');
    expect(alts.filter((alt) => alt === '')).toEqual([]);
  });

  test('holds every text of the document, in its order', () => {
    expect(firstMissing(textsOf(wholeDocument).map(plain), text)).toBeUndefined();
  });

  test('has a footer with page numbers and a draft mark on every page', () => {
    const footer = files.get('word/footer1.xml') ?? '';
    const parts = [wholeDocument.footer, 'Seite', '>PAGE<', ' von ', '>NUMPAGES<'];
    expect(firstMissing(parts, footer)).toBeUndefined();
    expect(files.get('word/header1.xml')).toContain('Entwurf – noch nicht abgegeben');
  });
});

test('a submitted paper has no draft mark, an English one is English', async () => {
  const files = unpacked(await docxOf(of([], { language: 'en' })));
  expect({
    header: [...files.keys()].filter((name) => name.includes('header')),
    page: files.get('word/footer1.xml')?.includes('>Page<'),
    language: files.get('word/styles.xml')?.includes('"en-GB"'),
  }).toEqual({ header: [], page: true, language: true });
});

test('the same document gives the same bytes, whatever the time and however many came before', async () => {
  const document = of([tenBars, { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', text: 'eins' }]] }]);
  const first = await docxOf(document);
  await docxOf(wholeDocument);
  expect(Buffer.compare(first, await docxOf(document))).toBe(0);
  // Day and time of each entry, 1 January 1980.
  expect(Buffer.from(first).readUInt32LE(10)).toBe(0x0021_0000);
});

test.each(hostileNames)('what somebody wrote stands as it is: %s', async (name) => {
  const document = of(
    [
      { kind: 'heading', level: 1, text: name },
      { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', text: name }]] },
      { kind: 'table', caption: name, head: [name], widths: [1], rows: [[{ text: name }]] },
      { ...tenBars, caption: name, alt: name, rows: [{ label: name, value: 50, text: name }] },
    ],
    { title: name, municipality: name, subtitle: name, footer: name },
  );
  const { value, messages } = await mammoth.extractRawText(buffer(await docxOf(document)));
  expect(messages).toEqual([]);
  expect(firstMissing(textsOf(document).map(plain), plain(value))).toBeUndefined();
});

test('what no XML may hold becomes a mark for what is missing', async () => {
  const text = 'a\u0001b\ud83dc\uffffd';
  const { value } = await mammoth.extractRawText(buffer(await docxOf(of([{ kind: 'paragraph', text }]))));
  expect(value).toContain('a\ufffdb\ufffdc\ufffdd');
});

test('a link that is no web address is plain text', async () => {
  const text = [{ text: 'hier', href: 'javascript:alert(1)' }];
  const files = unpacked(await docxOf(of([{ kind: 'paragraph', text }])));
  expect(files.get('word/_rels/document.xml.rels')).not.toContain('javascript');
});

test('each ordered list begins at one', async () => {
  const list: Block = { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', text: 'eins' }]] };
  const xml = unpacked(await docxOf(of([list, list]))).get('word/document.xml') ?? '';
  const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect({ lists: ids.length, different: new Set(ids).size }).toEqual({ lists: 2, different: 2 });
});

test('a page break goes before what follows it', async () => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: 'eins' },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'zwei' },
  ];
  const xml = unpacked(await docxOf(of(blocks))).get('word/document.xml') ?? '';
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const broken = paragraphs.filter((paragraph) => paragraph.includes('<w:pageBreakBefore/>'));
  expect(broken.map((paragraph) => /<w:t[^>]*>(.*?)</.exec(paragraph)?.[1])).toEqual(['zwei']);
});
