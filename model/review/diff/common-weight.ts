import type { ModelFile } from '../../format/model-file.ts';
import { type ComparedPair, isCommon } from './mapping.ts';

/** Weight of the questions of a category that both revisions have in common. */
export interface CommonWeight {
  readonly common: number;
  readonly total: number;
  /** Of the total, rounded down to whole percent. */
  readonly percent: number;
}

/** One category of either revision; null where a revision does not have it. */
export interface CategoryComparison {
  readonly category: string;
  readonly questions: { readonly old: number | null; readonly next: number | null };
  /** Questions in common that stand in this category before and after. */
  readonly kept: number;
  /** Those of them whose answers of before have to be translated. */
  readonly recoded: number;
  readonly commonWeight: { readonly old: CommonWeight | null; readonly next: CommonWeight | null };
  /** Whether the common questions carry enough in both revisions for a trend (method 6). */
  readonly comparable: boolean;
}

/** Least common weight of a category that can be compared, in percent (method 6). */
const leastCommonPercent = 60;

/** The categories of the new revision, then those that have gone. */
export function commonWeights(
  old: ModelFile,
  next: ModelFile,
  compared: readonly ComparedPair[],
): readonly CategoryComparison[] {
  const ids = new Set([...next.categories, ...old.categories].map(({ id }) => id));
  const common = compared.filter(isCommon);
  return [...ids].map((category): CategoryComparison => {
    const kept = common.filter(({ pair }) => [pair.old, pair.next].every(({ entry }) => entry.category === category));
    const commonWeight = {
      old: weightOf(
        old,
        category,
        kept.map(({ pair }) => pair.old.entry.weight),
      ),
      next: weightOf(
        next,
        category,
        kept.map(({ pair }) => pair.next.entry.weight),
      ),
    };
    return {
      category,
      questions: { old: countOf(old, category), next: countOf(next, category) },
      kept: kept.length,
      recoded: kept.filter(({ pair }) => pair.declaration?.change === 'recoded').length,
      commonWeight,
      comparable: [commonWeight.old, commonWeight.next].every(isEnough),
    };
  });
}

function weightOf(file: ModelFile, category: string, weights: readonly number[]): CommonWeight | null {
  if (countOf(file, category) === null) return null;
  const own = file.questions.filter((question) => question.category === category);
  const [common, total] = [sum(weights), sum(own.map(({ weight }) => weight))];
  return { common, total, percent: Math.floor((100 * common) / total) };
}

function countOf(file: ModelFile, category: string): number | null {
  if (!file.categories.some(({ id }) => id === category)) return null;
  return file.questions.filter((question) => question.category === category).length;
}

function isEnough(weight: CommonWeight | null): boolean {
  return weight !== null && 100 * weight.common >= leastCommonPercent * weight.total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
