import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '../../../server/report/document.ts';
import { openTypesetting } from '../../../server/report/pdf/typeset.ts';
import { printable } from '../../../server/report/printable.ts';
import { firstMissing, textsOf } from '../../support/document-texts.ts';
import { nodesOf, type OpenedPdf, openPdf, unbroken } from '../../support/open-pdf.ts';
import { hostileNames, needsTable, tenBars, wholeDocument } from '../../support/report-document.ts';

const typeset = openTypesetting();

/** A document of nothing but these blocks. */
const of = (blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument => ({
  ...wholeDocument,
  draft: false,
  blocks,
  ...more,
});

const textOf = ({ pages }: OpenedPdf) => pages.map(({ text }) => text).join(' ');

describe('a paper with every kind of block', () => {
  let pdf: OpenedPdf;

  beforeAll(async () => {
    pdf = await openPdf(typeset(wholeDocument));
  });

  test('is tagged and tells title, author, language and its own day', () => {
    const { title, author, language, subject, created, marked } = pdf;
    expect({ title, author, language, subject, created, marked }).toEqual({
      title: 'Wie digital ist die Verwaltung von Musterstadt?',
      author: 'Musterstadt',
      language: 'de',
      subject: 'Vollständiger Bericht über die Reifegradmessung im Herbst 2026',
      created: 'D:20261005000000Z',
      marked: true,
    });
  });

  test('has its headings in order and skips no level', () => {
    const nodes = pdf.pages.flatMap(({ structure }) => nodesOf(structure));
    expect(nodes.map(({ role }) => role).filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H3', 'H1', 'H1']);
  });

  test('has tables with header cells, one for each column, on every page', () => {
    const [, second] = pdf.pages;
    const heads = (page = second) =>
      nodesOf(page?.structure ?? [])
        .filter(({ role }) => role === 'Table')
        .map((table) => nodesOf(table.children).filter(({ role }) => role === 'TH').length);
    expect(heads(pdf.pages[0])).toEqual([3]);
    expect(heads()).toEqual([3]);
    expect(heads(pdf.pages.at(-1))).toEqual([2]);
    expect(second?.text).toContain('Frage Was zu tun ist Punkte Frage');
  });

  test('has captions, lists in lists and links', () => {
    const nodes = pdf.pages.flatMap(({ structure }) => nodesOf(structure));
    const nested = nodes.filter(({ role, children }) => role === 'L' && children.some((child) => child.role === 'L'));
    expect({ nested: nested.length, links: pdf.links }).toEqual({ nested: 1, links: ['https://example.org/handbuch'] });
    expect(nodes.filter(({ role }) => role === 'Caption').length).toBeGreaterThanOrEqual(4);
  });

  test('has an alternative text for each chart', () => {
    const figures = pdf.pages.flatMap(({ structure }) => nodesOf(structure)).filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Balken für zehn Kategorien von 0 bis 100 Punkten mit der Spanne der Vergleichsgruppe und den Zielen.',
      'Drei Wellen: 31,5 Punkte, 40 Punkte, nach dem Wechsel des Modells 47,3 Punkte.',
    ]);
  });

  test('holds every text of the document, in its order', () => {
    const latin = textsOf(wholeDocument).filter((text) => !/[\u0590-\u06ff\u200d]/.test(text));
    expect(latin.length).toBeGreaterThan(240);
    expect(firstMissing(latin.map(unbroken), unbroken(textOf(pdf)))).toBeUndefined();
  });

  test('has a draft mark, a footer and a number on each page, in its language', () => {
    expect(pdf.pages).toHaveLength(5);
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(text).toContain('Entwurf – noch nicht abgegeben');
      expect(text).toContain(wholeDocument.footer);
      expect(text).toContain(`Seite ${index + 1} von 5`);
    }
  });

  test('keeps every word inside the margin', () => {
    for (const { edges } of pdf.pages) {
      expect(edges.paper).toBeCloseTo(595.28, 1);
      // 22 millimetres.
      expect(edges.text).toBeLessThan(edges.paper - 62);
    }
  });
});

