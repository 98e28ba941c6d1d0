import type { Bilingual } from './bilingual.ts';

/** What stands where something else was expected in JSON text, and what was expected. */
export const expectable = {
  value: { de: 'ein Wert', en: 'a value' },
  key: { de: 'ein Schlüssel in Anführungszeichen', en: 'a key in quotation marks' },
  end: { de: 'das Ende der Datei', en: 'the end of the file' },
} as const satisfies Record<string, Bilingual>;

export function expectation(expected: Bilingual, text: string, at: number): Bilingual {
  const found = foundAt(text, at);
  const hint = hintAt(expected, text, at);
  return {
    de: `erwartet wird ${expected.de}, gefunden wurde ${found.de}${hint ? `; ${hint.de}` : ''}`,
    en: `expected ${expected.en}, found ${found.en}${hint ? `; ${hint.en}` : ''}`,
  };
}

const hints = {
  comment: {
    de: 'JSON kennt keine Kommentare, dafür gibt es den Schlüssel "$comment"',
    en: 'JSON knows no comments, there is the key "$comment" for them',
  },
  quotes: {
    de: 'Texte und Schlüssel stehen zwischen geraden Anführungszeichen "',
    en: 'texts and keys stand between straight quotation marks "',
  },
  comma: { de: 'davor steht ein Komma zu viel', en: 'there is a comma too many before it' },
  ended: {
    de: 'davor hat ein " den Text beendet; im Text schreibt man \\" oder „…“',
    en: 'a " before it has ended the text; within a text write \\" or “…”',
  },
} as const satisfies Record<string, Bilingual>;

/** The usual mistake that looks like this; null where there is none. */
function hintAt(expected: Bilingual, text: string, at: number): Bilingual | null {
  const before = text
    .slice(Math.max(0, at - 200), at)
    .trimEnd()
    .at(-1);
  if (/^\/[/*]/.test(text.slice(at, at + 2))) return hints.comment;
  if (expected === expectable.value || expected === expectable.key) {
    if (/^[„“”‚‘’«»']/.test(text.slice(at, at + 1))) return hints.quotes;
    return before === ',' && /^[}\]]/.test(text.slice(at, at + 1)) ? hints.comma : null;
  }
  return text[at - 1] === '"' && /^[^\s",:{}[\]]/.test(text.slice(at, at + 1)) ? hints.ended : null;
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
