import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownKeys } from '../../../model/format/known-keys.ts';
import { nearest } from '../../../model/format/nearest.ts';
import { smallModelFile } from '../../support/small-model.ts';

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

describe('the known keys', () => {
  it('hold every key of the small model, and each once', () => {
    const found = new Set<string>();
    JSON.stringify(smallModelFile, (key, value: unknown) => {
      if (key !== '' && !/^\d+$|^de$|^en$/.test(key)) found.add(key);
      return value;
    });
    expect([...found].filter((key) => !knownKeys.includes(key))).toEqual([]);
    expect(new Set(knownKeys).size).toBe(knownKeys.length);
  });
});
