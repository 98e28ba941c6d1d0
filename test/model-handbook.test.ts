import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownKeys } from '../model/format/known-keys.ts';
import { load } from '../model/format/load.ts';
import { problemTexts } from '../model/format/problem-texts.ts';
import { lintTexts } from '../model/review/lint/lint-texts.ts';
import { commands } from '../server/cli/commands.ts';
import { commandLine } from './support/command-line.ts';
import { codeSpans, docsFolder, fences, handbook, prose, transcripts } from './support/handbook.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const startText = readFileSync(join(docsFolder, '../model/reifegrad-start.json'), 'utf8');
const examples = fences.filter(({ info }) => /^json\b/.test(info));

/** The start model with every example of the handbook in its place, rules of the reader's own added. */
function exampleModel(rules: readonly Json[] = []): Json {
  const json: Json = JSON.parse(startText);
  for (const { info, content } of examples) place(json, info.split(' ').slice(1), JSON.parse(content));
  for (const rule of rules) place(json, ['/rules/-'], rule);
  return json;
}

function place(json: Json, words: readonly string[], value: Json): void {
  const keys = (words.at(-1) ?? '').split('/').slice(1);
  const adds = words[0] === 'ergänzt';
  const last = adds ? '' : (keys.pop() ?? '');
  const holder = keys.filter((key) => key !== '').reduce<Json>(child, json);
  if (adds) Object.assign(holder ?? {}, value);
  else if (Array.isArray(holder)) holder[last === '-' ? holder.length : Number(last)] = value;
  else if (holder !== null && typeof holder === 'object') holder[last] = value;
}

function child(holder: Json, key: string): Json {
  const found = Array.isArray(holder) ? holder[Number(key)] : Object(holder)[key];
  if (found === undefined) throw new Error(`There is no ${key} in the start model.`);
  return found;
}

describe('the examples of the handbook', () => {
  it('say each where they belong, and none hides another', () => {
    const places = examples.map(({ info }) => info.replace(/^json /, ''));
    expect(places.filter((one) => !/^(ergänzt )?\/[\w/-]*$/.test(one))).toEqual([]);
    const fixed = places.filter((one) => !one.endsWith('/-'));
    expect(fixed).toEqual([...new Set(fixed)]);
    const added = examples.filter(({ info }) => info.startsWith('json ergänzt '));
    const written = added.flatMap(({ info, content }) =>
      Object.keys(JSON.parse(content)).map((key) => `${info.split(' ')[2]}/${key}`.replace('//', '/')),
    );
    expect(written.filter((one) => fixed.includes(one))).toEqual([]);
  });

  it('make of the start model a model that is in order', () => {
    const { model, problems } = load(JSON.stringify(exampleModel()));
    expect(problems).toEqual([]);
    expect(model?.file.questions.map(({ kind }) => kind).slice(3)).toEqual(['single', 'multiple', 'number']);
  });

  it('compare in conditions what can be compared', () => {
    const whole = codeSpans.filter((code) => code.startsWith('{') && !code.includes('…'));
    const conditions = whole.filter((code) => code.includes('"question"')).map((code): Json => JSON.parse(code));
    expect(conditions.length).toBeGreaterThanOrEqual(4);
    const rules = conditions.map((when, index) => ({
      id: `from-the-table-${index}`,
      when,
      skip: [{ question: 'security-emergency', implies: [] }],
      reason: { de: 'Zur Probe.', en: 'For a test.' },
    }));
    expect(load(JSON.stringify(exampleModel(rules))).problems).toEqual([]);
  });
});

