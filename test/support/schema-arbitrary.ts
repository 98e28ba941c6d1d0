import * as fc from 'fast-check';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Values that a schema accepts, their limits among them, as JSON. */
export function fitting(schema: z.ZodType): fc.Arbitrary<unknown> {
  return anyValue(z.toJSONSchema(schema, { io: 'input' }));
}

/** Values that a schema accepts but for one part, which is replaced, left out or one too many. By chance the whole fits again. */
export function broken(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fc
    .tuple(fitting(schema), fc.nat(), fc.oneof(hostileValue, fc.constant(leftOut), fc.constant(surplus)), hostileText)
    .map(([value, at, part, name]) => {
      const places = placesIn(value);
      return replaced(value, places[at % places.length] ?? [], part, name);
    });
}

/** Texts that have broken programs before. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud83d',
    '\u202e',
    '\r\nSet-Cookie: a=b',
    '__proto__',
    'constructor',
    'toString',
    "' or 1=1 --",
    '%',
    '%00',
    '%%%s%n',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '=1+1',
    'null',
    'NaN',
    '1e309',
    '08115001',
    'x'.repeat(3000),
    'ß'.repeat(80),
  ),
  fc.string({ unit: 'binary' }),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [[[[]]]], [null], [{}]],
    Array(1000).fill('a'),
    JSON.parse('{"__proto__":{"kind":"dontKnow"}}'),
    JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`),
  ),
  fc.jsonValue(),
);

const leftOut = Symbol('left out');
const surplus = Symbol('surplus');

function anyValue(schema: JsonSchema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(anyValue));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return wholeNumberOf(schema);
    case 'array':
      return fc.array(anyValue(single(schema.items)), { maxLength: schema.maxItems ?? 10 });
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, part]) => [name, anyValue(single(part))]),
        ),
        { requiredKeys: schema.required ?? [], noNullPrototype: true },
      );
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    default:
      throw new Error(`No values are known for ${JSON.stringify(schema)}.`);
  }
}

/** One schema as an object, not a list and not `true`. */
function single(schema: unknown): JsonSchema {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new Error('Not one schema.');
  return schema as JsonSchema;
}

function textOf({ minLength = 0, maxLength = 200, pattern }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    const fits = new RegExp(pattern);
    return fc
      .oneof(fc.stringMatching(fits), fc.constant('a'.repeat(maxLength)))
      .filter((text) => fits.test(text) && text.length >= minLength && text.length <= maxLength)
      .filter((text) => !/\p{Surrogate}/u.test(text));
  }
  const long = (length: number) => fc.constant('ü'.repeat(length));
  return fc.oneof(fc.string({ minLength, maxLength }), long(minLength), long(maxLength));
}

function wholeNumberOf({ minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER;
  const max = maximum ?? Number.MAX_SAFE_INTEGER;
  return fc.oneof(fc.integer({ min: Math.max(min, -3), max: Math.min(max, 3) }), fc.constantFrom(min, max));
}

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((part, index) => placesIn(part, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]))];
}

function replaced(value: unknown, [step, ...rest]: Path, part: unknown, name: string): unknown {
  if (step === undefined) {
    if (part === leftOut) return undefined;
    if (part !== surplus) return part;
    if (Array.isArray(value)) return [...value, name];
    return typeof value === 'object' && value !== null ? { ...value, [name]: name } : [value];
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => (index === step ? [replaced(each, rest, part, name)] : [each]));
  }
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, key === step ? replaced(each, rest, part, name) : each]),
  );
}
