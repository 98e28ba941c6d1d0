import { describe, expect, it } from 'vitest';
import { decode, detectEncoding, garbledCharacter } from '../../../server/registry/encoding.ts';

/** Bytes of "Köln, Lübeck, Großräschen, Überlingen, Öhringen, Äpfingen" written down by hand for each encoding. */
const names = 'Köln, Lübeck, Großräschen, Überlingen, Öhringen, Äpfingen';
const letters = { ö: 0, ü: 1, ß: 2, ä: 3, Ü: 4, Ö: 5, Ä: 6 };
const latin1 = [0xf6, 0xfc, 0xdf, 0xe4, 0xdc, 0xd6, 0xc4];
const cp850 = [0x94, 0x81, 0xe1, 0x84, 0x9a, 0x99, 0x8e];

function bytesOf(text: string, codes: readonly number[]): Uint8Array {
  const position: Record<string, number> = letters;
  return Uint8Array.from([...text], (character) => codes[position[character] ?? -1] ?? character.charCodeAt(0));
}

describe('the encoding of a file', () => {
  it('is UTF-8 where the bytes are valid UTF-8', () => {
    expect(detectEncoding(Buffer.from(names, 'utf8'))).toBe('utf-8');
  });

  it('is UTF-8 for plain ASCII and for nothing', () => {
    expect(detectEncoding(Buffer.from('Kiel'))).toBe('utf-8');
    expect(detectEncoding(new Uint8Array())).toBe('utf-8');
  });

  it('is UTF-8 with a mark where it begins with one', () => {
    expect(detectEncoding(Buffer.from(`\u{FEFF}${names}`, 'utf8'))).toBe('utf-8-bom');
  });

  it('is UTF-8 where the sample ends within a character', () => {
    const bytes = Buffer.from('Lübeck und Köln', 'utf8');
    expect(detectEncoding(bytes.subarray(0, 2))).toBe('utf-8');
    expect(detectEncoding(bytes.subarray(0, bytes.length - 3))).toBe('utf-8');
  });

  it('is ISO-8859-1 by its German letters', () => {
    expect(detectEncoding(bytesOf(names, latin1))).toBe('iso-8859-1');
  });

  it('is CP850 by its German letters', () => {
    expect(detectEncoding(bytesOf(names, cp850))).toBe('cp850');
  });

  it.each(Object.keys(letters))('is told by the one letter %s', (letter) => {
    expect(detectEncoding(bytesOf(`a${letter}b`, latin1))).toBe('iso-8859-1');
    expect(detectEncoding(bytesOf(`a${letter}b`, cp850))).toBe('cp850');
    expect(detectEncoding(Buffer.from(`a${letter}b`, 'utf8'))).toBe('utf-8');
  });

  it('stays UTF-8 with one broken character among many good ones', () => {
    const bytes = Buffer.concat([Buffer.from(names, 'utf8'), Uint8Array.of(0xfc)]);
    expect(detectEncoding(bytes)).toBe('utf-8');
  });

  it('is ISO-8859-1 where no German letter speaks for anything', () => {
    expect(detectEncoding(Uint8Array.of(0x61, 0xe9, 0x62))).toBe('iso-8859-1');
  });

  it('follows the majority of letters', () => {
    expect(detectEncoding(Buffer.concat([bytesOf('üöä', latin1), bytesOf('ü', cp850)]))).toBe('iso-8859-1');
    expect(detectEncoding(Buffer.concat([bytesOf('ü', latin1), bytesOf('üöä', cp850)]))).toBe('cp850');
  });
});

describe('text of bytes', () => {
  it('is the same from each encoding', () => {
    expect(decode(Buffer.from(names, 'utf8'), 'utf-8')).toBe(names);
    expect(decode(bytesOf(names, latin1), 'iso-8859-1')).toBe(names);
    expect(decode(bytesOf(names, cp850), 'cp850')).toBe(names);
  });

  it('has U+FFFD where UTF-8 is broken', () => {
    expect(decode(Uint8Array.of(0x4c, 0xfc, 0x62), 'utf-8')).toBe('L\u{FFFD}b');
  });

  it('reads a part of a larger buffer', () => {
    expect(decode(Buffer.from('xxKöln', 'utf8').subarray(2), 'utf-8')).toBe('Köln');
  });
});

describe('a character that cannot stand in a register', () => {
  it.each([
    ['L\u{FFFD}beck', '\u{FFFD}'],
    ['K\u{94}ln', '\u{94}'],
    ['LÃ¼beck', 'Ã'],
    ['Gro▀rosseln', '▀'],
    ['Kiel\u{0}', '\u{0}'],
    ['Kiel\u{202E}', '\u{202E}'],
    ['Kiel\u{2028}', '\u{2028}'],
    ['Ki\nel', '\n'],
  ])('is found in %j', (text, character) => {
    expect(garbledCharacter(text)).toBe(character);
  });

  it.each([
    'Lübeck, Hansestadt',
    'Großräschen/Rań, Stadt',
    'Cottbus/Chóśebuz, Stadt',
    'Forst (Lausitz)/Baršć (Łužyca), Stadt',
    'Wětošow/Błota',
    'Krauschwitz i.d. O.L. / Krušwica',
  ])('is not seen in %s', (name) => {
    expect(garbledCharacter(name)).toBeUndefined();
  });
});
