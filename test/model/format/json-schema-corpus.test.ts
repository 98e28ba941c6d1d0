import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelJsonSchema } from '../../../model/format/json-schema.ts';
import { load } from '../../../model/format/load.ts';
import { modelFile } from '../../../model/format/schema.ts';
import { corpusValues } from '../../support/corpus-values.ts';
import { completeModelText, modelCorpus } from '../../support/model-corpus.ts';
import { removed } from '../../support/model-text.ts';

const ajv = new Ajv2020({ strict: true, keywords: ['patternErrorMessage'] });
formats.default(ajv);
const schemaAccepts = ajv.compile(modelJsonSchema());

/** Whether the loader finds nothing wrong with the shape of a file; what it says may still be nonsense. */
function loaderAccepts(text: string): boolean {
  return load(text).problems.every(({ code }) => !/^(json|shape|unit\.other)/.test(code));
}

const corpus = modelCorpus();

describe('a corpus of files', () => {
  it('holds over two hundred good and as many broken ones, each once', () => {
    const count = (fits: boolean) => new Set(corpus.filter((file) => file.fits === fits).map(({ text }) => text)).size;
    expect(count(true)).toBeGreaterThan(200);
    expect(count(false)).toBeGreaterThan(200);
  });

  it('is accepted and refused by the loader as it was made', () => {
    expect(corpus.filter(({ text, fits }) => loaderAccepts(text) !== fits).map(({ name }) => name)).toEqual([]);
  });

  it('is accepted and refused by the JSON Schema as it was made', () => {
    const differing = corpus.filter(({ text, fits }) => schemaAccepts(JSON.parse(text)) !== fits);
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  it('is accepted and refused by zod alone as it was made, but for __proto__ in a map, which the scan before it finds', () => {
    const differing = corpus.filter(({ text, fits }) => modelFile.safeParse(JSON.parse(text)).success !== fits);
    expect(differing.map(({ name }) => name)).toEqual(['/title/__proto__']);
  });
});

describe('any file', () => {
  it('with something else in any place is accepted or refused by loader and JSON Schema alike', () => {
    const places = everyPlace(JSON.parse(completeModelText()));
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(...everyValue), fc.constant(removed));
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (pointer, value) => {
        const text = completeModelText({ [pointer]: value });
        expect(loaderAccepts(text)).toBe(schemaAccepts(JSON.parse(text)));
      }),
      { numRuns: 400 },
    );
  });
});

const everyValue = Object.values(corpusValues).flatMap(({ good, bad }) => [...good, ...bad]);

/** JSON pointers of all values in a value but itself. */
function everyPlace(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${pointer}/${key}`,
    ...everyPlace(inner, `${pointer}/${key}`),
  ]);
}
