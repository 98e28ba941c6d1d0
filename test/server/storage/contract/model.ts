import { describe, expect, it } from 'vitest';
import type { OpenStore } from '../survey-in-progress.ts';

export function modelContract(open: OpenStore): void {
  describe('keeping models', () => {
    it('keeps the exact text under its version', async () => {
      const store = await open();
      const text = '{"de": "Größe „eins“ 🏛️", "lines": "a\\nb"}\n';
      expect(await store.keepModel({ id: 'model', version: '1.0.0', text, keptAt: 1 })).toBe('kept');
      expect(await store.modelText('1.0.0')).toBe(text);
      expect(await store.modelText('1.0.1')).toBeNull();
    });

    it('knows the same text again and refuses another one', async () => {
      const store = await open();
      await store.keepModel({ id: 'model', version: '1.0.0', text: '{}', keptAt: 1 });
      expect(await store.keepModel({ id: 'model', version: '1.0.0', text: '{}', keptAt: 2 })).toBe('known');
      expect(await store.keepModel({ id: 'model', version: '1.0.0', text: '{} ', keptAt: 3 })).toBe('differs');
      expect(await store.modelText('1.0.0')).toBe('{}');
    });

    it('keeps several versions', async () => {
      const store = await open();
      await store.keepModel({ id: 'model', version: '1.0.0', text: 'one', keptAt: 1 });
      expect(await store.keepModel({ id: 'model', version: '2.0.0', text: 'two', keptAt: 1 })).toBe('kept');
      expect([await store.modelText('1.0.0'), await store.modelText('2.0.0')]).toEqual(['one', 'two']);
    });
  });
}
