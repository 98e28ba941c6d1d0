import type { ModelFile } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import { placedById } from './placed.ts';
import { same } from './shared-content.ts';

/** What stands around the questions: title, pace, recommendations, glossary. */
export function compareTexts(old: ModelFile, next: ModelFile): readonly Change[] {
  const found: Change[] = [];
  if (old.id !== next.id) found.push(change('model.id', inNew('id'), { before: old.id, after: next.id }));
  for (const part of ['title', 'introduction'] as const) {
    if (!same(old[part], next[part])) found.push(change('model.text', inNew(part), { part }));
  }
  if (old.secondsPerQuestion !== next.secondsPerQuestion) {
    const params = { before: old.secondsPerQuestion, after: next.secondsPerQuestion };
    found.push(change('model.seconds', inNew('secondsPerQuestion'), params));
  }
  return [
    ...found,
    ...compareById('recommendation', 'recommendations', old.recommendations, next.recommendations),
    ...compareById('term', 'glossary', old.glossary, next.glossary),
  ];
}

/** Languages and the one that stands in; of the unnarrowed files. */
export function compareLanguages(old: ModelFile, next: ModelFile): readonly Change[] {
  const found = next.languages.flatMap((language, index): Change[] =>
    old.languages.includes(language) ? [] : [change('language.added', inNew('languages', index), { language })],
  );
  for (const [index, language] of old.languages.entries()) {
    if (next.languages.includes(language)) continue;
    found.push(change('language.removed', inOld('languages', index), { language }));
  }
  if (old.fallback !== next.fallback) {
    found.push(change('language.fallback', inNew('fallback'), { before: old.fallback, after: next.fallback }));
  }
  return found;
}

function compareById<T extends { readonly id: string }>(
  kind: 'recommendation' | 'term',
  list: 'recommendations' | 'glossary',
  old: readonly T[],
  next: readonly T[],
): readonly Change[] {
  const [before, after] = [placedById(old), placedById(next)];
  const found: Change[] = [];
  for (const [id, { entry, index }] of after) {
    const was = before.get(id)?.entry;
    if (!was) found.push(change(`${kind}.added`, inNew(list, index), { id }));
    else if (!same(was, entry)) found.push(change(`${kind}.changed`, inNew(list, index), { id }));
  }
  for (const [id, { index }] of before) {
    if (!after.has(id)) found.push(change(`${kind}.removed`, inOld(list, index), { id }));
  }
  return found;
}
