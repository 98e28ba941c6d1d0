import { describe, expect, it } from 'vitest';
import { comparedModel } from '../../../server/main/compared-model.ts';
import { smallModelFile } from '../../support/small-model.ts';
import { workingApp } from '../../support/working-app.ts';

const [first, ...others] = smallModelFile.questions;

describe('a model for the next wave is compared with that of the wave that is on', () => {
  it('and nothing is told where it is the same', async () => {
    const { deps } = await workingApp();
    expect(await comparedModel(deps)).toBeNull();
  });

  it('with what breaks comparability, and what is still to be declared', async () => {
    const { deps } = await workingApp();
    const [wave] = await deps.store.waves();
    const categories = smallModelFile.categories.map((category) => ({ ...category, weight: category.weight + 1 }));
    if (!first) throw new Error('The small model has no question.');
    const reworded = { ...first, text: { ...first.text, de: 'Haben Sie eine Digitalstrategie?' } };
    const next = { ...smallModelFile, version: '1.1.0', categories, questions: [reworded, ...others] };
    expect(await deps.models.offer(JSON.stringify(next), 1)).toEqual([]);
    expect(await comparedModel(deps)).toEqual({
      wave: wave?.id,
      pinned: '1.0.0',
      breaks: expect.toSatisfy((count: number) => count >= 1),
      undeclared: 1,
    });
  });
});
