import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { load } from '../../../model/format/load.ts';
import { fill, problemTexts } from '../../../model/format/problem-texts.ts';
import { shapeFindings } from '../../../model/format/shape-findings.ts';
import { anyModel } from '../../support/model-arbitrary.ts';
import { placeIn, removed, smallModelText } from '../../support/model-text.ts';
import { smallModelFile } from '../../support/small-model.ts';

const codesOf = (text: string) => load(text).problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a valid file', () => {
  it('loads with everything that is written in it', () => {
    const { model, problems } = load(smallModelText());
    expect(problems).toEqual([]);
    expect(model?.file).toEqual(smallModelFile);
  });

  it('may begin with a byte order mark', () => {
    expect(load(`\uFEFF${smallModelText()}`).model?.file).toEqual(smallModelFile);
  });

  it('may end its lines in the manner of Windows and be indented with tabs', () => {
    const text = JSON.stringify(smallModelFile, null, '\t').replaceAll('\n', '\r\n');
    expect(load(text).model?.file).toEqual(smallModelFile);
  });

  it('may name its schema', () => {
    expect(load(smallModelText({ '/$schema': './reifegrad-model.schema.json' })).problems).toEqual([]);
  });

  it('may use "constructor" as an id wherever an id stands', () => {
    const text = smallModelText()
      .replaceAll('"strategy-document"', '"constructor"')
      .replaceAll('"strategy"', '"constructor"')
      .replaceAll('"write-strategy"', '"constructor"')
      .replaceAll('"none"', '"constructor"')
      .replaceAll('"digital-strategy"', '"constructor"');
    const { model, problems } = load(text);
    expect(problems).toEqual([]);
    expect(model?.question.get('constructor')?.category).toBe('constructor');
  });

  it('may have a text in up to fifty languages', () => {
    const languages = Array.from(
      { length: 50 },
      (_, index) => `a${String.fromCharCode(97 + (index % 26))}${'xy'[index < 26 ? 0 : 1]}`,
    );
    const everywhere = Object.fromEntries(languages.map((language) => [language, 'Text']));
    const text = JSON.stringify({ ...smallModelFile, languages, fallback: languages[0] }, (_, value) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, 'de') ? everywhere : value,
    );
    expect(load(text).problems).toEqual([]);
    expect(codesOf(text.replace('"aax","', '"zzz","aax","'))).toEqual(['shape.too-big /languages']);
  });

  it('may leave gaps in a language that overlays another', () => {
    expect(load(smallModelText({ '/languages/-': 'de-x-plain', '/title/de-x-plain': 'Leicht' })).problems).toEqual([]);
  });

  it('may hold comments in every object, and loads with them', () => {
    const { model } = load(
      smallModelText({ '/rules/0/when/$comment': 'why', '/questions/2/goalposts/$comment': 'so' }),
    );
    expect(model?.file.rules[0]?.when).toEqual({ question: 'strategy-document', is: 'none', $comment: 'why' });
    expect(model?.question.get('online-services')).toMatchObject({ goalposts: { zero: 0, full: 100, $comment: 'so' } });
  });

  it('may say of each question what became of it', () => {
    const questions = [
      { question: 'strategy-document', change: 'same' },
      { question: 'strategy-review', was: 'review', change: 'same' },
      { question: 'online-services', was: 'services', change: 'reworded' },
      {
        question: 'online-features',
        change: 'recoded',
        map: { paying: 'payment', both: ['status', 'signature'], fax: [] },
      },
      { question: 'emergency-plan', change: 'recoded', map: { drafted: 'written' } },
      { question: 'security-officer', change: 'new' },
      { question: 'data-centre', was: 'security-officer', change: 'same' },
      { question: 'printers', change: 'dropped' },
    ];
    expect(load(smallModelText({ '/supersedes': { version: '0.9.0', questions } })).problems).toEqual([]);
  });

  it('may give a unit the forms that its languages have, and only those', () => {
    const inPolish = (forms: Record<string, unknown>) => {
      const polish = JSON.parse(smallModelText({ '/questions/2/unitForms': forms }), (_, value: unknown) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, 'de') ? { pl: 'tekst', ...value } : value,
      );
      return codesOf(JSON.stringify({ ...polish, languages: ['de', 'pl'] }));
    };
    const one = { de: 'Leistung', pl: 'usługa' };
    expect(inPolish({ one, few: { pl: 'usługi' }, many: { pl: 'usług' } })).toEqual([]);
    expect(inPolish({ one, few: {}, many: { pl: 'usług', fr: 'x' } })).toEqual([
      'text.missing-language /questions/2/unitForms/few',
    ]);
    expect(inPolish({ one, two: { pl: 'usługi' } })).toEqual(['unit.unused-form /questions/2/unitForms/two/pl']);
  });

  it('may give a unit any form in a language whose rules nobody knows', () => {
    const forms = { one: { de: 'Leistung', en: 'service', xx: 'zog' }, few: { xx: 'zogi' } };
    expect(load(smallModelText({ '/questions/2/unitForms': forms })).problems).toEqual([]);
  });

  it('may end what a recommendation refers to on the day to which it is known', () => {
    const reference = '/recommendations/0/references/0';
    const days = { [`${reference}/asOf`]: '2026-11-01', [`${reference}/validUntil`]: '2026-11-01' };
    expect(load(smallModelText(days)).problems).toEqual([]);
    expect(load(smallModelText({ [`${reference}/asOf`]: removed })).problems).toEqual([]);
    expect(load(smallModelText({ [`${reference}/validUntil`]: removed })).problems).toEqual([]);
  });

  it('is what the arbitrary of models makes', () => {
    fc.assert(
      fc.property(anyModel(), (file) => {
        expect(load(JSON.stringify(file)).problems).toEqual([]);
      }),
    );
  });
});

