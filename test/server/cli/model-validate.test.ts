import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../../model/format/load.ts';
import { type CommandLine, commandLine } from '../../support/command-line.ts';
import { placeIn, smallModelText } from '../../support/model-text.ts';

/** A command line with further files beside the small model. */
function withFiles(files: Readonly<Record<string, string | Uint8Array>>): CommandLine {
  const line = commandLine();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(line.folder, name), content);
  return line;
}

const broken = smallModelText({ '/questions/1/category': 'stratgy', '/fallback': 'fr' });
const colons = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
const category = colons(placeIn(broken, '▸"stratgy"'));
const inOrder = 'small 1.0.0 in de, en; 3 categories, 7 questions, 3 rules, 10 recommendations.';

describe('model validate', () => {
  it('says of a file that is in order what it holds', async () => {
    const { run } = commandLine();
    expect(await run('model', 'validate', 'model.json')).toEqual({
      exit: 0,
      out: `model.json is in order: ${inOrder}\n`,
      err: '',
    });
  });

  it('tells each problem on a line, as editors find it, and their number at the end', async () => {
    const { run } = withFiles({ 'broken.json': broken });
    expect(await run('model', 'validate', 'broken.json')).toEqual({
      exit: 1,
      out: [
        'broken.json:8:15 The fallback language “fr” is not among “languages”. [language.fallback]',
        `broken.json:${category} There is no category “stratgy”. Did you mean “strategy”? [reference.category]`,
        '2 problems.\n',
      ].join('\n'),
      err: '',
    });
  });

  it('speaks German where it is asked to', async () => {
    const { run } = withFiles({ 'broken.json': broken });
    const { exit, out } = await run('model', 'validate', 'broken.json', 'model.json', '--lang', 'de');
    expect({ exit, out }).toEqual({
      exit: 1,
      out: [
        'broken.json:8:15 Die Ersatzsprache „fr“ steht nicht unter „languages“. [language.fallback]',
        `broken.json:${category} Es gibt keine Kategorie „stratgy“. Meinten Sie „strategy“? [reference.category]`,
        'model.json ist in Ordnung: small 1.0.0 auf de, en; 3 Kategorien, 7 Fragen, 3 Regeln, 10 Empfehlungen.',
        '2 Probleme in 1 von 2 Dateien.\n',
      ].join('\n'),
    });
  });

  it('looks at several files and counts the problems of all', async () => {
    const { run } = withFiles({ 'a.json': broken, 'b.json': '{', 'c.json': smallModelText() });
    const { exit, out, err } = await run('model', 'validate', 'a.json', 'b.json', 'c.json');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'a.json:8:15',
      `a.json:${category}`,
      'b.json:1:2',
      'c.json',
      '3',
      '',
    ]);
    expect(out).toMatch(/\n3 problems in 2 of 3 files\.\n$/);
  });

  it('counts so that one is one', async () => {
    const { run } = withFiles({ 'one.json': '{' });
    expect((await run('model', 'validate', 'one.json')).out).toMatch(/\n1 problem\.\n$/);
    expect((await run('model', 'validate', 'one.json', '--lang', 'de')).out).toMatch(/\n1 Problem\.\n$/);
  });

  it('reads standard input for -', async () => {
    const line = commandLine();
    line.input = broken;
    const { exit, out } = await line.run('model', 'validate', '-');
    expect({ exit, first: out.split('\n')[0] }).toEqual({
      exit: 1,
      first: '-:8:15 The fallback language “fr” is not among “languages”. [language.fallback]',
    });
    line.input = smallModelText();
    expect(await line.run('model', 'validate', '-')).toEqual({ exit: 0, out: `- is in order: ${inOrder}\n`, err: '' });
  });

  it('reads a path as it is written, from the folder it is called in', async () => {
    const line = commandLine();
    const path = join(line.folder, 'model.json');
    expect(await line.run('model', 'validate', path)).toMatchObject({
      exit: 0,
      out: `${path} is in order: ${inOrder}\n`,
    });
    expect(await line.run('model', 'validate', './model.json')).toMatchObject({ exit: 0 });
  });
});

describe('many problems', () => {
  const terms = Array.from({ length: 250 }, (_, index) => `term-${index}`);
  const text = smallModelText({ '/questions/0/terms': terms });

  it('are shown up to a hundred, with the number of the rest', async () => {
    const { run } = withFiles({ 'many.json': text });
    const lines = (await run('model', 'validate', 'many.json')).out.split('\n');
    expect(lines).toHaveLength(103);
    expect(lines.slice(99)).toEqual([
      expect.stringMatching(/^many\.json:\d+:\d+ The glossary has no entry “term-99”\. \[reference\.term\]$/),
      'many.json: and 150 more; --json shows all.',
      '250 problems.',
      '',
    ]);
    const german = (await run('model', 'validate', 'many.json', '--lang', 'de')).out.split('\n');
    expect(german.slice(100)).toEqual(['many.json: und 150 weitere; alle zeigt --json.', '250 Probleme.', '']);
  });

  it('are all in the JSON', async () => {
    const { run } = withFiles({ 'many.json': text });
    const { out } = await run('model', 'validate', 'many.json', '--json');
    expect(JSON.parse(out)).toEqual({ valid: false, problems: load(text).problems });
  });
});

