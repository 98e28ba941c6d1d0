import type { Block, ReportDocument } from '../../server/report/document.ts';

/** Names that want to be code in one of the forms, or that no line has room for. */
export const hostileNames = [
  '#read("/etc/passwd")',
  '#let report = none; $x^2$ \\ ] } *stark* _kursiv_ `roh` <marke> @verweis',
  '<script>alert(1)</script> & "Anführung" \'so\'',
  '=HYPERLINK("https://example.org")',
  'x'.repeat(200),
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsänderungsgesetz',
  'https://www.rathaus.example/verwaltung/digitalisierung/leistungen/uebersicht?stand=2026-10-01',
  'Familie 👩🏽‍🚒 👨‍👩‍👧 🏳️‍🌈 und Rathaus 🏛',
  'עיריית הדוגמה und بلدية المثال 2026',
];

const categories = [
  'Strategie und Steuerung',
  'Organisation und Prozesse',
  'Verwaltungsleistungen online',
  'Personal und Kompetenzen',
  'Informationstechnik und Betrieb',
  'Informationssicherheit und Datenschutz',
  'Daten und offene Schnittstellen',
  'Beteiligung und Kommunikation',
  'Stadtentwicklung und Smart City',
  'Zusammenarbeit zwischen Kommunen',
];

/** Ten categories with peers and targets; the seventh has no answer that counts. */
export const tenBars: Extract<Block, { kind: 'bars' }> = {
  kind: 'bars',
  caption: 'Am weitesten ist die Stadt bei den Leistungen online, am wenigsten weit bei Daten',
  alt: 'Balken für zehn Kategorien von 0 bis 100 Punkten mit der Spanne der Vergleichsgruppe und den Zielen.',
  rows: categories.map((label, index) => {
    const value = index === 6 ? null : 12.5 + ((index * 37) % 80);
    return {
      label,
      value,
      text:
        value === null ? 'nicht bewertet' : `${String(value).replace('.', ',')} · Stufe ${1 + Math.floor(value / 20)}`,
      peers: { low: 20 + index * 3, mid: 35 + index * 3, high: 48 + index * 4 },
      ...(index % 3 === 0 ? { target: 60 + index * 4 } : {}),
    };
  }),
  scale: [
    { at: 0, label: '0' },
    { at: 20, label: 'Stufe 2' },
    { at: 40, label: 'Stufe 3' },
    { at: 60, label: 'Stufe 4' },
    { at: 80, label: 'Stufe 5' },
    { at: 100, label: '100' },
  ],
  legend: [
    { mark: 'value', text: 'Eigener Wert' },
    { mark: 'peers', text: 'Vergleichsgruppe: mittlere Hälfte und Mitte' },
    { mark: 'target', text: 'Ziel' },
  ],
};

/** What the categories need, in a table of so many rows. */
export function needsTable(rows: number): Extract<Block, { kind: 'table' }> {
  return {
    kind: 'table',
    caption: `Handlungsbedarf in ${rows} Zeilen`,
    head: ['Frage', 'Was zu tun ist', 'Punkte'],
    widths: [0.3, 0.5, 0.2],
    rows: Array.from({ length: rows }, (_, index) => [
      { text: `Frage ${index + 1}`, strong: true },
      { text: [`Maßnahme ${index + 1}: `, { text: 'Zuständigkeiten schriftlich festlegen', strong: true }] },
      { text: `${index + 1},5`, align: 'end' as const },
    ]),
  };
}

/** Every kind of block, twice over more than one page. */
export const wholeDocument: ReportDocument = {
  language: 'de',
  kind: 'full',
  title: 'Wie digital ist die Verwaltung von Musterstadt?',
  subtitle: 'Vollständiger Bericht über die Reifegradmessung im Herbst 2026',
  draft: true,
  municipality: 'Musterstadt',
  date: '2026-10-05',
  footer: 'Selbstauskunft der Stadt Musterstadt, Reifegradmodell 1.0.0, erfundene Angaben',
  blocks: [
    {
      kind: 'box',
      tone: 'draft',
      title: 'Dieser Bericht ist ein Entwurf',
      blocks: [{ kind: 'paragraph', text: 'Der Bogen ist noch nicht abgegeben. Es fehlen elf Antworten.' }],
    },
    { kind: 'heading', level: 1, text: 'Ergebnis' },
    {
      kind: 'box',
      tone: 'result',
      title: 'Stufe 3: definiert',
      blocks: [
        {
          kind: 'paragraph',
          text: ['Musterstadt erreicht ', { text: '47,3 von 100 Punkten', strong: true }, ' und damit Stufe 3.'],
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Die zehn Kategorien' },
    tenBars,
    { kind: 'heading', level: 3, text: 'Was zuerst zu tun ist' },
    needsTable(60),
    { kind: 'heading', level: 1, text: 'Entwicklung' },
    {
      kind: 'course',
      caption: 'Seit 2022 geht es aufwärts; 2024 hat das Modell gewechselt',
      alt: 'Drei Wellen: 31,5 Punkte, 40 Punkte, nach dem Wechsel des Modells 47,3 Punkte.',
      points: [
        { label: 'Herbst 2020', value: 25.2, breakBefore: false },
        { label: 'Herbst 2022', value: 31.5, breakBefore: false },
        { label: 'Herbst 2024', value: 40, breakBefore: true },
        { label: 'Herbst 2026', value: 95.3, breakBefore: false },
      ],
      scale: tenBars.scale,
    },
    {
      kind: 'box',
      tone: 'note',
      title: 'Wie sicher das ist',
      blocks: [
        { kind: 'paragraph', text: 'Die Stufe hält auch, wenn eine einzelne Antwort anders ausfällt.' },
        {
          kind: 'list',
          ordered: false,
          items: [
            [{ kind: 'paragraph', text: 'Verwaltungsdigitalisierungsbeauftragte benennen' }],
            [
              { kind: 'paragraph', text: 'Informationssicherheit prüfen' },
              {
                kind: 'list',
                ordered: true,
                items: [
                  [{ kind: 'paragraph', text: 'zuerst das Rechenzentrum' }],
                  [{ kind: 'paragraph', text: 'dann die Außenstellen' }],
                ],
              },
            ],
          ],
        },
      ],
    },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'Was im Weg steht' },
    {
      kind: 'paragraph',
      text: ['Die Methode steht im ', { text: 'Handbuch des Modells', href: 'https://example.org/handbuch' }, '.'],
    },
    {
      kind: 'table',
      caption: 'Namen',
      head: ['Nr.', 'Name'],
      widths: [0.15, 0.85],
      rows: hostileNames.map((text, index) => [{ text: String(index + 1), align: 'end' as const }, { text }]),
    },
    { kind: 'list', ordered: true, items: hostileNames.map((text) => [{ kind: 'paragraph' as const, text }]) },
  ],
};
