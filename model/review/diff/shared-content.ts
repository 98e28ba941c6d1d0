import { isObject } from '../../format/is-object.ts';
import type { ModelFile, Text } from '../../format/model-file.ts';
import { textKeys } from '../../format/text.ts';

/** The file without comments and with texts in the given languages alone, so that a new language changes no text. */
export function sharedContent(file: ModelFile, languages: readonly string[]): ModelFile {
  return { ...file, ...Object.fromEntries(contentOf(file, new Set(languages))) };
}

function contentOf(part: object, languages: ReadonlySet<string>): readonly (readonly [string, unknown])[] {
  return Object.entries(part).map(([key, value]: [string, unknown]) => {
    if (key === '$comment' || key === '$schema') return [key, undefined];
    if (textKeys.has(key) && isText(value)) return [key, narrowed(value, languages)];
    return [key, content(value, languages)];
  });
}

function content(value: unknown, languages: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => content(entry, languages));
  return isObject(value) ? Object.fromEntries(contentOf(value, languages)) : value;
}

/** Whether two parts of a file say the same; an absent value and `undefined` are alike, the order of keys does not count. */
export function same(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/** Languages in which two texts differ. */
export function changedLanguages(before: Text, after: Text): readonly string[] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return languages.filter((language) => before[language] !== after[language]);
}

function isText(value: unknown): value is Text {
  return isObject(value) && !Array.isArray(value) && Object.values(value).every((text) => typeof text === 'string');
}

function narrowed(text: Text, languages: ReadonlySet<string>): Text {
  return Object.fromEntries(Object.entries(text).filter(([language]) => languages.has(language)));
}
