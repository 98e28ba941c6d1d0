import type { Bilingual } from '../../../format/bilingual.ts';
import { pointerTo } from '../../../format/problem.ts';
import { decimal } from '../decimal.ts';
import type { Noticed } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Of the weight that a category would have if all weighed the same. */
const leastShareOfEqual = 1 / 3;
/** Of the weight of a category, for one of its questions; more where there are but two. */
const mostShareOfOne = 1 / 2;
const mostShareOfOneInTwo = 4 / 5;

const theOther: Bilingual = { de: '; die andere zählt kaum', en: '; the other one hardly counts' };
const allOthers: Bilingual = {
  de: ', mehr als alle anderen zusammen',
  en: ', more than all others together',
};

/** Weights that hide a category from the total, or the rest of a category behind one question. */
export function noticeWeights({ model, questionIndex }: Subject): Noticed[] {
  const total = model.categories.reduce((sum, { weight }) => sum + weight, 0);
  const light = model.categories.flatMap(({ id, weight }, index): Noticed[] => {
    const equal = total / model.categories.length;
    if (weight >= equal * leastShareOfEqual) return [];
    const params = { category: id, percent: percent(weight / total), equal: percent(equal / total) };
    return [{ code: 'weights.hide-category', pointer: pointerTo('categories', index, 'weight'), params }];
  });
  const sums = new Map<string, { weight: number; count: number }>();
  for (const { category, weight } of model.questions) {
    const sum = sums.get(category) ?? { weight: 0, count: 0 };
    sums.set(category, { weight: sum.weight + weight, count: sum.count + 1 });
  }
  const heavy = model.questions.flatMap(({ id, category, weight }): Noticed[] => {
    const sum = sums.get(category);
    if (!sum || sum.count < 2 || weight <= sum.weight * (sum.count === 2 ? mostShareOfOneInTwo : mostShareOfOne))
      return [];
    const others = sum.count === 2 ? theOther : allOthers;
    const params = { question: id, category, percent: percent(weight / sum.weight), others };
    return [
      { code: 'weights.one-question', pointer: pointerTo('questions', questionIndex.get(id) ?? 0, 'weight'), params },
    ];
  });
  return [...light, ...heavy];
}

/** To one decimal. */
function percent(share: number): Bilingual {
  return decimal(Math.round(share * 1000) / 10);
}
