import { impliedAnswer } from '../compile.ts';
import { misfit } from '../misfit.ts';
import type { ModelFile, QuestionEntry } from '../model-file.ts';
import { guesser, nearest } from '../nearest.ts';
import { type Finding, pointerTo } from '../problem.ts';
import { comparisonsIn, type PlacedComparison } from './comparisons.ts';

/** Rules compare what can be compared, and imply values that fit. */
export function checkRules(file: ModelFile): Finding[] {
  const questions = firstById(file.questions);
  const guess = guesser(new Set(questions.keys()));
  return file.rules.flatMap((rule, index) => [
    ...comparisonsIn(rule.when, ['rules', index, 'when']).flatMap((placed) =>
      checkComparison(placed, questions.get(placed.comparison.question), guess),
    ),
    ...rule.skip.flatMap(({ question: id, implies }, at): Finding[] => {
      const question = questions.get(id);
      const answer = impliedAnswer(implies);
      const detail = !question || answer.kind === 'notApplicable' ? null : misfit(question, answer);
      if (detail === null) return [];
      const pointer = pointerTo('rules', index, 'skip', at, 'implies');
      return [{ code: 'rule.implied', pointer, params: { question: id, detail } }];
    }),
  ]);
}

function firstById(questions: readonly QuestionEntry[]): ReadonlyMap<string, QuestionEntry> {
  const first = new Map<string, QuestionEntry>();
  for (const question of questions) if (!first.has(question.id)) first.set(question.id, question);
  return first;
}

function checkComparison(
  { comparison, place }: PlacedComparison,
  question: QuestionEntry | undefined,
  guess: (typed: string) => string | null,
): Finding[] {
  const { question: id } = comparison;
  if (!question) {
    return [{ code: 'reference.question', pointer: pointerTo(...place, 'question'), params: { id }, meant: guess(id) }];
  }
  if ('atLeast' in comparison || 'atMost' in comparison) return [];
  const key = 'is' in comparison ? 'is' : 'in';
  if (question.kind === 'number') {
    const params = { comparison: key, question: id, kind: question.kind };
    return [{ code: 'rule.comparison', pointer: pointerTo(...place, key), params }];
  }
  const options = question.options.map((option) => option.id);
  const named = 'is' in comparison ? [comparison.is] : comparison.in;
  return named.flatMap((option, at): Finding[] => {
    if (options.includes(option)) return [];
    const pointer = 'is' in comparison ? pointerTo(...place, 'is') : pointerTo(...place, 'in', at);
    const params = { question: id, id: option };
    return [{ code: 'reference.option', pointer, params, meant: nearest(option, options) }];
  });
}
