import type { ModelFile, QuestionEntry } from '../model-file.ts';
import { guesser } from '../nearest.ts';
import { type Finding, pointerTo } from '../problem.ts';

type Kind = 'category' | 'question' | 'recommendation' | 'term';

/** Every id that a question, rule or gate names exists. */
export function checkReferences(file: ModelFile): Finding[] {
  const known: Record<Kind, Set<string>> = {
    category: idsOf(file.categories),
    question: idsOf(file.questions),
    recommendation: idsOf(file.recommendations),
    term: idsOf(file.glossary),
  };
  const guess: Record<Kind, (typed: string) => string | null> = {
    category: guesser(known.category),
    question: guesser(known.question),
    recommendation: guesser(known.recommendation),
    term: guesser(known.term),
  };
  const findings: Finding[] = [];
  const refer = (kind: Kind, id: string, ...path: readonly PropertyKey[]) => {
    if (known[kind].has(id)) return;
    const code = `reference.${kind}` as const;
    findings.push({ code, pointer: pointerTo(...path), params: { id }, meant: guess[kind](id) });
  };

  file.questions.forEach((question, index) => {
    refer('category', question.category, 'questions', index, 'category');
    question.terms?.forEach((term, at) => {
      refer('term', term, 'questions', index, 'terms', at);
    });
    if (question.kind !== 'number') {
      question.options.forEach(({ effort, recommendation }, at) => {
        if (effort === undefined || recommendation !== undefined) return;
        findings.push({
          code: 'option.effort',
          pointer: pointerTo('questions', index, 'options', at, 'effort'),
          params: {},
        });
      });
    }
    for (const { id, path } of recommendationsOf(question)) refer('recommendation', id, 'questions', index, ...path);
  });
  file.rules.forEach((rule, index) => {
    rule.skip.forEach(({ question }, at) => {
      refer('question', question, 'rules', index, 'skip', at, 'question');
    });
  });
  file.levels.forEach((level, index) => {
    level.gate?.questions?.forEach(({ question }, at) => {
      refer('question', question, 'levels', index, 'gate', 'questions', at, 'question');
    });
  });
  return findings;
}

function recommendationsOf(question: QuestionEntry): { id: string; path: readonly PropertyKey[] }[] {
  if (question.kind === 'number') {
    return (question.recommendations ?? []).map(({ recommendation }, index) => ({
      id: recommendation,
      path: ['recommendations', index, 'recommendation'],
    }));
  }
  return question.options.flatMap(({ recommendation }, index) =>
    recommendation === undefined ? [] : [{ id: recommendation, path: ['options', index, 'recommendation'] }],
  );
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
