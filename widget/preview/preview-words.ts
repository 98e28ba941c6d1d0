import type { PreviewFinding } from '../../model/contract/preview.ts';

export type Severity = PreviewFinding['severity'];

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
  readonly findings: (counts: Readonly<Record<Severity, number>>) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly more: (count: number) => string;
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
  inOrder: (id, version, questions) => `Gültig: ${id} ${version} mit ${counted(questions, 'Frage', 'Fragen')}`,
  broken: (count) => `${counted(count, 'Fehler', 'Fehler')} in der Datei`,
  lastGood: 'Unten sehen Sie die letzte Fassung, die gültig war.',
  nothingYet: 'Sobald die Datei gültig ist, erscheint hier der Check.',
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  findings: ({ error, warning, hint }) =>
    [
      counted(error, 'Fehler', 'Fehler'),
      counted(warning, 'Warnung', 'Warnungen'),
      counted(hint, 'Hinweis', 'Hinweise'),
    ].join(', '),
  severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  more: (count) => `und ${count} weitere: reifegrad model validate`,
  language: 'Sprache',
  width: 'Breite',
  widths: { full: 'Ganze Breite', tablet: 'Tablet (768)', phone: 'Telefon (320)' },
  restart: 'Von vorn beginnen',
};

export const english: PreviewWords = {
  title: (file) => `Preview: ${file}`,
  loading: 'Reading the file …',
  unreachable: 'The preview is no longer running. Start it again with: reifegrad model preview',
  inOrder: (id, version, questions) => `Valid: ${id} ${version} with ${counted(questions, 'question', 'questions')}`,
  broken: (count) => `${counted(count, 'problem', 'problems')} in the file`,
  lastGood: 'Below you see the last version that was valid.',
  nothingYet: 'As soon as the file is valid, the check appears here.',
  place: (line, column) => `Line ${line}, column ${column}`,
  findings: ({ error, warning, hint }) =>
    [counted(error, 'error', 'errors'), counted(warning, 'warning', 'warnings'), counted(hint, 'hint', 'hints')].join(
      ', ',
    ),
  severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  more: (count) => `and ${count} more: reifegrad model validate`,
  language: 'Language',
  width: 'Width',
  widths: { full: 'Full width', tablet: 'Tablet (768)', phone: 'Phone (320)' },
  restart: 'Start over',
};

function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
