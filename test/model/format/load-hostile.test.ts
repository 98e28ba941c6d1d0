import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../model/format/limits.ts';
import { load } from '../../../model/format/load.ts';
import { hostileModels } from '../../support/hostile-models.ts';
import { smallModelText } from '../../support/model-text.ts';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('../../support/load-hostile-model.ts', import.meta.url));

/** Seconds of the processor and megabytes beyond the text that any file may take. */
const generous = { seconds: 10, megabytes: 700 };

/** How often each code is told of a hostile model. */
const expected: Readonly<Record<keyof typeof hostileModels, Readonly<Record<string, number>>>> = {
  'a good file of 20 MB': {},
  '20 MB of rubbish': { 'json.syntax': 1 },
  '20 MB of binary zeros': { 'json.syntax': 1 },
  'an object of 20 MB that does not end': { 'json.too-many-values': 1 },
  'one text of 20 MB': { 'shape.type': 1 },
  'one key of 20 MB': { 'shape.unknown-key': 1 },
  'one list of 5 million zeros': { 'json.too-many-values': 1 },
  '5 million zeros for questions': { 'json.too-many-values': 1 },
  'a million zeros for questions': { 'shape.type': 20_000, 'file.more-problems': 1 },
  'a million zeros for languages': { 'shape.too-big': 1 },
  'a million empty conditions in one rule': { 'shape.too-big': 1 },
  'a million unknown keys': { 'json.too-many-keys': 1 },
  'a million repetitions of one key': { 'json.duplicate-key': 20_000, 'file.more-problems': 1 },
  '100,000 brackets within each other': { 'json.too-deep': 1 },
  '10,000 questions of the same id': { 'id.duplicate': 9_999, 'reference.question': 7 },
  '10,000 questions that name what is mistyped': { 'reference.question': 20_000 },
  '10,000 questions in a ring of rules': { 'rule.cycle': 1 },
  '10,000 rules that look back from each to each': {
    'rule.cycle': 50,
    'rule.later-question': 4_950,
    'reference.question': 4_998,
  },
  '200 languages': { 'shape.too-big': 1 },
  '50 languages that 10,000 questions lack': {
    'text.missing-language': 19_997,
    'reference.question': 3,
    'file.more-problems': 1,
  },
  'texts in 9,000 languages': {},
};

describe('a hostile model file gets an answer in bounded time and memory', { timeout: 60_000 }, () => {
  it.each(Object.entries(expected))('%s', async (name, codes) => {
    const { stdout } = await execute(process.execPath, [script, name]);
    const told = JSON.parse(stdout);
    expect(told.codes).toEqual(codes);
    expect(told.questions === null).toBe(Object.keys(codes).length > 0);
    expect(told.first ?? '').toHaveLength(Math.min((told.first ?? '').length, 600));
    expect(told.seconds).toBeLessThan(generous.seconds);
    expect(told.megabytes).toBeLessThan(generous.megabytes);
  });
});

describe('a text that is too large', () => {
  it('is not looked at, and told with its size', () => {
    const problem = { code: 'file.too-large', pointer: '', line: 1, column: 1, suggestion: null };
    const text = ' '.repeat(limits.fileSize + 1);
    expect(load(text)).toEqual({
      model: null,
      problems: [{ ...problem, message: 'The file is 51 MB large; at most 50 MB are read.' }],
    });
    expect(load(text, 'de').problems).toEqual([
      { ...problem, message: 'Die Datei ist 51 MB groß; höchstens 50 MB werden gelesen.' },
    ]);
  });

  it('is one that is longer than 50 million characters', () => {
    const text = smallModelText();
    expect(load(text + ' '.repeat(limits.fileSize - text.length)).problems).toEqual([]);
  });
});

describe('too much in a file', () => {
  it('is told in both languages', () => {
    const values = hostileModels['5 million zeros for questions']();
    expect(load(values, 'de').problems).toMatchObject([
      { pointer: expect.stringMatching(/^\/questions\/\d+$/), message: 'Die Datei enthält mehr als 2000000 Werte.' },
    ]);
    const keys = Array.from({ length: 10_001 }, (_, index) => `"key-${index}":0`);
    expect(load(`{${keys.join()}}`, 'de').problems).toMatchObject([
      { pointer: '/key-10000', message: 'Dieses Objekt hat mehr als 10000 Schlüssel.' },
    ]);
  });

  it('ends the list of problems with one that says so, at the last place', () => {
    const { problems } = load(hostileModels['a million repetitions of one key'](), 'de');
    const [last, more] = problems.slice(-2);
    expect(more).toEqual({
      ...last,
      code: 'file.more-problems',
      pointer: '',
      message: 'Es gibt noch mehr Probleme; dies sind die ersten 20000.',
    });
  });
});

describe('dangerous names', () => {
  it.each(['constructor', 'prototype', 'tostring', 'hasownproperty', 'valueof'])(
    '%s is an id like any other',
    (name) => {
      const text = smallModelText({ '/rules/0/when': { question: 'strategy-document', in: ['none', 'draft'] } })
        .replaceAll('"strategy-document"', `"${name}"`)
        .replaceAll('"draft"', `"${name}"`)
        .replaceAll('"no-strategy"', `"${name}"`)
        .replaceAll('"adopt-strategy"', `"${name}"`);
      const { model } = load(text);
      expect(model?.question.get(name)?.id).toBe(name);
      expect(model?.recommendation.get(name)?.id).toBe(name);
      expect(model?.rules.get('strategy-review')?.map(({ id }) => id)).toEqual([name]);
    },
  );

  it.each([
    ['/questions/0/id', 'shape.format'],
    ['/questions/0/options/0/id', 'shape.format'],
    ['/rules/0/skip/0/question', 'shape.format'],
    ['/languages/0', 'shape.format'],
    ['/fallback', 'shape.format'],
  ])('__proto__ is none at %s', (pointer, code) => {
    expect(
      load(smallModelText({ [pointer]: '__proto__' })).problems.map((each) => `${each.code} ${each.pointer}`),
    ).toEqual([`${code} ${pointer}`]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is no language', (key) => {
    const text = smallModelText({ '/title/added': 'Title' }).replace('"added"', `"${key}"`);
    expect(load(text).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `json.forbidden-key /title/${key}`,
    ]);
    expect(Object.hasOwn(Object.prototype, 'added')).toBe(false);
  });
});

describe('what a text says', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '[Klick](javascript:alert(1))',
    '&lt;b&gt; & "quoted" \\ \'single\'',
    '%s %n {title}',
    'Zeile eins\nZeile zwei\n\nAbsatz',
    '\ufeffvorne und \u202ehinten',
    'e\u0301 👩‍👩‍👧 𝒳',
  ])('%j is loaded as it stands', (words) => {
    expect(load(smallModelText({ '/title/de': words })).model?.file.title['de']).toBe(words);
  });

  it('gives no orders to a terminal when a message quotes it', () => {
    const [problem] = load(smallModelText({ '/\u001b[2Jgone\u202e': 1 })).problems;
    expect(problem).toMatchObject({ message: 'There is no key “\\u001b[2Jgone\\u202e” here.' });
  });
});