describe('model validate --json', () => {
  it('tells every file with what it holds or with its problems, in the language asked for', async () => {
    const { run } = withFiles({ 'broken.json': broken });
    const { exit, out, err } = await run('model', 'validate', 'model.json', 'broken.json', '--json', '--lang', 'de');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    const counts = { categories: 3, questions: 7, rules: 3, recommendations: 10 };
    expect(JSON.parse(out)).toEqual({
      valid: false,
      files: [
        { file: 'model.json', valid: true, id: 'small', version: '1.0.0', languages: ['de', 'en'], ...counts },
        { file: 'broken.json', valid: false, problems: load(broken, 'de').problems },
      ],
    });
  });

  it('says of good files alone that all are valid', async () => {
    const { run } = commandLine();
    const { exit, out } = await run('model', 'validate', 'model.json', './model.json', '--json');
    const { valid, files } = JSON.parse(out);
    expect({ exit, valid, each: files.map((file: { valid: boolean }) => file.valid) }).toEqual({
      exit: 0,
      valid: true,
      each: [true, true],
    });
  });

  it('tells of one file its verdict alone', async () => {
    const { run } = commandLine();
    const counts = { categories: 3, questions: 7, rules: 3, recommendations: 10 };
    expect(JSON.parse((await run('model', 'validate', 'model.json', '--json')).out)).toEqual({
      valid: true,
      id: 'small',
      version: '1.0.0',
      languages: ['de', 'en'],
      ...counts,
    });
  });
});

describe('a file that is no text', () => {
  const small = smallModelText();
  it.each([
    ['empty', '', '1:1', 'it is empty'],
    ['UTF-16', Buffer.from(small, 'utf16le'), '1:1', 'it is written in UTF-16; save it in UTF-8'],
    [
      'ISO 8859-1',
      Buffer.from(small, 'latin1'),
      colons(placeIn(small, 'Vieles l▸äuft')),
      'it is not written in UTF-8, here is a character of another encoding; save it in UTF-8',
    ],
    ['an image', Buffer.from('89504e470d0a1a0a0000', 'hex'), '1:1', 'it holds no text but binary data'],
  ])('is a problem: %s', async (_, content, place, reason) => {
    const { run } = withFiles({ 'odd.json': content });
    expect(await run('model', 'validate', 'odd.json')).toEqual({
      exit: 1,
      out: `odd.json:${place} This file cannot be read: ${reason}. [file.unreadable]\n1 problem.\n`,
      err: '',
    });
  });

  it('is told in German, too, and in JSON', async () => {
    const { run } = withFiles({ 'odd.json': '' });
    const { out } = await run('model', 'validate', 'odd.json', '--lang', 'de', '--json');
    const message = 'Diese Datei lässt sich nicht lesen: sie ist leer.';
    expect(JSON.parse(out)).toEqual({
      valid: false,
      problems: [{ code: 'file.unreadable', pointer: '', line: 1, column: 1, message, suggestion: null }],
    });
  });

  it('is one on standard input, too', async () => {
    const line = commandLine();
    expect((await line.run('model', 'validate', '-')).out).toBe(
      '-:1:1 This file cannot be read: it is empty. [file.unreadable]\n1 problem.\n',
    );
  });
});

describe('model validate is used wrongly', () => {
  it('with a file that is missing or a folder, and says so of each in words', async () => {
    const { run } = withFiles({ 'broken.json': '{' });
    const { exit, out, err } = await run('model', 'validate', 'none.json', '.', 'broken.json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.split('\n').slice(0, 4)).toEqual([
      'broken.json:1:2 This is not valid JSON: expected a key in quotation marks, found the end of the file. [json.syntax]',
      '1 problem.',
      'none.json cannot be read: there is no such file.',
      '. cannot be read: it is a folder.',
    ]);
    expect(err).not.toMatch(/ENOENT|EISDIR|Error| {4}at /);
    expect(err).toContain('reifegrad model validate FILE... [--lang de|en]');
  });

  it.each([
    [[], 'Expected: reifegrad model validate FILE... [--lang de|en]'],
    [['model.json', '--lang', 'fr'], '--lang is "fr": expected de or en. Example: --lang de'],
    [['model.json', '--language', 'de'], '--language'],
  ])('%j', async (args, sentence) => {
    const { run } = commandLine();
    const { exit, out, err } = await run('model', 'validate', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

it('the shipped model is in order', async () => {
  const { run } = commandLine();
  const shipped = new URL('../../../model/reifegrad-kommunal.json', import.meta.url).pathname;
  const { out } = await run('model', 'validate', shipped, '--json');
  expect(JSON.parse(out)).toMatchObject({ valid: true, id: JSON.parse(readFileSync(shipped, 'utf8')).id });
});
