import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { charactersOf } from './font-characters.ts';

/** Those that lie beside the program, so that a paper looks the same on every machine. */
const files = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** Hebrew and Arabic letters, points aside, which two fonts inside the typesetter draw. */
const drawnByTypesetter = /[\u05d0-\u05ea\u0621-\u063a\u0640-\u064a]/;

/** They change how others are drawn and need no glyph. */
const withoutGlyph = /^[\p{Default_Ignorable_Code_Point}\t\n]$/u;

export interface Fonts {
  readonly files: readonly Buffer[];
  /** Replaces what none of the fonts can draw by U+FFFD: a paper that is accessible holds no empty boxes. */
  drawable(text: string): string;
  /** The same for what the first font draws alone, which is sure of any combination of characters. */
  surelyDrawable(text: string): string;
}

/** Reads the fonts from their packages. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const read = files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
  const [latin = () => false, , emoji = () => false] = read.map(charactersOf);
  const replaced = (text: string, has: (codePoint: number, character: string) => boolean) =>
    Array.from(text, (character) =>
      withoutGlyph.test(character) || has(character.codePointAt(0) ?? 0, character) ? character : '\ufffd',
    ).join('');
  return {
    files: read,
    drawable: (text) =>
      replaced(text, (code, character) => latin(code) || emoji(code) || drawnByTypesetter.test(character)),
    surelyDrawable: (text) => replaced(text, latin),
  };
}
