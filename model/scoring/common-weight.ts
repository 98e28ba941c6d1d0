import type { ModelFile, QuestionEntry } from '../format/model-file.ts';

/** Weight of the questions of a category that both revisions have in common. */
export interface CommonWeight {
  readonly common: number;
  readonly total: number;
  /** Of the total, rounded down to whole percent. */
  readonly percent: number;
}

/** One category of either revision; null where a revision does not have it. */
export interface CategoryShare {
  readonly category: string;
  readonly commonWeight: { readonly old: CommonWeight | null; readonly next: CommonWeight | null };
  /** Whether the common questions carry enough in both revisions for a trend (method 6). */
  readonly comparable: boolean;
}

/** A question that both revisions have in common, as each has it. */
export interface CommonPair {
  readonly old: QuestionEntry;
  readonly next: QuestionEntry;
}

/** Least common weight of a category that can be compared, in percent (method 6). */
const leastCommonPercent = 60;

/**
 * The categories of the new revision, then those that have gone. A question that has moved is in common with neither of its
 * categories.
 */
export function commonShares(old: ModelFile, next: ModelFile, common: readonly CommonPair[]): readonly CategoryShare[] {
  const ids = new Set([...next.categories, ...old.categories].map(({ id }) => id));
  return [...ids].map((category): CategoryShare => {
    const kept = common.filter((pair) => isIn(category, pair));
    const commonWeight = {
      old: weightOf(
        old,
        category,
        kept.map((pair) => pair.old.weight),
      ),
      next: weightOf(
        next,
        category,
        kept.map((pair) => pair.next.weight),
      ),
    };
    return { category, commonWeight, comparable: [commonWeight.old, commonWeight.next].every(isEnough) };
  });
}

/** Whether a question stands in a category before and after. */
export function isIn(category: string, { old, next }: CommonPair): boolean {
  return old.category === category && next.category === category;
}

function weightOf(file: ModelFile, category: string, weights: readonly number[]): CommonWeight | null {
  if (!file.categories.some(({ id }) => id === category)) return null;
  const own = file.questions.filter((question) => question.category === category);
  const [common, total] = [sum(weights), sum(own.map(({ weight }) => weight))];
  return { common, total, percent: Math.floor((100 * common) / total) };
}

function isEnough(weight: CommonWeight | null): boolean {
  return weight !== null && 100 * weight.common >= leastCommonPercent * weight.total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
