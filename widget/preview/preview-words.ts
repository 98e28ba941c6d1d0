/** What the preview says around the element. */
export interface PreviewWords {
  readonly title: (file: string) => string;
  readonly loading: string;
  readonly unreachable: string;
  readonly inOrder: (id: string, version: string, questions: number) => string;
  readonly broken: (count: number) => string;
  readonly lastGood: string;
  readonly nothingYet: string;
  readonly place: (line: number, column: number) => string;
  readonly findings: (count: number) => string;
  readonly language: string;
  readonly width: string;
  readonly widths: Readonly<Record<Width, string>>;
  readonly restart: string;
}

export const widths = ['full', 'tablet', 'phone'] as const;
export type Width = (typeof widths)[number];

export const german: PreviewWords = {
  title: (file) => `Vorschau: ${file}`,
  loading: 'Die Datei wird gelesen …',
  unreachable: 'Die Vorschau läuft nicht mehr. Starten Sie sie wieder mit: reifegrad model preview',
  inOrder: (id, version, questions) => `In Ordnung: ${id} ${version} mit ${counted(questions, 'Frage', 'Fragen')}`,
  broken: (count) => `${counted(count, 'Fehler', 'Fehler')} in der Datei`,
  lastGood: 'Unten sehen Sie die letzte Fassung, die in Ordnung war.',
  nothingYet: 'Sobald die Datei in Ordnung ist, erscheint hier der Check.',
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  findings: (count) => counted(count, 'Hinweis', 'Hinweise'),
  language: 'Sprache',
  width: 'Breite',
  widths: { full: 'Ganze Breite', tablet: 'Tablet (768)', phone: 'Telefon (320)' },
  restart: 'Von vorn beginnen',
};

export const english: PreviewWords = {
  title: (file) => `Preview: ${file}`,
  loading: 'Reading the file …',
  unreachable: 'The preview is no longer running. Start it again with: reifegrad model preview',
  inOrder: (id, version, questions) => `In order: ${id} ${version} with ${counted(questions, 'question', 'questions')}`,
  broken: (count) => `${counted(count, 'problem', 'problems')} in the file`,
  lastGood: 'Below you see the last version that was in order.',
  nothingYet: 'As soon as the file is in order, the check appears here.',
  place: (line, column) => `Line ${line}, column ${column}`,
  findings: (count) => counted(count, 'hint', 'hints'),
  language: 'Language',
  width: 'Width',
  widths: { full: 'Full width', tablet: 'Tablet (768)', phone: 'Phone (320)' },
  restart: 'Start over',
};

function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