describe('the commands of the handbook', () => {
  const typed = [...transcripts.map(({ command }) => command), ...codeSpans]
    .filter((code) => code.startsWith('npx reifegrad '))
    .map((code) => code.replace('npx reifegrad ', ''));
  const named = codeSpans.filter((code) => /^(model|wave|codes|registry|benchmark) [a-z]+( |$)/.test(code));

  it('exist, with every option they are given', () => {
    expect(typed.length).toBeGreaterThan(10);
    const wrong = [...typed, ...named].flatMap((line) => {
      const command = commands.find(({ name }) => `${line} `.startsWith(`${name} `));
      if (!command) return [line];
      const options = [...line.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);
      return options.filter((option) => !Object.hasOwn(command.options, option)).map((option) => `${line}: ${option}`);
    });
    expect(wrong).toEqual([]);
  });

  it('print what the handbook shows', async () => {
    const line = commandLine();
    Object.assign(line.env, { MODEL_FILE: 'mein-modell.json' });
    const changed: Readonly<Record<string, string>> = { 'kaputt.json': broken(), 'mein-modell-neu.json': revised() };
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(line.folder, name), text);
    const shown = transcripts.filter(({ output }) => output !== '');
    expect(shown.map(({ command }) => command.split(' ')[3])).toEqual([
      'init',
      'validate',
      'lint',
      'create',
      'open',
      'validate',
      'diff',
    ]);
    for (const { command, output } of shown) {
      const { out } = await line.run(...command.split(' ').slice(2));
      expect({ command, output: out }).toEqual({ command, output });
    }
  });
});

/** The start model with the three mistakes that chapter 5 shows. */
function broken(): string {
  return [
    ['"category": "security"', '"category": "securty"'],
    [
      '"points": 50,\n          "recommendation": "backup-again"',
      '"points": 0,\n          "recommendation": "backup-again"',
    ],
    ['"atMost": 0', '"is": "none"'],
  ].reduce((text, [from = '', to = '']) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  }, startText);
}

/** The start model with one question reworded, one option worth less and one question more, as chapter 6 compares it. */
function revised(): string {
  const json: Json = JSON.parse(startText);
  const text = 'Wie viele Ihrer zehn häufigsten Leistungen lassen sich vollständig online beantragen?';
  place(json, ['/version'], '0.2.0');
  place(json, ['/questions/0/text/de'], text);
  place(json, ['/questions/2/options/1/points'], 40);
  const option = (id: string, points: number) => ({ id, text: { de: id, en: id }, points });
  place(json, ['/questions/-'], {
    id: 'security-officer',
    category: 'security',
    weight: 2,
    kind: 'single',
    text: { de: 'Wer ist zuständig?', en: 'Who is in charge?' },
    options: [option('nobody', 0), option('named', 100)],
  });
  return JSON.stringify(json, null, 2);
}

describe('what the handbook names', () => {
  it('is every field of a model file', () => {
    const named = new Set(codeSpans);
    expect(knownKeys.filter((key) => !named.has(key))).toEqual([]);
  });

  it('are codes that problems and findings have, and all of the lint', () => {
    const codes = codeSpans.filter((code) => /^[a-z]+\.[a-z-]+$/.test(code) && !/\.(json|csv)$/.test(code));
    const known = new Set([...Object.keys(problemTexts), ...Object.keys(lintTexts), 'version.taken']);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(Object.keys(lintTexts).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('the links of the handbook and of the overview', () => {
  const overview = readFileSync(join(docsFolder, 'README.md'), 'utf8');
  const linksIn = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);

  it('lead to files that are there', () => {
    const files = [...linksIn(handbook), ...linksIn(overview)].filter((address) => !address.startsWith('#'));
    expect(files.filter((file) => !existsSync(join(docsFolder, file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it('lead to headings that are there', () => {
    const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const within = linksIn(handbook).flatMap((address) => (address.startsWith('#') ? [address.slice(1)] : []));
    expect(within.filter((anchor) => !headings.includes(anchor))).toEqual([]);
    expect(within.length).toBeGreaterThan(10);
  });

  it('name everything that lies beside them', () => {
    const beside = readdirSync(docsFolder).filter((name) => name !== 'README.md');
    expect(beside.filter((name) => !overview.includes(name))).toEqual([]);
  });
});
