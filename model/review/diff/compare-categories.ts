import type { CategoryEntry, ModelFile } from '../../format/model-file.ts';
import { type Change, change, inNew, inOld } from './change.ts';
import { compareWeights, type WeightPair } from './compare-weights.ts';
import type { Pairing } from './pair-questions.ts';
import { type Placed, placedById, sameOrder } from './placed.ts';
import { same } from './shared-content.ts';

/** Categories by their id, and the weights in and between them; nothing says what a category was called before. */
export function compareCategories(old: ModelFile, next: ModelFile, pairing: Pairing): readonly Change[] {
  const [before, after] = [placedById(old.categories), placedById(next.categories)];
  const found: Change[] = [];
  const weights: WeightPair[] = [];
  for (const [category, { entry, index }] of after) {
    const was = before.get(category)?.entry;
    if (!was) {
      found.push(change('category.added', inNew('categories', index), { category }));
      continue;
    }
    weights.push({
      before: was.weight,
      after: entry.weight,
      moved: () => change('category.weight', inNew('categories', index, 'weight'), params(category, was, entry)),
    });
    if (!same(texts(was), texts(entry))) {
      found.push(change('category.text', inNew('categories', index), { category }));
    }
  }
  found.push(...compareWeights(weights, () => change('category.weight-scaled', inNew('categories'))));
  for (const [category, { index }] of before) {
    if (!after.has(category)) found.push(change('category.removed', inOld('categories', index), { category }));
  }
  if (!sameOrder([...before.keys()], [...after.keys()])) found.push(change('category.order', inNew('categories')));
  return [...found, ...[...after.values()].flatMap((category) => compareWithin(category, pairing))];
}

/** Weights and order of the questions that a category has kept. */
function compareWithin({ entry: { id: category }, index }: Placed<CategoryEntry>, pairing: Pairing) {
  const kept = pairing.pairs.filter((pair) => [pair.old, pair.next].every(({ entry }) => entry.category === category));
  const weights = kept.map((pair): WeightPair => {
    const { entry, index: at } = pair.next;
    const params = { question: entry.id, before: pair.old.entry.weight, after: entry.weight };
    return {
      before: pair.old.entry.weight,
      after: entry.weight,
      moved: () => change('question.weight', inNew('questions', at, 'weight'), params),
    };
  });
  const place = inNew('categories', index);
  const found = [...compareWeights(weights, () => change('question.weight-scaled', place, { category }))];
  const was = kept.toSorted((a, b) => a.old.index - b.old.index);
  if (was.some((pair, position) => pair !== kept[position])) found.push(change('question.order', place, { category }));
  return found;
}

function params(category: string, before: CategoryEntry, after: CategoryEntry) {
  return { category, before: before.weight, after: after.weight };
}

function texts({ name, summary, rationale }: CategoryEntry) {
  return { name, summary, rationale };
}
