import type { Bilingual } from '../../model/format/bilingual.ts';
import { offsetsIn } from '../../model/format/json-places.ts';
import { placesIn } from '../../model/format/line-places.ts';
import type { ModelFile } from '../../model/format/model-file.ts';
import { printable } from '../../model/format/printable.ts';
import type { Severity } from '../../model/review/diff/change-texts.ts';
import type { CategoryComparison } from '../../model/review/diff/common-weight.ts';
import type { ModelDiff } from '../../model/review/diff/diff.ts';
import type { CommonWeight } from '../../model/scoring/common-weight.ts';
import { table } from './table.ts';

/** A revision as it was read. */
export interface ReadRevision {
  /** As the user named it. */
  readonly file: string;
  readonly text: string;
  readonly model: ModelFile;
}

type Language = keyof Bilingual;

const words = {
  errors: { de: 'Widersprüche', en: 'Contradictions' },
  breaks: { de: 'Bricht die Vergleichbarkeit', en: 'Breaks comparability' },
  declare: { de: 'Noch zu erklären', en: 'Still to be declared' },
  harmless: { de: 'Bricht nichts', en: 'Breaks nothing' },
  nothing: { de: 'Kein Unterschied.', en: 'No difference.' },
  common: { de: 'Gemeinsam, soweit erklärt:', en: 'In common, as far as declared:' },
  category: { de: 'Kategorie', en: 'Category' },
  questions: { de: 'Fragen', en: 'Questions' },
  kept: { de: 'gemeinsam', en: 'in common' },
  recoded: { de: 'davon „recoded“', en: 'of them “recoded”' },
  weightOld: { de: 'Gewicht alt', en: 'weight old' },
  weightNew: { de: 'Gewicht neu', en: 'weight new' },
  trend: { de: 'vergleichbar', en: 'comparable' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  whole: { de: 'Vorschlag für die neue Fassung:', en: 'Proposal for the new revision:' },
  entries: {
    de: 'Vorschlag für „supersedes“, „questions“ der neuen Fassung:',
    en: 'Proposal for “questions” of “supersedes” in the new revision:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const severities: readonly Severity[] = ['breaks', 'declare', 'harmless'];

/** The comparison for people: what was found by severity, each with its place, the categories, and what to declare. */
export function diffReport(found: ModelDiff, old: ReadRevision, next: ReadRevision, language: Language): string {
  const { errors, changes } = found;
  const places = {
    old: placesOf(
      old,
      changes.filter(({ file }) => file === 'old'),
    ),
    new: placesOf(next, [...changes.filter(({ file }) => file === 'new'), ...errors]),
  };
  const line = (file: 'old' | 'new', { pointer, message, code }: Told) =>
    `  ${places[file](pointer)} ${message[language]} [${code}]`;
  const groups = [
    group(
      words.errors[language],
      errors.map((error) => line('new', error)),
    ),
    ...severities.map((severity) => {
      const own = changes.filter((change) => change.severity === severity);
      return group(
        words[severity][language],
        own.map((change) => line(change.file, change)),
      );
    }),
  ].flat();
  return [
    `${found.old.id} ${found.old.version} → ${found.next.id} ${found.next.version}`,
    '',
    ...(groups.length > 0 ? groups : [words.nothing[language], '']),
    words.common[language],
    ...categoryTable(found.categories, language),
    ...proposal(found, next.model, language),
    '',
  ].join('\n');
}

interface Told {
  readonly code: string;
  readonly pointer: string;
  readonly message: Bilingual;
}

function group(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines, ''];
}

/** `FILE:LINE:COLUMN` of pointers, as editors understand it. */
function placesOf({ file, text }: ReadRevision, told: readonly { readonly pointer: string }[]) {
  const pointers = [...new Set(told.map(({ pointer }) => pointer))];
  const offsetOf = offsetsIn(text, pointers);
  const placeOf = placesIn(text);
  const ascending = pointers.map((pointer) => ({ pointer, offset: offsetOf(pointer) }));
  ascending.sort((a, b) => a.offset - b.offset);
  const places = new Map(
    ascending.map(({ pointer, offset }) => {
      const { line, column } = placeOf(offset);
      return [pointer, `${printable(file)}:${line}:${column}`];
    }),
  );
  return (pointer: string) => places.get(pointer) ?? printable(file);
}

function categoryTable(categories: readonly CategoryComparison[], language: Language): readonly string[] {
  const head = (['category', 'questions', 'kept', 'recoded', 'weightOld', 'weightNew', 'trend'] as const).map(
    (word) => words[word][language],
  );
  const rows = categories.map(({ category, questions, kept, recoded, commonWeight, comparable }) => [
    category,
    `${questions.old ?? '–'} → ${questions.next ?? '–'}`,
    String(kept),
    String(recoded),
    percent(commonWeight.old),
    percent(commonWeight.next),
    words[comparable ? 'yes' : 'no'][language],
  ]);
  return table(head, rows).trimEnd().split('\n');
}

function percent(weight: CommonWeight | null): string {
  return weight ? `${weight.percent} %` : '–';
}

/** The missing entries as JSON: with the whole object, or to be added to the one that is there. */
function proposal({ missing, old }: ModelDiff, model: ModelFile, language: Language): readonly string[] {
  if (missing.length === 0) return [];
  const entries = missing.map((entry) => JSON.stringify(entry, null, 1).replace(/\s*\n\s*/g, ' '));
  const listed = (indent: string) => entries.map((entry, index) => `${indent}${entry}${comma(index, entries.length)}`);
  if (model.supersedes?.version === old.version) return ['', words.entries[language], ...listed('')];
  const { version } = old;
  return [
    '',
    words.whole[language],
    '"supersedes": {',
    `  "version": ${JSON.stringify(version)},`,
    '  "questions": [',
    ...listed('    '),
    '  ]',
    '}',
  ];
}

function comma(index: number, length: number): string {
  return index < length - 1 ? ',' : '';
}
