import type { MaturityModel } from '../../format/compiled-model.ts';
import type { SupersededQuestion } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import { type CategoryComparison, commonWeights } from './common-weight.ts';
import { compareCategories } from './compare-categories.ts';
import { compareLevels } from './compare-levels.ts';
import { comparePolicies } from './compare-policies.ts';
import { compareQuestion } from './compare-question.ts';
import { compareRules } from './compare-rules.ts';
import { compareLanguages, compareTexts } from './compare-texts.ts';
import { contradictions, reusedIds } from './contradictions.ts';
import { readDeclarations } from './declarations.ts';
import type { ComparedPair } from './mapping.ts';
import { type MappingError, mappingError } from './mapping-error.ts';
import { leftOverOptions, type MissingEntry, missingEntries, partsOf } from './missing-entries.ts';
import { type Pairing, pairQuestions, type QuestionPair } from './pair-questions.ts';
import { same, sharedContent } from './shared-content.ts';

/** What lies between two revisions of a model; JSON-ready. */
export interface ModelDiff {
  readonly old: { readonly id: string; readonly version: string };
  readonly next: { readonly id: string; readonly version: string };
  /** Where the new revision contradicts itself. */
  readonly errors: readonly MappingError[];
  readonly changes: readonly Change[];
  readonly categories: readonly CategoryComparison[];
  /**
   * Entries that `supersedes` of the new revision still lacks, as a proposal. A question that has not changed, or only in
   * what is harmless, needs none: it is the same.
   */
  readonly missing: readonly SupersededQuestion[];
}

/**
 * Compares two revisions of a model: what breaks the comparability of results, what does not, and what the author has still to
 * say about it. A question is the one of the same id, or the one it is declared to have been. A model compared with itself,
 * comments apart, has no changes and no errors, whatever it supersedes.
 */
export function diff(old: MaturityModel, next: MaturityModel): ModelDiff {
  const languages = old.file.languages.filter((language) => next.file.languages.includes(language));
  const [before, after] = [sharedContent(old.file, languages), sharedContent(next.file, languages)];
  const unchanged = same(sharedContent(old.file, old.file.languages), sharedContent(next.file, next.file.languages));
  const declarations = readDeclarations(before, unchanged ? { ...after, supersedes: undefined } : after);
  const pairing = pairQuestions(before, after, declarations);
  const rules = compareRules(before, after, pairing);
  const staged = after.scoring.aggregation === 'staged';
  const compared = pairing.pairs.map((pair): ComparedPair => {
    const comparison = compareQuestion(pair, staged);
    const coding = [...comparison.coding, ...(rules.coding.get(pair.next.entry.id) ?? [])];
    return { pair, comparison: { ...comparison, coding } };
  });
  const missing = missingEntries(compared, pairing, declarations);
  const sameVersion = before.version === after.version && !unchanged;
  return {
    old: { id: before.id, version: before.version },
    next: { id: after.id, version: after.version },
    errors: [
      ...(sameVersion ? [mappingError('version.unchanged', ['version'], { version: after.version })] : []),
      ...declarations.errors,
      ...reusedIds(pairing),
      ...contradictions(compared),
    ],
    changes: [
      ...compareLanguages(old.file, next.file),
      ...compareTexts(before, after),
      ...compareLevels(before, after, pairing),
      ...compareCategories(before, after, pairing),
      ...questionChanges(compared, pairing, openWordings(missing)),
      ...rules.aside,
      ...comparePolicies(before, after),
      ...missing.map(({ told }) => told),
      ...leftOverOptions(compared),
    ],
    categories: commonWeights(before, after, compared),
    missing: missing.map(({ entry }) => entry),
  };
}

/** Whether nothing breaks, nothing is left to declare and nothing contradicts. */
export function isComparable({ errors, changes }: ModelDiff): boolean {
  return errors.length === 0 && changes.every(({ severity }) => severity === 'harmless');
}

function questionChanges(
  compared: readonly ComparedPair[],
  { added, removed }: Pairing,
  openWording: ReadonlySet<string>,
): readonly Change[] {
  return [
    ...compared.flatMap(({ pair, comparison }) => [
      ...moved(pair),
      ...comparison.coding,
      ...(openWording.has(pair.next.entry.id) ? [] : wording({ pair, comparison })),
      ...comparison.aside,
    ]),
    ...added.map(({ entry, index }) => change('question.added', inNew('questions', index), { question: entry.id })),
    ...removed.map(({ entry, index }) => change('question.removed', inOld('questions', index), { question: entry.id })),
  ];
}

function moved({ old, next }: QuestionPair): readonly Change[] {
  const [before, after] = [old.entry.category, next.entry.category];
  if (before === after) return [];
  return [
    change('question.moved', inNew('questions', next.index, 'category'), { question: next.entry.id, before, after }),
  ];
}

function wording({ pair: { next, declaration }, comparison }: ComparedPair): readonly Change[] {
  const { id: question } = next.entry;
  const [first] = comparison.wording;
  const parts = partsOf(comparison);
  if (declaration?.change === 'reworded') {
    const told = { de: ` Geänderte Texte: ${parts}.`, en: ` Changed texts: ${parts}.` };
    const at = first?.path ?? ['questions', next.index];
    return [change('question.reworded', inNew(...at), { question, parts: first ? told : '' })];
  }
  return first ? [change('question.wording', inNew(...first.path), { question, parts })] : [];
}

/** Questions whose change of words is told as something to declare. */
function openWordings(missing: readonly MissingEntry[]): ReadonlySet<string> {
  return new Set(missing.flatMap(({ entry, told }) => (told.code === 'mapping.wording' ? [entry.question] : [])));
}
