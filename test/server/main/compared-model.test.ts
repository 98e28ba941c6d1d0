import { describe, expect, it } from 'vitest';
import { compile } from '../../../model/format/compile.ts';
import { diff } from '../../../model/review/diff/diff.ts';
import { comparedModel } from '../../../server/main/compared-model.ts';
import { createWave } from '../../../server/work/create-wave.ts';
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

  it('even where a newer wave is prepared, whose model is another', async () => {
    const { deps } = await workingApp();
    const offer = async (version: string) => {
      expect(await deps.models.offer(JSON.stringify({ ...smallModelFile, version }), 1)).toEqual([]);
    };
    await offer('1.1.0');
    await createWave(deps, { id: 'w2', title: { de: 'Zweite', en: 'Second' }, entry: 'code', closesAt: null });
    expect((await deps.store.waves()).map(({ id, status }) => [id, status])).toEqual([
      ['w1', 'open'],
      ['w2', 'prepared'],
    ]);
    await offer('1.2.0');
    expect(await comparedModel(deps)).toMatchObject({ wave: 'w1', pinned: '1.0.0' });
    await deps.store.closeWave('w1', 2);
    expect(await comparedModel(deps)).toMatchObject({ wave: 'w2', pinned: '1.1.0' });
  });

  it('and what supersedes contradicts counts like what it lacks', async () => {
    const { deps } = await workingApp();
    if (!first) throw new Error('The small model has no question.');
    const reworded = { ...first, text: { ...first.text, de: 'Haben Sie eine Digitalstrategie?' } };
    const supersedes = {
      version: '1.0.0',
      questions: [
        { question: 'strategy-review', change: 'new' },
        { question: 'online-features', change: 'new' },
      ],
    };
    const next = { ...smallModelFile, version: '1.1.0', questions: [reworded, ...others], supersedes };
    expect(await deps.models.offer(JSON.stringify(next), 1)).toEqual([]);
    const { errors, changes } = diff(compile(smallModelFile), deps.models.current().model);
    expect(errors.map(({ code }) => code)).toEqual(['mapping.not-new', 'mapping.not-new']);
    expect(changes.map(({ severity }) => severity)).toEqual(['declare']);
    expect(await comparedModel(deps)).toMatchObject({ undeclared: 3 });
  });
});
