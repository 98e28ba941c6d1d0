import type { Bilingual } from './bilingual.ts';
import { patterns } from './patterns.ts';

const object = { de: 'ein Objekt in {…}', en: 'an object in {…}' };
const wholeNumber = { de: 'eine ganze Zahl', en: 'a whole number' };

/** Every number in a model file is whole. */
const types: ReadonlyMap<string, Bilingual> = new Map([
  ['string', { de: 'ein Text in Anführungszeichen', en: 'a text in quotation marks' }],
  ['int', wholeNumber],
  ['number', wholeNumber],
  ['boolean', { de: 'true oder false', en: 'true or false' }],
  ['array', { de: 'eine Liste in […]', en: 'a list in […]' }],
  ['object', object],
  ['record', object],
]);

const formats: ReadonlyMap<string, Bilingual> = new Map([
  [
    String(patterns.slug),
    {
      de: 'ein Name aus Kleinbuchstaben und Ziffern mit einzelnen Bindestrichen dazwischen, etwa online-services',
      en: 'a name of lower-case letters and digits with single hyphens between them, such as online-services',
    },
  ],
  [
    String(patterns.languageTag),
    { de: 'ein Sprachkürzel wie de, en oder de-x-plain', en: 'a language tag such as de, en or de-x-plain' },
  ],
  [
    String(patterns.version),
    { de: 'eine Version aus drei Zahlen wie 1.0.0', en: 'a version of three numbers such as 1.0.0' },
  ],
  ['date', { de: 'ein Kalendertag wie 2030-12-31', en: 'a calendar date such as 2030-12-31' }],
  [
    String(patterns.address),
    {
      de: 'eine Adresse, die mit https:// beginnt und weder Leerzeichen noch Anführungszeichen enthält',
      en: 'an address that begins with https:// and has neither blanks nor quotation marks',
    },
  ],
]);

/** What a type that zod names is called. */
export function typeWords(type: string): Bilingual {
  return types.get(type) ?? same(type);
}

/** What a spelling is called that is known by its pattern or by zod's name. */
export function formatWords(pattern: string | undefined, format: string): Bilingual {
  return formats.get(pattern ?? '') ?? formats.get(format) ?? same(pattern ?? format);
}

/** What stands in the file. */
export function foundWords(value: unknown): Bilingual {
  if (Array.isArray(value)) return { de: 'eine Liste', en: 'a list' };
  if (typeof value === 'string') return { de: 'ein Text', en: 'a text' };
  if (typeof value === 'number') return { de: `die Zahl ${value}`, en: `the number ${value}` };
  return typeof value === 'object' && value !== null ? { de: 'ein Objekt', en: 'an object' } : same(String(value));
}

/** A limit of a list, of a text or of a number. */
export function limitWords(limit: number | bigint, origin: string): Bilingual {
  const one = limit === 1;
  if (origin === 'array')
    return { de: `${limit} ${one ? 'Eintrag' : 'Einträge'}`, en: `${limit} ${one ? 'entry' : 'entries'}` };
  if (origin === 'values') return { de: `${limit} Werte`, en: `${limit} values` };
  if (origin === 'string') return { de: `${limit} Zeichen`, en: `${limit} ${one ? 'character' : 'characters'}` };
  return same(String(limit));
}

/** Keys of which one is missing, for a sentence that puts the whole in quotation marks. */
export function keyAlternatives(keys: readonly string[]): Bilingual {
  const once = [...new Set(keys)];
  const last = once.pop() ?? '';
  if (once.length === 0) return same(last);
  return { de: `${once.join('“, „')}“ oder „${last}`, en: `${once.join('”, “')}” or “${last}` };
}

export const oneOfThese = { de: 'eines davon', en: 'one of these' } as const;

function same(words: string): Bilingual {
  return { de: words, en: words };
}
