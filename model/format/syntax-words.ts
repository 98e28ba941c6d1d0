import type { Bilingual } from './bilingual.ts';

/** What stands where something else was expected in JSON text, and what was expected. */
export const expectable = {
  value: { de: 'ein Wert', en: 'a value' },
  key: { de: 'ein Schlüssel in Anführungszeichen', en: 'a key in quotation marks' },
  end: { de: 'das Ende der Datei', en: 'the end of the file' },
} as const satisfies Record<string, Bilingual>;

export function expectation(expected: Bilingual, text: string, at: number): Bilingual {
  const found = foundAt(text, at);
  return {
    de: `erwartet wird ${expected.de}, gefunden wurde ${found.de}`,
    en: `expected ${expected.en}, found ${found.en}`,
  };
}

/** Why a text in quotation marks cannot go on at an offset. */
export function brokenText(text: string, at: number): Bilingual {
  const character = text[at];
  if (character === undefined) {
    return {
      de: 'ein Text beginnt mit ", endet aber nicht; am Ende fehlt "',
      en: 'a text begins with " but does not end; a " is missing at its end',
    };
  }
  if (character === '\\') {
    const sequence = text.slice(at, at + 2);
    return {
      de: `die Zeichenfolge ${sequence} hat in einem Text keine Bedeutung; ein \\ selbst schreibt man \\\\`,
      en: `the sequence ${sequence} means nothing in a text; a \\ itself is written \\\\`,
    };
  }
  const written = JSON.stringify(character).slice(1, -1);
  return {
    de: `ein Text enthält einen Zeilenumbruch oder ein anderes Steuerzeichen; schreiben Sie dafür ${written}`,
    en: `a text contains a line break or another control character; write ${written} for it`,
  };
}

/** One of several characters. */
export function oneOf(...characters: readonly string[]): Bilingual {
  const quoted = characters.map((character) => JSON.stringify(character));
  return { de: quoted.join(' oder '), en: quoted.join(' or ') };
}

function foundAt(text: string, at: number): Bilingual {
  const code = text.codePointAt(at);
  if (code === undefined) return expectable.end;
  const found = JSON.stringify(String.fromCodePoint(code));
  return { de: found, en: found };
}
