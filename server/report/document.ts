/** What a report (Bericht) says, whatever the form: PDF and DOCX are drawn from the same document. */
export interface ReportDocument {
  readonly language: 'de' | 'en';
  readonly kind: ReportKind;
  readonly title: string;
  readonly subtitle: string;
  /** Not submitted: marked on every page. */
  readonly draft: boolean;
  readonly municipality: string;
  /** Day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** One line, below every page. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

/** The one-page council paper, the full report, the draft of a strategy. */
export const reportKinds = ['council', 'full', 'strategy'] as const;

export type ReportKind = (typeof reportKinds)[number];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Rich }
  | ListBlock
  | TableBlock
  | BarsBlock
  | CourseBlock
  | {
      readonly kind: 'box';
      readonly tone: 'result' | 'note' | 'draft';
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'pageBreak' };

/** An item is a paragraph and maybe a nested list. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** Every row has as many cells as `head` and `widths`; the widths are shares of the line and add up to 1. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** One bar a row on a scale from 0 to 100; `alt` says the same in words, a table beside it in figures. */
export interface BarsBlock {
  readonly kind: 'bars';
  readonly caption: string;
  readonly alt: string;
  readonly rows: readonly Bar[];
  readonly scale: readonly { readonly at: number; readonly label: string }[];
  readonly legend: readonly { readonly mark: 'value' | 'peers' | 'target'; readonly text: string }[];
}

export interface Bar {
  readonly label: string;
  /** Points 0 to 100; null where nothing is rated. */
  readonly value: number | null;
  /** What stands at the end of the bar. */
  readonly text: string;
  readonly peers?: { readonly low: number; readonly mid: number; readonly high: number };
  /** Points 0 to 100. */
  readonly target?: number;
}

/** The development over the waves on a scale from 0 to 100, oldest first; no line is drawn across a break. */
export interface CourseBlock {
  readonly kind: 'course';
  readonly caption: string;
  readonly alt: string;
  readonly points: readonly { readonly label: string; readonly value: number; readonly breakBefore: boolean }[];
  readonly scale: readonly { readonly at: number; readonly label: string }[];
}

export type Rich = string | readonly (string | Run)[];

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
}

export interface Cell {
  readonly text: Rich;
  readonly align?: 'start' | 'end';
  readonly strong?: boolean;
}
