import type { SupersededQuestion } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import type { Declarations } from './declarations.ts';
import { type ComparedPair, hasKeptKind, leftOver } from './mapping.ts';
import { isGuess, type Pairing } from './pair-questions.ts';
import { proposalFor } from './proposal.ts';
import type { QuestionComparison } from './question-comparison.ts';

/** An entry that the mapping lacks, as a proposal, and what asks for it. */
export interface MissingEntry {
  readonly entry: SupersededQuestion;
  readonly told: Change;
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

/** Questions that are declared `recoded` and leave former options without a counterpart. */
export function leftOverOptions(compared: readonly ComparedPair[]): readonly Change[] {
  return compared.flatMap(({ pair }): Change[] => {
    const { declaration, next } = pair;
    const options = declaration?.change === 'recoded' ? leftOver(pair) : [];
    if (declaration === undefined || options.length === 0) return [];
    const params = { question: next.entry.id, options: options.join(', ') };
    return [change('mapping.left-over', inNew(...declaration.path), params)];
  });
}

function missingOfPair({ pair, comparison }: ComparedPair): readonly MissingEntry[] {
  const { old, next } = pair;
  const { id: question } = next.entry;
  const proposed = proposalFor(pair, comparison);
  const params = { question, change: proposed.change };
  const place = inNew('questions', next.index);
  if (isGuess(pair)) {
    const was = old.entry.id;
    return [
      { entry: { question, was, ...proposed }, told: change('mapping.renamed', place, { ...params, before: was }) },
    ];
  }
  const entry = { question, ...proposed };
  if (!hasKeptKind(pair)) return [{ entry, told: change('mapping.kind', place, params) }];
  if (comparison.coding.length > 0) return [{ entry, told: change('mapping.coding', place, params) }];
  const [first] = comparison.wording;
  if (!first) return [];
  return [{ entry, told: change('mapping.wording', inNew(...first.path), { ...params, parts: partsOf(comparison) }) }];
}

/** Changed texts of a question, such as `text (de), options/none (de, en)`. */
export function partsOf({ wording }: QuestionComparison): string {
  return wording.map(({ label }) => label).join(', ');
}
