import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '../../../server/report/document.ts';
import { withBreakOpportunities } from '../../../server/report/pdf/break-opportunities.ts';
import { fittedTable } from '../../../server/report/pdf/column-widths.ts';
import { charactersOf } from '../../../server/report/pdf/font-characters.ts';

describe('break opportunities', () => {
  test.each([
    'Informationssicherheitsbeauftragte benennen',
    'Ein Satz mit kurzen Wörtern.',
    'Verwaltungsdigitalisierungsbeauftragter',
    'بلدية-المثال',
  ])('%s is left to hyphenation', (text) => {
    expect(withBreakOpportunities(text)).toBe(text);
  });

  test('an address gets one after every fourth character', () => {
    expect(withBreakOpportunities('unter https://ab.example/cd gibt es')).toBe(
      'unter http\u200bs://\u200bab.e\u200bxamp\u200ble/c\u200bd gibt es',
    );
  });

  test('no word is longer than 40 characters between two of them, whatever it is', () => {
    for (const word of [
      'x'.repeat(200),
      'ab'.repeat(100),
      'Ä'.repeat(41),
      '1234567890'.repeat(5),
      'bcdfghjklmnpqrst',
    ]) {
      expect(
        Math.max(
          ...withBreakOpportunities(word)
            .split('\u200b')
            .map((part) => part.length),
        ),
      ).toBeLessThanOrEqual(4);
    }
  });

  test('a family of emoji is one character', () => {
    const family = '👨‍👩‍👧';
    expect(withBreakOpportunities(family.repeat(9))).toBe(
      `${family.repeat(4)}\u200b${family.repeat(4)}\u200b${family}`,
    );
  });
});

describe('characters of a font', () => {
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string) => charactersOf(readFileSync(resolve(`@expo-google-fonts/${path}`)));
  const sans = read('noto-sans/400Regular/NotoSans_400Regular.ttf');
  const emoji = read('noto-emoji/400Regular/NotoEmoji_400Regular.ttf');
  const code = (character: string) => character.codePointAt(0) ?? 0;

  test.each(['a', 'ß', 'ẞ', 'Ж', 'Ω', '„', '€', '\ufffd'])('the text font has %s', (character) => {
    expect(sans(code(character))).toBe(true);
  });

  test.each(['北', 'ש', '🏛', '\ue000', '\u{10ffff}'])('the text font has no %s', (character) => {
    expect(sans(code(character))).toBe(false);
  });

  test('the emoji font has a building and no letter', () => {
    expect([emoji(code('🏛')), emoji(code('👩')), emoji(code('ä'))]).toEqual([true, true, false]);
  });

  test('what is no font is refused', () => {
    expect(() => charactersOf(Buffer.alloc(64))).toThrow('The font has no table cmap.');
  });
});

describe('columns of a table', () => {
  const table = (widths: readonly number[], head: readonly string[], cells: readonly string[]): TableBlock => ({
    kind: 'table',
    caption: '',
    head,
    widths,
    rows: [cells.map((text) => ({ text }))],
  });

  test('one that is narrower than its word takes room from one that has some', () => {
    // 50 letters a line; "Punkte" in bold takes 6 × 0.58 + 0.9 = 4.38 of them, which is a share of 0.0876.
    const { widths, head } = fittedTable(table([0.95, 0.05], ['Frage', 'Punkte'], ['Was ist zu tun?', '1']), 50);
    expect(widths.map((width) => Math.round(width * 10_000))).toEqual([9124, 876]);
    expect(head.map(({ hyphenate }) => hyphenate)).toEqual([false, false]);
  });

  test('columns with room stay as they are', () => {
    expect(fittedTable(table([0.5, 0.5], ['a', 'b'], ['c', 'd']), 50).widths).toEqual([0.5, 0.5]);
  });

  test('a word that has no room is hyphenated, the others are not', () => {
    const { widths, rows } = fittedTable(table([0.8, 0.2], ['a', 'b'], ['kurz', 'Informationssicherheit']), 50);
    expect(widths).toEqual([0.8, 0.2]);
    expect(rows[0]?.map(({ hyphenate }) => hyphenate)).toEqual([false, true]);
  });

  test('where there is no room anywhere, the wishes stand', () => {
    const words = ['Verwaltung', 'Verwaltung', 'Verwaltung'];
    expect(fittedTable(table([0.2, 0.3, 0.5], words, words), 10).widths).toEqual([0.2, 0.3, 0.5]);
  });
});
