import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** Names of what benchmarks tell of the whole result beside the scores of the categories. */
const reserved: ReadonlySet<string> = new Set(['overall', 'level', 'coverage', 'neutral']);

/** Ids are unique within their list; option ids within their question; a language is named once; no category is called as a figure of the total. */
export function checkIdentity(file: ModelFile): Finding[] {
  const lists: [readonly PropertyKey[], readonly { readonly id: string }[]][] = [
    [['levels'], file.levels],
    [['categories'], file.categories],
    [['questions'], file.questions],
    [['rules'], file.rules],
    [['recommendations'], file.recommendations],
    [['glossary'], file.glossary],
  ];
  file.questions.forEach((question, index) => {
    if (question.kind !== 'number') lists.push([['questions', index, 'options'], question.options]);
  });
  const languages = file.languages.map((id) => ({ id }));
  const misnamed = file.categories.flatMap(({ id }, index): Finding[] =>
    reserved.has(id) ? [{ code: 'id.reserved', pointer: pointerTo('categories', index, 'id'), params: { id } }] : [],
  );
  return [
    ...misnamed,
    ...duplicates(languages, (index) => pointerTo('languages', index)),
    ...lists.flatMap(([path, entries]) => duplicates(entries, (index) => pointerTo(...path, index, 'id'))),
  ];
}

function duplicates(entries: readonly { readonly id: string }[], pointerAt: (index: number) => string): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index): Finding[] => {
    const taken = first.get(id);
    if (taken === undefined) {
      first.set(id, index);
      return [];
    }
    return [{ code: 'id.duplicate', pointer: pointerAt(index), params: { id, first: pointerAt(taken) } }];
  });
}
