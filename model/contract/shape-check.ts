import type { Bilingual } from '../format/bilingual.ts';
import { isObject } from '../format/is-object.ts';

/** One thing that is wrong in a file, by JSON pointer (RFC 6901). */
export interface Finding {
  readonly pointer: string;
  readonly reason: Bilingual;
}

/** Says what is wrong with a value that stands at that place. */
export type Check = (value: unknown, pointer: string) => readonly Finding[];

const fine: readonly Finding[] = [];

/** A finding at that place, in both languages. */
export function wrong(pointer: string, de: string, en: string): readonly Finding[] {
  return [{ pointer, reason: { de, en } }];
}

/** Every name has to be there, and no other. */
export function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, pointer) => {
    if (!isObject(value) || Array.isArray(value))
      return wrong(pointer, 'erwartet wird ein Objekt', 'expected an object');
    const strangers = unknownNames(Object.keys(value), fields, pointer);
    const inside = Object.entries(fields).flatMap(([name, check]) =>
      Object.hasOwn(value, name)
        ? check(value[name], `${pointer}/${name}`)
        : wrong(`${pointer}/${name}`, 'fehlt', 'is missing'),
    );
    return [...inside, ...strangers];
  };
}

/** Names that are told one by one, and characters of a name that is: a file may hold a million of them, or one as long as the file. */
const named = { most: 20, longest: 80 } as const;

function unknownNames(
  names: readonly string[],
  fields: Readonly<Record<string, Check>>,
  pointer: string,
): readonly Finding[] {
  const unknown = names.filter((name) => !Object.hasOwn(fields, name));
  const told = unknown.slice(0, named.most).filter(({ length }) => length <= named.longest);
  const more = unknown.length - told.length;
  return [
    ...told.flatMap((name) => wrong(`${pointer}/${escaped(name)}`, 'unbekannter Name', 'unknown name')),
    ...(more === 0
      ? fine
      : wrong(pointer, `unbekannte, nicht genannte Namen: ${more}`, `unknown names not listed: ${more}`)),
  ];
}

export function list(each: Check, longest: number): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return wrong(pointer, 'erwartet wird eine Liste', 'expected a list');
    const many = `höchstens ${longest} Einträge, hier sind es ${value.length}`;
    if (value.length > longest) return wrong(pointer, many, `at most ${longest} entries, found ${value.length}`);
    return value.flatMap((one: unknown, index) => each(one, `${pointer}/${index}`));
  };
}

/** Names of which each may stand once. */
export function once(each: Check, name: string): Check {
  return (value, pointer) => {
    const found = each(value, pointer);
    if (found.length > 0 || !Array.isArray(value)) return found;
    const names = value.map((one: unknown) => (isObject(one) ? one[name] : undefined));
    return names.flatMap((one, index) =>
      names.indexOf(one) === index
        ? fine
        : wrong(`${pointer}/${index}/${name}`, `„${String(one)}“ kommt zweimal vor`, `"${String(one)}" occurs twice`),
    );
  };
}

export function orNull(check: Check): Check {
  return (value, pointer) => (value === null ? fine : check(value, pointer));
}

export function one(...values: readonly (string | number)[]): Check {
  const named = values.join(', ');
  return (value, pointer) =>
    values.some((each) => each === value)
      ? fine
      : wrong(pointer, `erwartet wird eines von: ${named}`, `expected one of: ${named}`);
}

export function whole(least: number, most: number): Check {
  return (value, pointer) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
      ? fine
      : wrong(
          pointer,
          `erwartet wird eine ganze Zahl von ${least} bis ${most}`,
          `expected a whole number from ${least} to ${most}`,
        );
}

/** A text of so many characters, a pair of surrogates being one; where a form is given, it has that form. */
export function text(longest: number, form = /^/, de = '', en = ''): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return wrong(pointer, 'erwartet wird ein Text', 'expected a text');
    // Nobody counts the characters of a whole file.
    const length = value.length > 2 * longest ? value.length : Array.from(value).length;
    if (length > longest) {
      const long = `höchstens ${longest} Zeichen, hier sind es ${length}`;
      return wrong(pointer, long, `at most ${longest} characters, found ${length}`);
    }
    return form.test(value) ? fine : wrong(pointer, de, en);
  };
}

/** All of the checks, until one of them finds something. */
export function both(first: Check, second: Check): Check {
  return (value, pointer) => {
    const found = first(value, pointer);
    return found.length > 0 ? found : second(value, pointer);
  };
}

/** One of several forms, told apart by `kind`. */
export function byKind(forms: Readonly<Record<string, Readonly<Record<string, Check>>>>): Check {
  const kinds = one(...Object.keys(forms));
  return (value, pointer) => {
    if (!isObject(value)) return wrong(pointer, 'erwartet wird ein Objekt', 'expected an object');
    const { kind } = value;
    const fields = typeof kind === 'string' && Object.hasOwn(forms, kind) ? forms[kind] : undefined;
    return fields ? object({ kind: kinds, ...fields })(value, pointer) : kinds(kind, `${pointer}/kind`);
  };
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
