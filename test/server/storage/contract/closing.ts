import { describe, expect, it } from 'vitest';
import type { Scope, Store } from '../../../../server/storage/store.ts';
import { beginSurvey, change, municipality, type OpenStore, operation, register } from '../survey-in-progress.ts';

const towns = Array.from({ length: 24 }, (_, index) => municipality(String(8112001 + index).padStart(8, '0'), 'Ort'));
const scopes: readonly Scope[] = towns.map(({ key }) => ({ municipality: key, wave: 'w2024' }));

/** Saves one answer after another until the wave takes no more. */
async function saveUntilClosed(store: Store, scope: Scope): Promise<string> {
  for (let number = 1; ; number += 1) {
    const { kind } = await store.saveAnswer(scope, change(`q${number}`, 'yes'), operation(`s${number}`));
    if (kind !== 'saved') return kind;
  }
}

async function answersIn(store: Store): Promise<number> {
  const all = await Promise.all(scopes.map((scope) => store.assessment(scope)));
  return all.reduce((sum, { answers }) => sum + answers.length, 0);
}

export function closingContract(open: OpenStore): void {
  describe('closing a wave', () => {
    it('comes about while answers come in, and no answer comes after it', async () => {
      const store = await beginSurvey(await open());
      await store.importRegister(register('2024-12-31', [...(await store.municipalities()), ...towns]));
      const saving = scopes.map((scope) => saveUntilClosed(store, scope));
      // Each look lets the writers have their turn.
      while ((await answersIn(store)) < 48) await new Promise(setImmediate);
      expect(await store.closeWave('w2024', 2900)).toBe('moved');
      const then = await answersIn(store);
      expect(new Set(await Promise.all(saving))).toEqual(new Set(['wave-closed']));
      expect(await answersIn(store)).toBe(then);
    });
  });
}
