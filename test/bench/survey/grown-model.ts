import { compile } from '../../../model/format/compile.ts';
import type { MaturityModel } from '../../../model/format/compiled-model.ts';
import type { Condition, ModelFile } from '../../../model/format/model-file.ts';

/** The model with its categories, questions and rules again and again, each time under other ids, until it has so many questions. */
export function grownModel({ file }: MaturityModel, questions: number): MaturityModel {
  const times = Array.from({ length: Math.ceil(questions / file.questions.length) }, (_, round) => round);
  const named = (id: string, round: number) => (round === 0 ? id : `${id}-again-${round}`);
  const grown: ModelFile = {
    ...file,
    categories: times.flatMap((round) => file.categories.map((entry) => ({ ...entry, id: named(entry.id, round) }))),
    questions: times
      .flatMap((round) =>
        file.questions.map((entry) => ({
          ...entry,
          id: named(entry.id, round),
          category: named(entry.category, round),
        })),
      )
      .slice(0, questions),
    rules: times.flatMap((round) =>
      file.rules.map((rule) => ({
        ...rule,
        id: named(rule.id, round),
        when: renamed(rule.when, (id) => named(id, round)),
        skip: rule.skip.map((entry) => ({ ...entry, question: named(entry.question, round) })),
      })),
    ),
  };
  return compile(grown);
}

function renamed(condition: Condition, name: (id: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => renamed(part, name)) };
  if ('any' in condition) return { any: condition.any.map((part) => renamed(part, name)) };
  if ('not' in condition) return { not: renamed(condition.not, name) };
  return { ...condition, question: name(condition.question) };
}
