import type { ModelFile } from '../model-file.ts';
import { type Finding, pointerTo } from '../problem.ts';

/** Nothing is named twice where the second time says nothing. */
export function checkRepetitions(file: ModelFile): Finding[] {
  return [
    ...file.questions.flatMap(({ terms = [] }, index) =>
      repeated(terms, (at) => pointerTo('questions', index, 'terms', at)),
    ),
    ...file.rules.flatMap(({ skip }, index) =>
      repeated(questionsOf(skip), (at) => pointerTo('rules', index, 'skip', at, 'question')),
    ),
    ...file.levels.flatMap(({ gate }, index) =>
      repeated(questionsOf(gate?.questions ?? []), (at) =>
        pointerTo('levels', index, 'gate', 'questions', at, 'question'),
      ),
    ),
    ...repeated(file.benchmark.groups, (at) => pointerTo('benchmark', 'groups', at)),
  ];
}

function questionsOf(entries: readonly { readonly question: string }[]): readonly string[] {
  return entries.map(({ question }) => question);
}

function repeated(ids: readonly string[], pointerAt: (index: number) => string): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index): Finding[] => {
    if (seen.has(id)) return [{ code: 'list.repeated', pointer: pointerAt(index), params: { id } }];
    seen.add(id);
    return [];
  });
}
