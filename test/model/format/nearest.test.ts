import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelJsonSchema } from '../../../model/format/json-schema.ts';
import { knownKeys } from '../../../model/format/known-keys.ts';
import { guesser, nearest } from '../../../model/format/nearest.ts';

const known = ['atLeast', 'atMost', 'question', 'points', 'is', 'in'];

describe('the word that was meant', () => {
  it.each([
    ['atleast', 'atLeast'],
    ['at_least', 'atLeast'],
    ['atMots', 'atMost'],
    ['quesiton', 'question'],
    ['questions', 'question'],
    ['point', 'points'],
    ['iss', 'is'],
    ['si', 'is'],
    ['ni', 'in'],
    ['id', 'is'],
    ['', null],
    ['constructor', null],
    ['weight', null],
    ['zz', null],
  ])('by %j is %j', (typed, meant) => {
    expect(nearest(typed, known)).toBe(meant);
  });

  it('is the likeliest of several, the first of equals', () => {
    expect(nearest('atLest', ['atLast', 'atLeast'])).toBe('atLast');
    expect(nearest('abcdef', ['abcxyf', 'abcdex'])).toBe('abcdex');
  });

  it('is the word itself where it is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (word) => {
        expect(nearest(word, known)).toBe(word);
      }),
    );
  });

  it('is found through one slip in any word of four letters or more', () => {
    const slip = fc.string({ unit: fc.constantFrom('x', 'q', '7'), minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom(...knownKeys.filter((key) => key.length >= 4)),
        fc.nat(),
        slip,
        (word, seed, wrong) => {
          const at = seed % word.length;
          expect(nearest(word.slice(0, at) + wrong + word.slice(at + 1), [word])).toBe(word);
          expect(nearest(word.slice(0, at) + wrong + word.slice(at), [word])).toBe(word);
          expect(nearest(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word);
        },
      ),
    );
  });

  it('of no words is none', () => {
    expect(nearest('question', [])).toBeNull();
  });
});

describe('guessing many words', () => {
  it('guesses each as it would alone', () => {
    const guess = guesser(new Set(known));
    fc.assert(
      fc.property(fc.constantFrom('atleast', 'quesiton', 'ni', 'weight', 'atMots'), (typed) => {
        expect(guess(typed)).toBe(nearest(typed, known));
      }),
    );
  });

  it('gives up after three million comparisons, but remembers what it guessed', () => {
    const words = new Set(Array.from({ length: 100_000 }, (_, index) => `word-${index}`));
    const guess = guesser(words);
    const typed = Array.from({ length: 40 }, (_, index) => `wrod-${index}`);
    const first = typed.map(guess);
    expect(first.filter((meant) => meant !== null)).toEqual(Array.from({ length: 30 }, (_, index) => `word-${index}`));
    expect(typed.map(guess)).toEqual(first);
  });

  it('does not guess at words longer than a hundred letters', () => {
    const long = 'x'.repeat(100);
    expect(nearest(long, [`${long}y`])).toBe(`${long}y`);
    expect(nearest(`${long}x`, [long])).toBeNull();
  });
});

describe('the distance that decides', () => {
  it('is that of the whole table, also where only its diagonal is looked at', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (typed, words) => {
        const most = Math.floor(Math.max(typed.length, 3) / 3);
        const distances = words.map((each) => distanceByDefinition(typed, each));
        const least = Math.min(...distances);
        expect(nearest(typed, words)).toBe(least <= most ? words[distances.indexOf(least)] : null);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment, as it is defined. */
function distanceByDefinition(a: string, b: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const steps = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...steps);
    known.set(key, least);
    return least;
  };
  return distance(a.length, b.length);
}

describe('the known keys', () => {
  it('are those of the JSON Schema, each once', () => {
    const found = new Set<string>();
    JSON.stringify(modelJsonSchema(), (key, value: unknown) => {
      if (key === 'properties' && typeof value === 'object') for (const name in value) found.add(name);
      return value;
    });
    const languages = ['de', 'en', 'de-x-plain'];
    expect([...knownKeys].sort()).toEqual([...found].filter((name) => !languages.includes(name)).sort());
  });
});
