import type { SupersededQuestion } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import type { Declarations } from './declarations.ts';
import { type MappingError, mappingError } from './mapping-error.ts';
import { isGuess, type Pairing, type QuestionPair } from './pair-questions.ts';
import type { QuestionComparison } from './question-comparison.ts';

/** A question of both revisions with all that has changed about how it counts, is worded and is asked. */
export interface ComparedPair {
  readonly pair: QuestionPair;
  readonly comparison: QuestionComparison;
}

/** An entry that the mapping lacks, as a proposal, and what asks for it. */
export interface MissingEntry {
  readonly entry: SupersededQuestion;
  readonly told: Change;
}

/**
 * Whether answers to a question can be compared across the revisions (common item, method 6): it counts as before, and its
 * words are unchanged or declared to ask the same. Its weight may differ; that is seen to by scoring with both weights.
 */
export function isCommon({ pair, comparison: { coding, wording } }: ComparedPair): boolean {
  if (coding.length > 0 || pair.declaration?.change === 'recoded' || isGuess(pair)) return false;
  return wording.length === 0 || pair.declaration !== undefined;
}

/** Declarations that what was found speaks against. */
export function contradictions(compared: readonly ComparedPair[]): readonly MappingError[] {
  return compared.flatMap(({ pair: { next, declaration }, comparison }): MappingError[] => {
    if (!declaration) return [];
    const { coding, wording, aside } = comparison;
    const path = [...declaration.path, 'change'];
    const params = { question: next.entry.id, change: declaration.change };
    const [first] = coding;
    if (first && declaration.change !== 'recoded') {
      return [mappingError('mapping.not-same', path, { ...params, found: first.message })];
    }
    const reads = wording.length > 0 || aside.some(({ code }) => code === 'question.help');
    return first || reads || declaration.change === 'same'
      ? []
      : [mappingError('mapping.nothing-changed', path, params)];
  });
}

/** Ids that a removed question leaves to another one. */
export function reusedIds({ pairs, removed }: Pairing): readonly MappingError[] {
  const taken = new Map(pairs.map(({ next }) => [next.entry.id, next.index]));
  return removed.flatMap(({ entry: { id: question } }): MappingError[] => {
    const index = taken.get(question);
    return index === undefined ? [] : [mappingError('mapping.reused-id', ['questions', index, 'id'], { question })];
  });
}

/** What the mapping still lacks; a question that is the same under the same id needs no entry. */
export function missingEntries(
  compared: readonly ComparedPair[],
  { added, removed }: Pairing,
  { mentioned, mentionedDropped }: Declarations,
): readonly MissingEntry[] {
  const reused = new Set(compared.map(({ pair }) => pair.next.entry.id));
  const isOpen = (known: ReadonlySet<string>) => (placed: { entry: { id: string } }) => !known.has(placed.entry.id);
  return [
    ...compared.filter(({ pair }) => isOpen(mentioned)(pair.next)).flatMap(missingOfPair),
    ...added.filter(isOpen(mentioned)).map(({ entry: { id: question }, index }): MissingEntry => {
      return {
        entry: { question, change: 'new' },
        told: change('mapping.new', inNew('questions', index), { question }),
      };
    }),
    ...removed
      .filter(isOpen(new Set([...mentionedDropped, ...reused])))
      .map(({ entry: { id: question }, index }): MissingEntry => {
        const told = change('mapping.dropped', inOld('questions', index), { question });
        return { entry: { question, change: 'dropped' }, told };
      }),
  ];
}

function missingOfPair({ pair, comparison }: ComparedPair): readonly MissingEntry[] {
  const { old, next } = pair;
  const question = next.entry.id;
  const proposed = proposalFor(comparison);
  const place = inNew('questions', next.index);
  if (isGuess(pair)) {
    const was = old.entry.id;
    const told = change('mapping.renamed', place, { question, before: was, change: proposed });
    return [{ entry: { question, was, change: proposed }, told }];
  }
  const entry = { question, change: proposed };
  if (proposed === 'recoded') return [{ entry, told: change('mapping.recoded', place, { question }) }];
  if (proposed === 'same') return [];
  const at = inNew(...(comparison.wording[0]?.path ?? []));
  return [{ entry, told: change('mapping.reworded', at, { question, parts: partsOf(comparison) }) }];
}

function proposalFor({ coding, wording }: QuestionComparison): 'same' | 'reworded' | 'recoded' {
  if (coding.length > 0) return 'recoded';
  return wording.length > 0 ? 'reworded' : 'same';
}

/** Changed texts of a question, such as `text (de), options/none (de, en)`. */
export function partsOf({ wording }: QuestionComparison): string {
  return wording.map(({ label }) => label).join(', ');
}
