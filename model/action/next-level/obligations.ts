import type { QuestionEntry } from '../../format/model-file.ts';
import { unmetGates } from '../../scoring/level.ts';
import type { AssessmentScore } from '../../scoring/score.ts';

/** Says which questions the unmet gates up to a level ask for: by themselves, or as part of a category that lies behind. */
export function obligations(
  { model, categories, standings }: AssessmentScore,
  target: number,
): (question: QuestionEntry) => boolean {
  const unmet = unmetGates(model, categories, standings.official).filter(({ level }) => level <= target);
  const named = (kind: 'question' | 'category') =>
    new Set(unmet.filter((gate) => gate.kind === kind).map(({ id }) => id));
  const [questions, behind] = [named('question'), named('category')];
  return ({ id, category }) => questions.has(id) || behind.has(category);
}
