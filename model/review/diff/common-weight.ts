import type { ModelFile } from '../../format/model-file.ts';
import { type CategoryShare, type CommonPair, commonShares, isIn } from '../../scoring/common-weight.ts';
import { type ComparedPair, isCommon } from './mapping.ts';

/** One category of either revision; null where a revision does not have it. */
export interface CategoryComparison extends CategoryShare {
  readonly questions: { readonly old: number | null; readonly next: number | null };
  /** Questions in common that stand in this category before and after. */
  readonly kept: number;
  /** Those of them whose answers of before have to be translated. */
  readonly recoded: number;
}

/** The categories of the new revision, then those that have gone. */
export function commonWeights(
  old: ModelFile,
  next: ModelFile,
  compared: readonly ComparedPair[],
): readonly CategoryComparison[] {
  const common = compared.filter(isCommon);
  return commonShares(old, next, common.map(entriesOf)).map((share): CategoryComparison => {
    const kept = common.filter((pair) => isIn(share.category, entriesOf(pair)));
    return {
      ...share,
      questions: { old: countOf(old, share.category), next: countOf(next, share.category) },
      kept: kept.length,
      recoded: kept.filter(({ pair }) => pair.declaration?.change === 'recoded').length,
    };
  });
}

function entriesOf({ pair: { old, next } }: ComparedPair): CommonPair {
  return { old: old.entry, next: next.entry };
}

function countOf(file: ModelFile, category: string): number | null {
  if (!file.categories.some(({ id }) => id === category)) return null;
  return file.questions.filter((question) => question.category === category).length;
}
