import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsIn } from '../../../model/format/json-places.ts';
import { scanJson } from '../../../model/format/json-scan.ts';
import { placesIn } from '../../../model/format/line-places.ts';

const indents = fc.constantFrom(0, 1, 2, '\t');

/** Whether the text at an offset begins with this value as `JSON.stringify` writes it. */
function beginsWith(text: string, offset: number, value: unknown): boolean {
  if (Array.isArray(value)) return text[offset] === '[';
  if (typeof value === 'object' && value !== null) return text[offset] === '{';
  return text.startsWith(JSON.stringify(value), offset);
}

/** Every value in a value, with its JSON pointer. */
function everyValue(value: unknown, pointer = ''): { pointer: string; value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    { pointer, value },
    ...inner.flatMap(([key, part]) =>
      everyValue(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

const forbidden = /"(__proto__|constructor|prototype)":/;

describe('scanning any JSON text', () => {
  it('finds no fault in it, and every value where it begins', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), indents, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(!forbidden.test(text));
        const all = everyValue(JSON.parse(text));
        expect(scanJson(text)).toEqual({ faults: [], values: all.length });
        const offsetAt = offsetsIn(
          text,
          all.map(({ pointer }) => pointer),
        );
        const wrong = all.filter((entry) => !beginsWith(text, offsetAt(entry.pointer), entry.value));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('accepts what JSON.parse accepts, and nothing else', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '0',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const faults = scanJson(text).faults.filter(({ kind }) => kind === 'syntax');
        expect(faults.length === 0).toBe(parses(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('agrees with JSON.parse after one character has been put into a valid text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (json, seed, put) => {
        const at = seed % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at);
        expect(scanJson(text).faults.some(({ kind }) => kind === 'syntax')).toBe(!parses(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a scan', () => {
  it('tells the nearest value around one that is missing', () => {
    const pointers = ['', '/a', '/a/b', '/a/b/1', '/a/b/2', '/a/b/1/x', '/a/c/d', '/z'];
    const offsetAt = offsetsIn('{"a": {"b": [10, 20]}}', pointers);
    expect(pointers.map(offsetAt)).toEqual([0, 6, 12, 17, 12, 17, 6, 0]);
  });

  it('places a repeated key at its last value, which is the one that counts', () => {
    const text = '{"a": 1, "a": 22}';
    expect(offsetsIn(text, ['/a'])('/a')).toBe(14);
    expect(scanJson(text).faults).toEqual([{ kind: 'duplicateKey', pointer: '/a', offset: 9, detail: 'a' }]);
  });

  it('lets the same key stand in different objects', () => {
    expect(scanJson('[{"a": {"a": 1}}, {"a": 1}]').faults).toEqual([]);
  });

  it('finds keys with the signs that a pointer writes otherwise', () => {
    const pointers = ['/a~1b', '/~0', '/~01', '/'];
    const offsetAt = offsetsIn('{"a/b": 1, "~": 2, "~1": 3, "": 4}', pointers);
    expect(pointers.map(offsetAt)).toEqual([8, 16, 25, 32]);
  });

  it('places nothing before a byte order mark', () => {
    expect(offsetsIn('\uFEFF {"a": 1}', ['', '/a'])('')).toBe(2);
  });

  it('looks at two million values and no more', () => {
    const zeros = (count: number) => `[${'0,'.repeat(count - 2)}0]`;
    expect(scanJson(zeros(2_000_000))).toEqual({ faults: [], values: 2_000_000 });
    expect(scanJson(zeros(2_000_001)).faults).toEqual([
      { kind: 'tooManyValues', pointer: '/1999999', offset: 3_999_999, detail: '2000000' },
    ]);
  });

  it('looks at ten thousand keys of an object and no more', () => {
    const keys = (count: number) => `{${Array.from({ length: count }, (_, index) => `"${index}":0`).join()}}`;
    expect(scanJson(keys(10_000)).faults).toEqual([]);
    expect(scanJson(keys(10_001)).faults).toMatchObject([{ kind: 'tooManyKeys', pointer: '/10000', detail: '10000' }]);
  });

  it.each(['t', 'tru', 'f', 'fals', 'n', 'nul', '-'])('of a text cut off within a word, %j, tells the end', (cut) => {
    const { faults } = scanJson(`{"a": ${cut}`);
    expect(faults.map(({ kind, offset }) => ({ kind, offset }))).toEqual([{ kind: 'syntax', offset: 6 + cut.length }]);
  });

  it('tells a key that is there three times twice', () => {
    expect(scanJson('{"a": 1, "a": 2, "a": 3}').faults.map(({ offset }) => offset)).toEqual([9, 17]);
  });

  it.each(['[', '{"a":'])('goes 64 levels of %s deep and no further', (open) => {
    const close = open === '[' ? ']' : '}';
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(scanJson(nested(64)).faults).toEqual([]);
    const step = open === '[' ? '/0' : '/a';
    expect(scanJson(nested(65)).faults).toEqual([
      { kind: 'tooDeep', pointer: step.repeat(64), offset: open.length * 64, detail: '64' },
    ]);
    expect(scanJson(nested(100_000)).faults).toHaveLength(1);
  });

  it('counts empty lists and objects as levels, too', () => {
    expect(scanJson('['.repeat(65) + ']'.repeat(65)).faults).toHaveLength(1);
    expect(scanJson('['.repeat(64) + ']'.repeat(64)).faults).toEqual([]);
  });
});

describe('a place in a text', () => {
  it('counts lines and characters from 1', () => {
    const placeOf = placesIn('ab\n\ncd😀e');
    expect([0, 1, 2, 3, 4, 5, 6, 8, 9].map(placeOf)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
      { line: 3, column: 3 },
      { line: 3, column: 4 },
      { line: 3, column: 5 },
    ]);
  });

  it('is the same in whatever order it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'Ä', '😀', '\n')), fc.array(fc.nat(30)), (characters, asked) => {
        const text = characters.join('');
        const placeOf = placesIn(text);
        const starts = characters.map((_, index) => characters.slice(0, index).join('').length);
        for (const start of asked.flatMap((index) => starts[index] ?? [])) {
          const lines = text.slice(0, start).split('\n');
          expect(placeOf(start)).toEqual({ line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 });
        }
      }),
    );
  });

  it('does not count a byte order mark', () => {
    expect(placesIn('\uFEFF{}')(1)).toEqual({ line: 1, column: 1 });
  });
});
