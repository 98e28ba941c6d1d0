import type { QuestionEntry } from '../../format/model-file.ts';
import { nearest } from '../../format/nearest.ts';
import type { Declaration } from './declarations.ts';
import { type ComparedPair, hasKeptKind } from './mapping.ts';
import { hint, type MappingError, mappingError } from './mapping-error.ts';
import type { Pairing } from './pair-questions.ts';

/** Declarations that what was found speaks against. */
export function contradictions(compared: readonly ComparedPair[]): readonly MappingError[] {
  return compared.flatMap(({ pair, comparison }): readonly MappingError[] => {
    const { old, next, declaration } = pair;
    if (!declaration) return [];
    const { coding, wording, aside } = comparison;
    const { change } = declaration;
    const path = [...declaration.path, 'change'];
    const params = { question: next.entry.id, change };
    const [first] = coding;
    if (change === 'reworded') {
      const reads = wording.length > 0 || aside.some(({ code }) => code === 'question.help');
      return first || reads ? [] : [mappingError('mapping.nothing-changed', path, params)];
    }
    if (!hasKeptKind(pair)) {
      const kinds = { before: old.entry.kind, after: next.entry.kind };
      return [mappingError('mapping.kind-changed', path, { ...params, ...kinds })];
    }
    if (change === 'same') {
      return first ? [mappingError('mapping.not-same', path, { ...params, found: first.message })] : [];
    }
    return first ? strangersInMap(old.entry, declaration) : [mappingError('mapping.not-recoded', path, params)];
  });
}

/** Former options that a mapping names and the old question does not have; new ones are seen to when the file is read. */
function strangersInMap(old: QuestionEntry, { map = {}, path }: Declaration): readonly MappingError[] {
  if (old.kind === 'number') return [];
  const known = new Set(old.options.map(({ id }) => id));
  return Object.keys(map)
    .filter((option) => !known.has(option))
    .map((option) => {
      const params = { question: old.id, option, meant: hint(nearest(option, known)) };
      return mappingError('mapping.unknown-option', [...path, 'map', option], params);
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
