import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../model/format/compile.ts';
import { load } from '../../../model/format/load.ts';
import type { ModelFile } from '../../../model/format/model-file.ts';
import { conversationPart, joinParts, resultPart } from '../../../model/format/parts.ts';
import { pickText, textKeys, widening } from '../../../model/format/text.ts';
import { anyModel } from '../../support/model-arbitrary.ts';
import { completeModelText } from '../../support/model-corpus.ts';
import { smallModelFile } from '../../support/small-model.ts';

/** A comment in one object of each kind. */
const comments = Object.fromEntries(
  [
    ...['', '/levels/4', '/levels/4/gate', '/levels/4/gate/questions/0', '/categories/0', '/questions/0'],
    ...['/questions/0/options/0', '/questions/2', '/questions/2/goalposts', '/questions/2/recommendations/0'],
    ...['/rules/1', '/rules/0/when', '/rules/0/when/any/1', '/rules/0/when/any/2', '/rules/0/skip/0', '/glossary/0'],
    ...['/recommendations/0', '/recommendations/0/references/0', '/scoring', '/benchmark', '/supersedes'],
    '/supersedes/questions/0',
  ].map((pointer) => [`${pointer}/$comment`, 'hush']),
);

function withoutComments(file: ModelFile): ModelFile {
  return JSON.parse(JSON.stringify(file, (key, value: unknown) => (key === '$comment' ? undefined : value)));
}

describe('a text', () => {
  const text = { de: 'Haus', en: 'house', 'de-x-plain': 'Ein Haus' };

  it.each([
    ['de', 'en', 'Haus', 'de'],
    ['en', 'de', 'house', 'en'],
    ['de-x-plain', 'en', 'Ein Haus', 'de-x-plain'],
    ['de-x-du', 'en', 'Haus', 'de'],
    ['en-GB', 'de', 'house', 'en'],
    ['fr', 'en', 'house', 'en'],
    ['fr-CH', 'de', 'Haus', 'de'],
    ['fr', 'it', 'Haus', 'de'],
    ['', 'en', 'house', 'en'],
    ['constructor', 'en', 'house', 'en'],
    ['__proto__', 'toString', 'Haus', 'de'],
  ])('asked for in %j with the fallback %j is %j in %j', (language, fallback, found, really) => {
    expect(pickText(text, language, fallback)).toEqual({ text: found, language: really });
  });

  it('without any language is empty', () => {
    expect(pickText({}, 'de', 'en')).toEqual({ text: '', language: 'en' });
  });

  it('is looked up in ever wider languages', () => {
    expect(widening('de-x-plain')).toEqual(['de-x-plain', 'de-x', 'de']);
    expect(widening('de')).toEqual(['de']);
  });
});

describe('the keys of texts', () => {
  it('are those under which a model with every field has a language map', () => {
    const found = new Set<string>();
    JSON.parse(completeModelText(), (key, value: unknown) => {
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'de')) found.add(key);
      return value;
    });
    expect([...textKeys].sort()).toEqual([...found].sort());
  });
});

