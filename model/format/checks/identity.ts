import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** Ids are unique within their list; option ids within their question. */
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
  return lists.flatMap(([path, entries]) => duplicates(path, entries));
}

function duplicates(path: readonly PropertyKey[], entries: readonly { readonly id: string }[]): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id }, index): Finding[] => {
    const pointer = pointerTo(...path, index, 'id');
    const taken = first.get(id);
    if (taken === undefined) {
      first.set(id, pointer);
      return [];
    }
    return [{ code: 'id.duplicate', pointer, params: { id, first: taken } }];
  });
}
