import type { AnswerValue } from './answer.ts';
import type { MaturityModel, SkipRule } from './compiled-model.ts';
import type { Implied, ModelFile, QuestionEntry } from './model-file.ts';

/** Indexes a valid model file. Throws nothing; `load` reports what is wrong with a file before it gets here. */
export function compile(file: ModelFile): MaturityModel {
  const questions = file.categories.flatMap((category) =>
    file.questions.filter((question) => question.category === category.id),
  );
  const question = byId(questions);
  return {
    file,
    categories: file.categories,
    questions,
    question,
    category: byId(file.categories),
    recommendation: byId(file.recommendations),
    term: byId(file.glossary),
    rules: rulesByQuestion(file, question),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function rulesByQuestion(file: ModelFile, questions: ReadonlyMap<string, QuestionEntry>): Map<string, SkipRule[]> {
  const rules = new Map<string, SkipRule[]>();
  for (const { id, when, reason, skip } of file.rules) {
    for (const { question, implies } of skip) {
      const kind = questions.get(question)?.kind;
      if (!kind) continue;
      const rule: SkipRule = { id, when, reason, implied: impliedAnswer(implies) };
      const others = rules.get(question);
      if (others) others.push(rule);
      else rules.set(question, [rule]);
    }
  }
  return rules;
}

/** The answer that a rule gives in the place of the user. */
export function impliedAnswer(implies: Implied): AnswerValue {
  if (typeof implies === 'string') return { kind: 'option', option: implies };
  if (typeof implies === 'number') return { kind: 'number', number: implies };
  if (isList(implies)) return { kind: 'options', options: implies };
  return { kind: 'notApplicable' };
}

function isList(implies: Implied): implies is readonly string[] {
  return Array.isArray(implies);
}