describe('the part for the conversation', () => {
  it('is the whole file without recommendations, schema and comments', () => {
    const { recommendations: _, ...rest } = withoutComments(smallModelFile);
    expect(conversationPart({ ...smallModelFile, $schema: './s.json' })).toEqual({ ...rest, recommendations: [] });
  });

  it('leaves out comments wherever they stand, in any language', () => {
    const file: ModelFile = JSON.parse(completeModelText(comments));
    expect(JSON.stringify(file).match(/"hush"/g)).toHaveLength(Object.keys(comments).length);
    const parts = [undefined, 'de'].flatMap((language) => [
      conversationPart(file, language),
      resultPart(file, language),
    ]);
    expect(parts.filter((part) => /\$comment|hush/.test(JSON.stringify(part)))).toEqual([]);
  });

  it('keeps the forms of a unit in one language', () => {
    const [, , number] = conversationPart(smallModelFile, 'en').questions;
    expect(number).toMatchObject({ unit: { en: 'services' }, unitForms: { one: { en: 'service' } } });
  });

  it('keeps one language of every text', () => {
    const part = conversationPart(smallModelFile, 'en');
    expect(part.title).toEqual({ en: 'Small maturity check' });
    expect(part.questions[0]?.text).toEqual({ en: 'Is there a digital strategy?' });
    expect(part.rules[2]?.reason).toEqual({ en: 'The provider keeps the emergency plan.' });
    expect(part.glossary[0]).toEqual({
      id: 'digital-strategy',
      term: { en: 'Digital strategy' },
      explanation: { en: 'Goals and ways on paper.' },
    });
    expect(JSON.stringify(part)).not.toContain('"de":');
  });

  it('keeps what is no text, among it the value of a rule that nothing applies', () => {
    const part = conversationPart(smallModelFile, 'de');
    expect(part.rules[2]?.skip).toEqual([{ question: 'emergency-plan', implies: { notApplicable: true } }]);
    expect(part.languages).toEqual(['de', 'en']);
  });

  it('has the fallback where a text is missing, and a variant where there is one', () => {
    const file: ModelFile = {
      ...smallModelFile,
      title: { de: 'A', en: 'B', 'de-x-plain': 'C' },
      introduction: { de: 'D' },
    };
    const titles = (language: string) => {
      const { title, introduction } = conversationPart(file, language);
      return [title, introduction];
    };
    expect(titles('de-x-plain')).toEqual([{ 'de-x-plain': 'C' }, { de: 'D' }]);
    expect(titles('en')).toEqual([{ en: 'B' }, { de: 'D' }]);
    expect(titles('fr')).toEqual([{ de: 'A' }, { de: 'D' }]);
  });

  it('is smaller than the file', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    expect(size(conversationPart(smallModelFile, 'de'))).toBeLessThan(size(smallModelFile) * 0.6);
  });
});

describe('the part for the result', () => {
  it('holds the version and the recommendations', () => {
    expect(resultPart(smallModelFile)).toEqual({ version: '1.0.0', recommendations: smallModelFile.recommendations });
  });

  it('keeps one language of every text', () => {
    const [first] = resultPart(smallModelFile, 'en').recommendations;
    expect(first).toEqual({
      id: 'write-strategy',
      text: { en: 'Write a digital strategy.' },
      firstStep: { en: 'Invite people to a first meeting.' },
      effort: 5,
      lead: { en: 'Digital officer' },
      references: [
        {
          text: { en: 'Guide to strategies' },
          href: 'https://example.org/strategy',
          asOf: '2026-11-01',
          validUntil: '2029-06-30',
        },
      ],
      enough: { en: 'Five pages are enough.' },
      validUntil: '2030-12-31',
    });
  });
});

describe('both parts together', () => {
  it('are the file again but for its comments', () => {
    expect(joinParts(conversationPart(smallModelFile), resultPart(smallModelFile))).toEqual(
      withoutComments(smallModelFile),
    );
  });

  it('are a valid model in the one language that they were asked for', () => {
    const joined = joinParts(conversationPart(smallModelFile, 'en'), resultPart(smallModelFile, 'en'));
    expect(load(JSON.stringify({ ...joined, languages: ['en'], fallback: 'en' })).problems).toEqual([]);
  });

  it('leave the file that they are taken from as it is', () => {
    const before = JSON.stringify(smallModelFile);
    conversationPart(smallModelFile, 'en');
    resultPart(smallModelFile, 'en');
    expect(JSON.stringify(smallModelFile)).toBe(before);
  });

  it('differ from any file in their texts alone', () => {
    fc.assert(
      fc.property(anyModel(), (file) => {
        const part = conversationPart(file, 'de');
        expect(compile(part).questions.map(({ id, weight, kind }) => ({ id, weight, kind }))).toEqual(
          compile(file).questions.map(({ id, weight, kind }) => ({ id, weight, kind })),
        );
        expect(part.rules.map(({ when, skip }) => ({ when, skip }))).toEqual(
          file.rules.map(({ when, skip }) => ({ when, skip })),
        );
      }),
    );
  });
});
