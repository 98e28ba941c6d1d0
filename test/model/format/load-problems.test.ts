import { describe, expect, it } from 'vitest';
import { load } from '../../../model/format/load.ts';
import { problemTexts } from '../../../model/format/problem-texts.ts';
import type { BrokenModel } from '../../support/model-broken.ts';
import { brokenJson } from '../../support/model-broken-json.ts';
import { brokenKeys } from '../../support/model-broken-keys.ts';
import { brokenMeanings } from '../../support/model-broken-meaning.ts';
import { brokenRelations } from '../../support/model-broken-relations.ts';
import { brokenShapes } from '../../support/model-broken-shape.ts';
import { brokenWriting } from '../../support/model-broken-writing.ts';
import { placeIn, smallModelText } from '../../support/model-text.ts';

const broken = [
  ...brokenJson,
  ...brokenKeys,
  ...brokenShapes,
  ...brokenMeanings,
  ...brokenWriting,
  ...brokenRelations,
].map((model, index) => ({ ...model, index }));

/** Problems of files too large for a fixture, in `load-hostile.test.ts`, and what no file is known to bring about. */
const elsewhere = ['file.too-large', 'file.more-problems', 'json.too-many-values', 'json.too-many-keys', 'shape.other'];

function textOf({ changes, rewrite }: BrokenModel): string {
  const text = smallModelText(changes);
  if (!rewrite) return text;
  expect(text.split(rewrite[0])).toHaveLength(2);
  return text.replace(rewrite[0], () => rewrite[1]);
}

describe('each mistake in a model file is told once, with place, reason and suggestion', () => {
  it.each(broken)('$index $code at $pointer', (model) => {
    const { code, pointer, at, en, de, meant } = model;
    const text = textOf(model);
    const place = placeIn(text, at);
    expect(load(text)).toEqual({
      model: null,
      problems: [{ code, pointer, ...place, message: en, suggestion: meant ? `Did you mean “${meant}”?` : null }],
    });
    expect(load(text, 'de')).toEqual({
      model: null,
      problems: [{ code, pointer, ...place, message: de, suggestion: meant ? `Meinten Sie „${meant}“?` : null }],
    });
  });
});

describe('the list of problems', () => {
  it('has a broken file for each of its codes', () => {
    const covered = new Set(broken.map(({ code }) => code));
    const reachable = Object.keys(problemTexts).filter((code) => !elsewhere.includes(code));
    expect([...covered].sort()).toEqual(reachable.sort());
  });

  it.each(Object.entries(problemTexts))('names the same details in both languages for %s', (_, { de, en }) => {
    const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(details(de)).toEqual(details(en));
    expect(de).not.toEqual(en);
  });

  it('leaves no detail unfilled in any message', () => {
    const messages = broken.flatMap((model) => load(textOf(model), 'de').problems.map(({ message }) => message));
    expect(messages.filter((message) => /\{\w+\}/.test(message))).toEqual([]);
  });
});