describe('a file with several problems', () => {
  const several = smallModelText({
    '/rules/0/when/is': 'nnoe',
    '/fallback': 'fr',
    '/questions/1/category': 'stratgy',
    '/levels/0/threshold': 5,
    '/questions/0/text/en': removed,
    '/benchmark/sizeClasses/0': 1,
  }).replace('"version"', '"version": "0.9.0",\n  "version"');

  it('tells all of them at once, in the order of the file', () => {
    const { model, problems } = load(several);
    expect(model).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual([
      'json.duplicate-key',
      'language.fallback',
      'level.first',
      'text.missing-language',
      'reference.category',
      'reference.option',
      'size-class.first',
    ]);
    const lines = problems.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('counts lines and columns alike with a byte order mark and with Windows line ends', () => {
    expect(load(`\uFEFF${several}`).problems).toEqual(load(several).problems);
    expect(load(several.replaceAll('\n', '\r\n')).problems).toEqual(load(several).problems);
  });

  it('counts columns in characters, not in halves of them', () => {
    const text = `{"😀😀": 1, "id": 7${JSON.stringify({ ...smallModelFile, id: undefined }).replace('{', ',')}`;
    expect(load(text).problems.map(({ pointer, line, column }) => ({ pointer, line, column }))).toEqual([
      { pointer: '/😀😀', line: 1, column: 8 },
      { pointer: '/id', line: 1, column: 17 },
    ]);
  });

  it('tells misspelt keys in one question and a wrong type in another', () => {
    const text = smallModelText({ '/questions/0/wieght': 2, '/questions/0/weight': removed, '/questions/4/core': 1 });
    expect(codesOf(text)).toEqual(['shape.type /questions/4/core', 'shape.unknown-key /questions/0/wieght'].reverse());
  });

  it('does not blame what only follows from another mistake', () => {
    expect(codesOf(smallModelText({ '/questions/0/category': 'nowhere' }))).toEqual([
      'reference.category /questions/0/category',
    ]);
    const again = { ...smallModelFile.categories[0], weight: 5 };
    expect(codesOf(smallModelText({ '/categories/-': again }))).toEqual(['id.duplicate /categories/3/id']);
    const repeated = { ...smallModelFile.questions[0], category: 'security', terms: [] };
    expect(codesOf(smallModelText({ '/questions/-': repeated }))).toEqual(['id.duplicate /questions/7/id']);
  });
});

describe('text that is no model', () => {
  it.each([
    ['', 'expected a value, found the end of the file'],
    ['   ', 'expected a value, found the end of the file'],
    ['\uFEFF', 'expected a value, found the end of the file'],
    ['# model', 'expected a value, found "#"'],
    [
      "{'id': 1}",
      'expected a key in quotation marks, found "\'"; texts and keys stand between straight quotation marks "',
    ],
    [
      '{"id": 1} // done',
      'expected the end of the file, found "/"; JSON knows no comments, there is the key "$comment" for them',
    ],
    ['{"id": Infinity}', 'expected a value, found "I"'],
    ['{"id": undefined}', 'expected a value, found "u"'],
    ['{"id": +1}', 'expected a value, found "+"'],
    ['{"id": .5}', 'expected a value, found "."'],
    ['{"id": 1.}', 'expected "," or "}", found "."'],
    ['{"id": 0x10}', 'expected "," or "}", found "x"'],
    ['{"id": truely}', 'expected "," or "}", found "l"'],
    ['[1 2]', 'expected "," or "]", found "2"'],
    ['[1,,2]', 'expected a value, found ","'],
    ['{"id": "abc', 'a text begins with " but does not end; a " is missing at its end'],
    ['{"id": "\\u12g4"}', 'the sequence \\u means nothing in a text; a \\ itself is written \\\\'],
  ])('%j is told as %j', (text, detail) => {
    expect(load(text).problems.map(({ code, message }) => [code, message])).toEqual([
      ['json.syntax', `This is not valid JSON: ${detail}.`],
    ]);
  });

  it.each(['null', 'true', '7', '"model"', '[]'])('%s is told to be no object', (text) => {
    expect(codesOf(text)).toEqual(['shape.type ']);
  });

  it('tells every missing key of an empty object', () => {
    expect(codesOf('{}')).toEqual(Object.keys(smallModelFile).map((key) => `shape.missing /${key}`));
  });

  it('says where a file was cut off, wherever that is', () => {
    const text = smallModelText();
    const lengths = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(lengths, (length) => {
        const cut = text.slice(0, length);
        const [problem, ...others] = load(cut).problems;
        const lines = cut.split('\n');
        expect(others).toEqual([]);
        expect(problem).toMatchObject({ code: 'json.syntax', line: lines.length });
        expect(problem?.column).toBe((lines.at(-1) ?? '').length + 1);
      }),
    );
  });

  it('never makes the loader throw', () => {
    const text = smallModelText();
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, length, put) => {
        const { model, problems } = load(text.slice(0, at) + put + text.slice(at + length));
        expect(model === null).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(load(json).problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps what was found before a syntax error', () => {
    expect(codesOf('{"a": 1, "a": 2, "b" 3}')).toEqual(['json.duplicate-key /a', 'json.syntax /b']);
  });
});

describe('a dangerous key', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is refused deep inside, too', (key) => {
    const text = smallModelText().replace('"minimumCategoryLevel": 2', `"${key}": 2`);
    const place = placeIn(text, `▸"${key}": 2`);
    expect(load(text).problems).toEqual([
      {
        code: 'json.forbidden-key',
        pointer: `/levels/3/gate/${key}`,
        ...place,
        message: `The key “${key}” is not allowed.`,
        suggestion: null,
      },
    ]);
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });
});

describe('an unforeseen finding of the schema', () => {
  it('is passed on as it is', () => {
    const [finding] = shapeFindings([{ code: 'custom', path: ['id'], message: 'odd', input: 1 }], { id: 1 });
    expect(finding).toEqual({ code: 'shape.other', pointer: '/id', params: { detail: 'odd' } });
    expect(fill(problemTexts['shape.other'], 'de', { detail: 'odd' })).toBe('Das passt nicht zum Format: odd.');
    expect(fill(problemTexts['shape.other'], 'en', { detail: 'odd' })).toBe('This does not fit the format: odd.');
  });
});
