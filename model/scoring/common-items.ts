import type { MaturityModel } from '../format/compiled-model.ts';
import { type CommonQuestion, commonQuestions } from './common-questions.ts';
import { type CategoryShare, commonShares, isIn } from './common-weight.ts';

/** What two revisions have in common, once for all municipalities. */
export interface CommonItems {
  readonly old: MaturityModel;
  readonly next: MaturityModel;
  /** In the order of the new file, also those that have moved to another category. */
  readonly questions: readonly CommonQuestion[];
  readonly categories: readonly CategoryShare[];
  /** Whether they carry at least 60 percent of the weight of every category of either revision (method 6). */
  readonly comparable: boolean;
  /** Common items by category, as ids of the new revision; a question that has moved is in none. */
  readonly items: Readonly<Record<string, readonly string[]>>;
}

/** Throws nothing: revisions that have nothing in common are not comparable. */
export function commonItems(old: MaturityModel, next: MaturityModel): CommonItems {
  const questions = commonQuestions(old.file, next.file);
  const categories = commonShares(old.file, next.file, questions);
  const items = next.categories.flatMap(({ id: category }): [string, string[]][] => {
    const own = questions.filter((question) => isIn(category, question)).map((question) => question.next.id);
    return own.length > 0 ? [[category, own]] : [];
  });
  return {
    ...{ old, next, questions, categories },
    comparable: categories.every(({ comparable }) => comparable),
    items: Object.fromEntries(items),
  };
}