test('the same document gives the same bytes', () => {
  const [one, other] = [typeset(wholeDocument), openTypesetting()(wholeDocument)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('an English paper is English around its texts, and no draft once submitted', async () => {
  const pdf = await openPdf(typeset(of([{ kind: 'paragraph', text: 'A text.' }], { language: 'en' })));
  const text = textOf(pdf);
  expect({
    language: pdf.language,
    date: text.includes('5 October 2026'),
    pages: text.includes('Page 1 of 1'),
  }).toEqual({
    language: 'en-GB',
    date: true,
    pages: true,
  });
  expect(text).not.toContain('Draft');
});

test('a council paper with ten categories and a long table stays on one page, the same in full does not', async () => {
  const blocks: readonly Block[] = [
    { kind: 'box', tone: 'result', title: 'Stufe 3', blocks: [{ kind: 'paragraph', text: 'Ein Satz. '.repeat(30) }] },
    tenBars,
    needsTable(13),
  ];
  const pagesAs = async (kind: ReportDocument['kind']) => (await openPdf(typeset(of(blocks, { kind })))).pages.length;
  expect({ council: await pagesAs('council'), full: await pagesAs('full') }).toEqual({ council: 1, full: 2 });
});

describe('what somebody wrote', () => {
  test.each(hostileNames)('is set as it stands, wherever it stands: %s', async (name) => {
    const document = of(
      [
        { kind: 'heading', level: 1, text: name },
        { kind: 'paragraph', text: [name, { text: name, strong: true }] },
        { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', text: name }]] },
        {
          kind: 'table',
          caption: name,
          head: [name, name],
          widths: [0.2, 0.8],
          rows: [[{ text: name }, { text: name }]],
        },
        { ...tenBars, caption: name, alt: name, rows: [{ label: name, value: 50, text: name }] },
        { kind: 'box', tone: 'note', title: name, blocks: [] },
      ],
      { title: name, municipality: name, subtitle: name, footer: name },
    );
    const pdf = await openPdf(typeset(document));
    expect({ title: pdf.title, author: pdf.author }).toEqual({ title: name, author: name });
    const found = unbroken(textOf(pdf));
    if (!/[\u0590-\u06ff\u200d]/.test(name))
      expect(firstMissing(textsOf(document).map(unbroken), found)).toBeUndefined();
    for (const { edges } of pdf.pages) expect(edges.text).toBeLessThan(edges.paper - 55);
  });

  test('keeps Hebrew, Arabic and emoji as characters', async () => {
    const text = textOf(await openPdf(typeset(of([{ kind: 'paragraph', text: 'עירייה بلدية 🏛 🇩🇪' }]))));
    for (const word of ['עירייה', 'بلدية', '🏛']) expect(text).toContain(word);
  });

  test.each([
    ['a script that no font here draws', '北京 ไทย हिन्दी', '\ufffd\ufffd \ufffd\ufffd\ufffd'],
    ['a control character', 'a\u0001b', 'a\ufffdb'],
    ['half of a pair', 'a\ud83db', 'a\ufffdb'],
    ['a ligature of its own', 'ﷺ', '\ufffd'],
    ['a mix that no single font draws', 'א\u0301\u0335 x', 'x'],
  ])('%s becomes a mark for what is missing, never an empty box', async (_, written, shown) => {
    const text = textOf(await openPdf(typeset(of([{ kind: 'paragraph', text: written }]))));
    expect(text).toContain(shown);
  });

  test('a link that is no web address is plain text', async () => {
    const text = [{ text: 'hier', href: 'javascript:alert(1)' }];
    const pdf = await openPdf(typeset(of([{ kind: 'paragraph', text }])));
    expect({ links: pdf.links, shown: textOf(pdf).includes('hier') }).toEqual({ links: [], shown: true });
  });

  test.each([
    ['many addresses', 'https://www.stadt.example/x '.repeat(90)],
    ['a mark that takes no space behind each letter', 'a\u200b'.repeat(1000)],
  ])('%s fill a cell and a paragraph', async (_, written) => {
    const rows = [[{ text: written }, { text: [{ text: written, strong: true }, written] }]];
    const table: Block = { kind: 'table', caption: '', head: ['Was', 'Text'], widths: [0.5, 0.5], rows };
    const { pages } = await openPdf(typeset(of([table, { kind: 'paragraph', text: written }])));
    for (const { edges } of pages) expect(edges.text).toBeLessThan(edges.paper - 55);
  });

  test('a letter keeps four marks, and a note full of them costs no more than another', async () => {
    const marks = '\u0301'.repeat(2000);
    const document = of(Array.from({ length: 20 }, () => ({ kind: 'paragraph', text: `a${marks}b` })));
    expect(printable(document).blocks[0]).toEqual({ kind: 'paragraph', text: 'a\u0301\u0301\u0301\u0301b' });
    expect(typeset(document).length).toBeLessThan(200_000);
  });

  test('a cell of more than a page goes on over the next, with the header again', async () => {
    const rows = [[{ text: 'Notiz' }, { text: 'Ein langer Satz über die Verwaltung. '.repeat(200) }]];
    const table: Block = { kind: 'table', caption: 'Lang', head: ['Was', 'Text'], widths: [0.6, 0.4], rows };
    const { pages } = await openPdf(typeset(of([table])));
    expect(pages.length).toBeGreaterThan(2);
    for (const { text } of pages) expect(text).toContain('Was Text');
    expect(pages.flatMap(({ text }) => text.match(/langer/g) ?? [])).toHaveLength(200);
  });
});

describe('the export checks what a reader needs', () => {
  test('a chart without an alternative text is refused', () => {
    expect(() => typeset(of([{ ...tenBars, alt: '' }]))).toThrow('a chart has no alternative text');
  });

  test('it refuses a picture without an alternative text', () => {
    const compiler = NodeCompiler.create({});
    const { result } = compiler.compile({ mainFileContent: '#set document(title: "T")\n#figure(rect())' });
    if (result === null) throw new Error('It does not compile.');
    expect(() => compiler.pdf(result, { pdfStandard: PdfStandard.UA_1 })).toThrow('missing alt text');
  });

  test('it refuses a heading that skips a level', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 1, text: 'Eins' },
      { kind: 'heading', level: 3, text: 'Drei' },
    ];
    expect(() => typeset(of(blocks))).toThrow(
      'The typesetter refuses the paper: PDF/UA-1 error: skipped from heading level 1 to 3',
    );
  });

  test('it refuses a paper without a title', () => {
    expect(() => typeset(of([], { title: '' }))).toThrow('missing document title');
  });
});

test('empty tables, charts, lists and boxes are set', async () => {
  const { pages } = await openPdf(
    typeset(
      of([
        { ...needsTable(0), caption: '' },
        { ...tenBars, rows: [], legend: [], scale: [] },
        { kind: 'course', caption: '', alt: 'leer', points: [], scale: [] },
        { kind: 'list', ordered: false, items: [] },
        { kind: 'box', tone: 'note', title: '', blocks: [] },
      ]),
    ),
  );
  expect(pages).toHaveLength(1);
});
